package attach.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A strict reader of JSON objects (RFC 8259): no duplicate names, no more than 32 levels, nothing
/// lenient.
///
/// Our own, because this is the journal's way to the screen: the field's parsers wake Java's decimal
/// numbers, which alone takes a quarter of a bare start of the runtime (src/docs/startup.md). Tests
/// hold it against such a parser on random and hostile text.
final class JsonReader {
  private static final int DEEPEST = 32;

  // Bytes, since a piece of ASCII becomes a string by copying, without a look at each character.
  private final byte[] text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
  }

  /// Whether everything was read, but for white space.
  boolean isAtEnd() {
    skipSpace();
    return at == text.length;
  }

  /// Reads one object, with the white space before it.
  JsonObject object() {
    skipSpace();
    if (peek() != '{') {
      throw bad();
    }
    return readObject();
  }

  private JsonObject readObject() {
    enter();
    var object = new JsonObject();
    if (next() == '}') {
      at++;
      depth--;
      return object;
    }
    while (true) {
      if (next() != '"') {
        throw bad();
      }
      String name = string();
      if (next() != ':') {
        throw bad();
      }
      at++;
      if (!object.add(name, value())) {
        throw bad();
      }
      if (isLast('}')) {
        return object;
      }
    }
  }

  private List<Object> readList() {
    enter();
    var list = new ArrayList<>();
    if (next() == ']') {
      at++;
      depth--;
      return list;
    }
    while (true) {
      list.add(value());
      if (isLast(']')) {
        return list;
      }
    }
  }

  private void enter() {
    at++;
    if (++depth > DEEPEST) {
      throw bad();
    }
  }

  /// Reads the comma before a further member, or the end of them.
  private boolean isLast(char end) {
    int c = next();
    if (c != ',' && c != end) {
      throw bad();
    }
    at++;
    if (c == end) {
      depth--;
      return true;
    }
    return false;
  }

  private Object value() {
    return switch (next()) {
      case '{' -> readObject();
      case '[' -> readList();
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private Object literal(String word, Object value) {
    for (int i = 0; i < word.length(); i++) {
      if (peek() != word.charAt(i)) {
        throw bad();
      }
      at++;
    }
    return value;
  }

  private Number number() {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    boolean whole = true;
    if (at < text.length && text[at] == '.') {
      whole = false;
      at++;
      digits();
    }
    if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
      whole = false;
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    var number = piece(start, at, true);
    // "-0" is a number of its own; as a long it would lose its sign.
    boolean isLong = whole && number.length() < 19 && !number.equals("-0");
    return isLong ? (Number) Long.valueOf(number) : new JsonNumber(number);
  }

  private void digits() {
    int start = at;
    while (at < text.length && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    if (at == start) {
      throw bad();
    }
  }

  private String string() {
    int start = ++at;
    // The innermost loop: every byte of every text goes through it, most before it is compiled.
    byte[] bytes = text;
    int i = start;
    int all = 0;
    while (i < bytes.length) {
      int c = bytes[i];
      if (c == '"' || c == '\\' || (c < ' ' && c >= 0)) {
        break;
      }
      all |= c;
      i++;
    }
    at = i;
    if (peek() == '"') {
      at++;
      return piece(start, i, all >= 0);
    }
    return escaped(start);
  }

  private String piece(int from, int to, boolean ascii) {
    var charset = ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return new String(text, from, to - from, charset);
  }

  private String escaped(int start) {
    var string = new StringBuilder();
    int from = start;
    while (true) {
      int c = peek();
      if (c < ' ') {
        throw bad();
      }
      if (c == '"') {
        string.append(piece(from, at, false));
        at++;
        return string.toString();
      }
      if (c == '\\') {
        string.append(piece(from, at, false));
        at++;
        string.append(escape());
        from = at;
      } else {
        at++;
      }
    }
  }

  private char escape() {
    int c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> (char) c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> {
        at--;
        throw bad();
      }
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = hexDigit(peek());
      if (digit < 0) {
        throw bad();
      }
      code = code << 4 | digit;
      at++;
    }
    return (char) code;
  }

  // Character.digit would also take digits of other scripts.
  private static int hexDigit(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /// The next character that is no white space.
  private int next() {
    skipSpace();
    return peek();
  }

  private void skipSpace() {
    while (at < text.length && isSpace(text[at])) {
      at++;
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  /// The byte at hand, 0 to 255.
  private int peek() {
    if (at >= text.length) {
      throw bad();
    }
    return text[at] & 0xff;
  }

  BadJson bad() {
    return new BadJson(at >= text.length, at);
  }
}
