package attach.cli;

import attach.content.Instrument;
import attach.content.Instrument.Norm;
import attach.content.Texts;
import attach.format.JsonLines;
import attach.quiz.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line for each row of a table. Where there are norms, a score has its place among them beside it,
/// and the source is named once.
final class RowOutput implements ScoreOutput {
  private final Instrument instrument;
  private final Scoring scoring;
  private final Session session;
  private final Texts texts;
  private final JsonLines json = new JsonLines();
  private final List<String> scales = new ArrayList<>();
  private final List<String> withNorm = new ArrayList<>();
  private final double[] scores;
  private final double[] z;

  RowOutput(Instrument instrument, Scoring scoring, Session session) {
    this.instrument = instrument;
    this.scoring = scoring;
    this.session = session;
    this.texts = session.content().flow("scoring");
    for (var scale : instrument.scales()) {
      scales.add(scale.id());
      scale.norm().ifPresent(norm -> withNorm.add(scale.id()));
    }
    scores = new double[scales.size()];
    z = new double[withNorm.size()];
  }

  @Override
  public void row(long row, int[] answers) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scoring.score(i, answers);
    }
    if (session.options().json()) {
      json.start("row", row).map("scores", scales, scores);
      if (z.length > 0) {
        json.map("z", withNorm, z());
      }
      session.out().data(json.end());
    } else {
      session.out().line(texts.get("row", "row", row, "scores", words()));
    }
  }

  private double[] z() {
    int next = 0;
    for (int i = 0; i < scores.length; i++) {
      var norm = norm(i);
      if (norm.isPresent()) {
        z[next++] = norm.get().z(scores[i]);
      }
    }
    return z;
  }

  private Optional<Norm> norm(int scale) {
    return instrument.scales().get(scale).norm();
  }

  private String words() {
    var words = new ArrayList<String>();
    for (int i = 0; i < scores.length; i++) {
      words.add(words(scales.get(i), scores[i], norm(i)));
    }
    return String.join(", ", words);
  }

  private String words(String scale, double score, Optional<Norm> norm) {
    if (Double.isNaN(score)) {
      return texts.get("no-score", "scale", scale);
    }
    return norm.map(
            known ->
                texts.get(
                    "score-among-others",
                    "scale",
                    scale,
                    "score",
                    Decimals.two(score),
                    "z",
                    Decimals.two(known.z(score))))
        .orElseGet(() -> texts.get("score", "scale", scale, "score", Decimals.two(score)));
  }

  @Override
  public void end() {
    for (var scale : instrument.scales()) {
      scale
          .norm()
          .ifPresent(
              norm -> tell(texts.get("source", "scale", scale.id(), "source", norm.source())));
    }
  }

  private void tell(String sentence) {
    if (session.options().json()) {
      session.notice(sentence);
    } else {
      session.out().paragraph(sentence);
    }
  }
}
