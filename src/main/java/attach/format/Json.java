package attach.format;

/// JSON objects from and to text.
public final class Json {
  private Json() {}

  /// Reads text that is one object and nothing else.
  ///
  /// @throws BadJson otherwise
  public static JsonObject read(String text) {
    var reader = new JsonReader(text);
    var object = reader.object();
    if (!reader.isAtEnd()) {
      throw reader.bad();
    }
    return object;
  }

  /// One line of JSON, without its line end.
  public static String write(JsonObject object) {
    return JsonWriter.write(object);
  }
}
