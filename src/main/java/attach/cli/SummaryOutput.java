package attach.cli;

import attach.content.Instrument;
import attach.content.Texts;
import attach.format.Json;
import attach.format.JsonObject;
import attach.quiz.Scoring;
import attach.quiz.TableSummary;
import java.util.Optional;

/// A table as a whole: each scale over the complete rows.
final class SummaryOutput implements ScoreOutput {
  private final TableSummary summary;
  private final Session session;

  SummaryOutput(Instrument instrument, Scoring scoring, Session session) {
    this.summary = new TableSummary(instrument, scoring);
    this.session = session;
  }

  @Override
  public void row(long row, int[] answers) {
    summary.add(answers);
  }

  @Override
  public void end() {
    if (session.options().json()) {
      session.out().data(Json.write(json()));
    } else {
      words();
    }
  }

  private JsonObject json() {
    var scales = new JsonObject();
    for (var scale : summary.scales()) {
      scales.put(
          scale.id(),
          new JsonObject()
              .put("n", scale.n())
              .put("mean", scale.mean().orElse(null))
              .put("sd", scale.sd().orElse(null))
              .put("alpha", scale.alpha().orElse(null)));
    }
    return new JsonObject().put("scales", scales).put("r", summary.r().orElse(null));
  }

  private void words() {
    var texts = session.content().flow("scoring");
    for (var scale : summary.scales()) {
      session
          .out()
          .paragraph(
              texts.get(
                  "summary",
                  "scale",
                  scale.id(),
                  "n",
                  scale.n(),
                  "mean",
                  shown(scale.mean(), texts),
                  "sd",
                  shown(scale.sd(), texts),
                  "alpha",
                  shown(scale.alpha(), texts)));
    }
    if (summary.scales().size() > 1) {
      session.out().paragraph(texts.get("summary-r", "r", shown(summary.r(), texts)));
    }
  }

  private static String shown(Optional<Double> value, Texts texts) {
    return value.map(Decimals::two).orElseGet(() -> texts.get("not-known"));
  }
}
