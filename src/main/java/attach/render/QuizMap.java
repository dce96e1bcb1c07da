package attach.render;

import attach.content.Texts;
import attach.quiz.QuizResult;
import attach.quiz.QuizResult.Spot;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.util.ArrayList;
import java.util.List;

/// The two scores of the general quiz as a place on a map: worry to the right, distance upwards. Around
/// it lies where it may just as well be, and behind it a path from where earlier sittings lay.
final class QuizMap {
  private static final int ROWS = 7;
  private static final int WIDE = 25;
  private static final int NARROW = 19;
  private static final int ROOMY = 60;
  private static final String GAP = "   ";

  private final QuizResult result;
  private final Look look;
  private final Texts texts;
  private final int columns;
  private final char[][] cells;
  private final int least;
  private final int most;

  QuizMap(QuizResult result, Look look, Texts texts) {
    this.result = result;
    this.look = look;
    this.texts = texts;
    this.columns = isRoomy() ? WIDE : NARROW;
    this.cells = new char[ROWS][columns];
    this.least = result.instrument().range().min();
    this.most = result.instrument().range().max();
  }

  private boolean isRoomy() {
    return look.width() >= ROOMY;
  }

  List<Line> lines() {
    var now = result.spot().orElseThrow();
    axes();
    band();
    path(now);
    put(now, today());
    return framed();
  }

  private char today() {
    return look.unicode() ? '●' : '*';
  }

  private char likely() {
    return look.unicode() ? '░' : ':';
  }

  private char earlier() {
    return look.unicode() ? '○' : 'o';
  }

  private char step() {
    return look.unicode() ? '⠂' : '.';
  }

  private void axes() {
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < columns; column++) {
        boolean across = row == ROWS / 2;
        boolean up = column == columns / 2;
        char floor = row == ROWS - 1 ? '_' : ' ';
        cells[row][column] = up ? (across ? '+' : '|') : across ? '-' : floor;
      }
    }
  }

  /// Every place whose middle lies within both ranges.
  private void band() {
    var across = result.anxiety().orElseThrow().band().orElseThrow();
    var up = result.avoidance().orElseThrow().band().orElseThrow();
    for (int row = 0; row < ROWS; row++) {
      double avoidance = most - (double) row * (most - least) / (ROWS - 1);
      for (int column = 0; column < columns; column++) {
        double anxiety = least + (double) column * (most - least) / (columns - 1);
        boolean inside =
            anxiety >= across.low()
                && anxiety <= across.high()
                && avoidance >= up.low()
                && avoidance <= up.high();
        if (inside) {
          cells[row][column] = likely();
        }
      }
    }
  }

  private void path(Spot now) {
    var all = new ArrayList<>(result.trail());
    all.add(now);
    for (int i = 1; i < all.size(); i++) {
      steps(all.get(i - 1), all.get(i));
    }
    result.trail().forEach(spot -> put(spot, earlier()));
  }

  private void steps(Spot from, Spot to) {
    int length = Math.max(Math.abs(column(to) - column(from)), Math.abs(row(to) - row(from)));
    for (int i = 1; i < length; i++) {
      double part = (double) i / length;
      int column = (int) Math.round(column(from) + part * (column(to) - column(from)));
      int row = (int) Math.round(row(from) + part * (row(to) - row(from)));
      // What is likely stays whole: it says more than the way there.
      if (cells[row][column] != likely()) {
        cells[row][column] = step();
      }
    }
  }

  private void put(Spot spot, char sign) {
    cells[row(spot)][column(spot)] = sign;
  }

  private int column(Spot spot) {
    return (int) Math.round((spot.anxiety() - least) / (most - least) * (columns - 1));
  }

  private int row(Spot spot) {
    return (int) Math.round((most - spot.avoidance()) / (most - least) * (ROWS - 1));
  }

  private List<Line> framed() {
    var lines = new ArrayList<Line>();
    var legend = legend();
    String name = texts.get("map-distance");
    int side = Width.of(name) + 1;
    for (int row = 0; row < ROWS; row++) {
      var line = Line.of(padded(row == 0 ? name : "", side)).and(number(row)).and(" |");
      row(row, line);
      if (isRoomy() && row > 0 && row <= legend.size()) {
        line.and(GAP).and(legend.get(row - 1));
      }
      lines.add(line);
    }
    lines.add(Line.of(" ".repeat(side + 3) + floor()));
    if (!isRoomy()) {
      lines.add(Line.of(String.join("  ", legend)));
    }
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Width.of(text)));
  }

  private String number(int row) {
    return switch (row) {
      case 0 -> String.valueOf(most);
      case ROWS / 2 -> middle();
      case ROWS - 1 -> String.valueOf(least);
      default -> " ";
    };
  }

  private String middle() {
    return Page.number(result.instrument().range().middle());
  }

  private void row(int row, Line line) {
    for (int column = 0; column < columns; column++) {
      char cell = cells[row][column];
      line.and(cell == today() ? Style.ACCENT : Style.PLAIN, String.valueOf(cell));
    }
  }

  private String floor() {
    var floor = new StringBuilder(padded(String.valueOf(least), columns / 2));
    floor.append(padded(middle(), columns - 1 - columns / 2)).append(most);
    return floor + GAP + texts.get("map-worry");
  }

  private List<String> legend() {
    var legend = new ArrayList<String>();
    legend.add(today() + " " + texts.get("map-today"));
    legend.add(likely() + " " + texts.get(isRoomy() ? "map-likely" : "map-likely-short"));
    if (!result.trail().isEmpty()) {
      legend.add(earlier() + " " + texts.get(isRoomy() ? "map-earlier" : "map-earlier-short"));
    }
    return legend;
  }
}
