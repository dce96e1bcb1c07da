package attach.cli;

import attach.format.Json;
import attach.render.TodayView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attach today`: this day as it stands.
final class TodayCommand implements Command {
  private static final String REST = "--rest";

  @Override
  public CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("today")
            .addOption(
                CommonOptions.flag(
                    REST, "Make this a rest day: its list is put away until it ends."));
    spec.usageMessage()
        .description("This day as it stands: what is done, and what is ready to look back on.")
        .footer(
            "", "Examples:", "  attach today", "  attach today --json", "  attach today --rest");
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    var today = Today.read(session);
    if (given.hasMatchedOption(REST)) {
      RestDay.begin(session);
    }
    if (session.options().json()) {
      session.out().data(Json.write(TodayView.json(today.plan())));
    } else {
      var time = session.now().toLocalTime();
      TodayView.text(today.page(session), time, session.out().look(), session.content())
          .forEach(session.out()::line);
    }
    return ExitCodes.DONE;
  }
}
