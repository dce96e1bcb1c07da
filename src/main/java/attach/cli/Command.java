package attach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One subcommand: its options, and what is done with them.
interface Command {
  CommandSpec spec();

  /// Does what was asked and gives an exit code.
  int run(ParseResult given, Session session);
}
