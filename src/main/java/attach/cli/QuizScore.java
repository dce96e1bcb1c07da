package attach.cli;

import attach.content.Instrument;
import attach.content.Texts;
import attach.format.NumberTable;
import attach.format.Table;
import attach.quiz.Responses;
import attach.quiz.Scoring;
import attach.quiz.UnclearColumns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach quiz score`: the scores of a whole table of answers, row by row as it is read.
final class QuizScore {
  private static final String RESPONSES = "--responses";
  private static final String SUMMARY = "--summary";
  private static final String FROM_INPUT = "-";

  private final ParseResult given;
  private final Session session;
  private final Texts texts;

  QuizScore(ParseResult given, Session session) {
    this.given = given;
    this.session = session;
    this.texts = session.content().flow("scoring");
  }

  static CommandSpec spec() {
    var spec =
        CommonOptions.action(
            "score",
            "The scores of a whole table of answers, one row a person. A row that cannot be read is"
                + " told with its line, and left out.",
            "attach quiz score form.json --responses answers.csv",
            "attach quiz score form.json --responses answers.csv --json",
            "attach quiz score form.json --responses answers.csv --summary");
    return spec.addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("FILE")
                .type(String.class)
                .description("The questionnaire, as JSON; or self, signs, pulse.")
                .build())
        .addOption(
            OptionSpec.builder(RESPONSES)
                .required(true)
                .paramLabel("DATA.csv")
                .type(String.class)
                .description(
                    "The table. Its columns are named Q1, Q2 … or 1, 2 …, or stand in order."
                        + " - reads standard input.")
                .build())
        .addOption(
            CommonOptions.flag(
                SUMMARY,
                "Not the rows: mean, spread and alpha of each scale, over complete rows."));
  }

  int run() {
    var instrument = InstrumentFile.read(given.matchedPositionalValue(0, ""), session);
    try (var in = responses();
        var table = NumberTable.open(in, Responses.BLANK, Responses.NO_NUMBER)) {
      return score(instrument, table);
    } catch (UnclearColumns unclear) {
      throw new BadFile(
          unclear.twice()
              ? texts.get("column-twice", "item", unclear.item())
              : texts.get("column-missing", "item", unclear.item()));
    } catch (IOException | UncheckedIOException failure) {
      throw new BadFile(texts.get("table-unreadable"));
    }
  }

  private InputStream responses() throws IOException {
    String name = given.matchedOptionValue(RESPONSES, "");
    return name.equals(FROM_INPUT)
        ? session.in()
        : Files.newInputStream(InstrumentFile.existing(name, texts.get("table-not-there")));
  }

  private int score(Instrument instrument, NumberTable table) {
    var scoring = new Scoring(instrument);
    ScoreOutput output =
        given.hasMatchedOption(SUMMARY)
            ? new SummaryOutput(instrument, scoring, session)
            : new RowOutput(instrument, scoring, session);
    var rows = new ResponseRows(instrument, table, session);
    try {
      rows.forEach(output);
    } catch (Table.BadTable bad) {
      output.end();
      session.notice(texts.get("table-ends", "line", bad.line()));
      return ExitCodes.UNREADABLE;
    }
    output.end();
    return rows.nothingRead() ? ExitCodes.UNREADABLE : ExitCodes.DONE;
  }
}
