package attach.cli;

import attach.terminal.Screen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attach hide`: nothing of what stood on the screen can be read any more. Afterwards no word there
/// may name this program or what it is for, so as a rule it says nothing at all.
final class HideCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec = CommandSpec.create().name("hide");
    spec.usageMessage()
        .description(
            "Clears this screen, and the lines above it where the terminal allows it.",
            "Your shell keeps the command itself: attach privacy says more.")
        .footer("", "Examples:", "  attach hide");
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    if (session.consoles().clear() == Screen.Cleared.OUT_OF_SIGHT) {
      session.out().paragraph(session.content().flow("hide").get("older-lines"));
    }
    return ExitCodes.DONE;
  }
}
