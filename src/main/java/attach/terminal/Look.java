package attach.terminal;

/// How output may look, decided once.
///
/// @param width columns that may be used
/// @param colour whether colours may be used
/// @param unicode whether more than ASCII can be shown
/// @param plain one labelled line for each thing, for ears and for simple screens
public record Look(int width, boolean colour, boolean unicode, boolean plain) {
  public static final int USUAL_WIDTH = 80;

  public String done() {
    return unicode ? "●" : "*";
  }

  public String open() {
    return ".";
  }

  /// "● done"; in plain mode the word alone, which is all that an ear needs.
  public String done(String word) {
    return plain ? word : done() + " " + word;
  }

  /// A bar of `value` out of `most`, at most `columns` wide.
  public String bar(double value, double most, int columns) {
    if (most <= 0 || columns <= 0) {
      return "";
    }
    int eighths = (int) Math.round(value / most * columns * 8);
    if (!unicode) {
      return "=".repeat(Math.max(0, (eighths + 4) / 8));
    }
    String part = eighths % 8 == 0 ? "" : String.valueOf("▏▎▍▌▋▊▉".charAt(eighths % 8 - 1));
    return "█".repeat(eighths / 8) + part;
  }
}
