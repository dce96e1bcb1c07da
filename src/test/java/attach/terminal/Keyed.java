package attach.terminal;

import attach.content.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The drawn prompts without a screen: bytes as a terminal sends them, and what a question makes of them.
final class Keyed {
  static final String UP = "\u001b[A";
  static final String DOWN = "\u001b[B";
  static final String RIGHT = "\u001b[C";
  static final String LEFT = "\u001b[D";

  private Keyed() {}

  static ConsoleTexts texts() {
    var texts = new Content("en").flow("prompts");
    return new ConsoleTexts(
        texts.get("keys"),
        texts.get("drawn-keys"),
        texts.get("again-number"),
        texts.get("again-choice"),
        texts.get("found"),
        texts.get("own"),
        texts.get("take"));
  }

  static InputStream bytes(String typed) {
    return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
  }

  /// The strokes of what was typed, with time enough for each Esc to be alone.
  static List<Stroke> strokes(String typed) {
    try {
      var pulse = new VirtualPulse();
      var keys = new KeyReader(bytes(typed), StandardCharsets.UTF_8, pulse);
      var strokes = new ArrayList<Stroke>();
      for (int i = 0; i <= typed.length(); i++) {
        for (var stroke = keys.next(); stroke.isPresent(); stroke = keys.next()) {
          strokes.add(stroke.get());
        }
        pulse.waitUntil(pulse.nanos() + 1_000_000_000L);
      }
      return strokes;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The first answer that these keys give, if they give one.
  static <T> Optional<Answer<T>> type(Question<T> question, String typed) {
    for (var stroke : strokes(typed)) {
      var answer = question.press(stroke);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return question.rest(Long.MAX_VALUE);
  }

  /// The picture as text, with `|` where the cursor stands.
  static String shown(Picture picture) {
    var text = new StringBuilder();
    for (int i = 0; i < picture.lines().size(); i++) {
      var cells = picture.lines().get(i).cells();
      for (int column = 0; column <= Math.max(cells.size(), picture.column()); column++) {
        boolean cursor = i == picture.row() && column == picture.column();
        if (column >= cells.size()
            && !cursor
            && (i != picture.row() || column > picture.column())) {
          break;
        }
        text.append(cursor ? "|" : "");
        text.append(column < cells.size() ? cells.get(column).text() : cursor ? "" : " ");
      }
      text.append('\n');
    }
    return text.toString();
  }
}
