package attach.cli;

/// The columns that a line takes on a screen, reckoned apart from the product: two for East Asian wide
/// letters and emoji, none for marks that combine, one for the rest.
final class Columns {
  private Columns() {}

  static int of(String line) {
    return line.codePoints().map(Columns::of).sum();
  }

  private static int of(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(letter) ? 2 : 1;
    };
  }

  private static boolean isWide(int letter) {
    return isIn(letter, 0x1100, 0x115f) // Hangul
        || isIn(letter, 0x2e80, 0xa4cf) // CJK, kana
        || isIn(letter, 0xac00, 0xd7a3) // Hangul
        || isIn(letter, 0xf900, 0xfaff)
        || isIn(letter, 0xff01, 0xff60) // full width
        || isIn(letter, 0x1f300, 0x1f64f) // emoji
        || isIn(letter, 0x1f900, 0x1f9ff)
        || isIn(letter, 0x20000, 0x3fffd);
  }

  private static boolean isIn(int letter, int first, int last) {
    return letter >= first && letter <= last;
  }
}
