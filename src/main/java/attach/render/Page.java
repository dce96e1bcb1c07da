package attach.render;

import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.util.ArrayList;
import java.util.List;

/// Lines being put together for a screen of one look.
final class Page {
  private final Look look;
  private final List<Line> lines = new ArrayList<>();

  Page(Look look) {
    this.look = look;
  }

  Look look() {
    return look;
  }

  List<Line> lines() {
    return lines;
  }

  void add(Line line) {
    lines.add(line);
  }

  void blank() {
    lines.add(Line.of(""));
  }

  void heading(String text) {
    blank();
    text(Style.STRONG, text);
  }

  void text(String text) {
    text(Style.PLAIN, text);
  }

  /// Text broken at spaces to the width.
  void text(Style style, String text) {
    Width.wrap(text, look.width() - 1).forEach(line -> lines.add(Line.of(style, line)));
  }

  /// One decimal, also where it is 0: for numbers that stand below each other.
  static String decimal(double value) {
    long tenths = Math.round(Math.abs(value) * 10);
    return (value < 0 && tenths > 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
  }

  /// One decimal at most, and none where there is none.
  static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
