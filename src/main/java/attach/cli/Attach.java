package attach.cli;

import attach.terminal.Hidden;
import attach.terminal.Interrupted;
import attach.terminal.Surroundings.Colour;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// One run of the program: from arguments to an exit code.
public final class Attach {
  private static final String NAME = "attach";
  private static final String DEBUG = "ATTACH_DEBUG";

  private final Tools tools;

  private Attach(Tools tools) {
    this.tools = tools;
  }

  public static int run(Tools tools, String... arguments) {
    return new Attach(tools).run(List.of(arguments));
  }

  private int run(List<String> arguments) {
    var session = new Session(tools, new CommonOptions(false, false, false, Colour.AUTO, true));
    try {
      var listing = commandName(arguments).map(Attach::known);
      var command = listing.map(found -> found.maker().get());
      var root = root();
      if (command.isPresent()) {
        var spec = command.get().spec();
        root.addSubcommand(listing.get().name(), spec.aliases(aliases(listing.get())));
      }
      // A word that begins with @ is a person's own word and never the name of a file to read.
      var given =
          new CommandLine(root).setExpandAtFiles(false).parseArgs(arguments.toArray(String[]::new));
      session = new Session(tools, CommonOptions.of(given));
      int code = run(given, command, session);
      session.consoles().flush();
      return session.consoles().lost().isEmpty() ? code : lost(session);
    } catch (Hidden hidden) {
      return ExitCodes.DONE;
    } catch (Interrupted ended) {
      return ended.signal().exitCode();
    } catch (RuntimeException | Error failure) {
      return fail(failure, session);
    } finally {
      session.consoles().flush();
    }
  }

  /// A full disk under `attach journal list --json > copy` must not look like a whole copy.
  private static int lost(Session session) {
    session.notice(
        "What is in the journal is safe. The output could not be written: "
            + session.consoles().lost().map(IOException::getMessage).orElseThrow()
            + ".");
    return ExitCodes.UNWRITABLE;
  }

  private static int run(ParseResult given, Optional<Command> command, Session session) {
    if (given.hasMatchedOption("--version")) {
      session.out().line(NAME + " " + version());
      return ExitCodes.DONE;
    }
    var helped = helpWanted(given);
    if (helped.isPresent()) {
      if (helped.get().parent() == null) {
        Help.first(session.out());
      } else {
        Help.of(helped.get(), session.out());
      }
      return ExitCodes.DONE;
    }
    if (command.isPresent()) {
      return command.get().run(given.subcommand(), session);
    }
    // The door is for somebody who sees it and can answer; for anything else the day is printed.
    return session.canAsk() && session.consoles().showsOutput()
        ? new DoorDialogue(session, given).run()
        : new TodayCommand().run(given, session);
  }

  private static Optional<CommandSpec> helpWanted(ParseResult given) {
    for (ParseResult level = given; level != null; level = level.subcommand()) {
      if (level.hasMatchedOption("--help")) {
        return Optional.of(level.commandSpec());
      }
    }
    return Optional.empty();
  }

  static CommandSpec root() {
    return CommonOptions.addTo(
        CommandSpec.create()
            .name(NAME)
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .type(boolean.class)
                    .description("Show the version.")
                    .build()));
  }

  /// The first word that is no option, and no value of one that every command takes.
  private static Optional<String> commandName(List<String> arguments) {
    boolean isValue = false;
    for (String argument : arguments) {
      if (!isValue && !argument.startsWith("-")) {
        return Optional.of(argument);
      }
      isValue = argument.equals("--color");
    }
    return Optional.empty();
  }

  /// @throws UsageError where there is no such command
  static Commands.Listing known(String name) {
    return Commands.find(name)
        .orElseThrow(
            () ->
                new UsageError(
                    "That is no word attach knows. In a hard moment: attach ground, attach pause,"
                        + " attach sos. All commands: attach help all"));
  }

  private static String[] aliases(Commands.Listing listing) {
    return listing.names().stream().skip(1).toArray(String[]::new);
  }

  private static String version() {
    return Optional.ofNullable(Attach.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  private int fail(Throwable failure, Session session) {
    var fault = Faults.of(failure);
    if (fault.isEmpty()) {
      session.notice("Something is wrong in attach itself. What was saved is safe.");
      if (tools.surroundings().environment().containsKey(DEBUG)) {
        // A trace names places in the program; its messages hold no words of the journal.
        for (var place : failure.getStackTrace()) {
          session.notice(failure.getClass().getName() + " at " + place);
        }
      }
      return ExitCodes.BUG;
    }
    session.notice(fault.get().sentence());
    if (failure instanceof NotSaved notSaved) {
      session.notice("Not saved. Your words:");
      notSaved.words().stream().flatMap(String::lines).forEach(session.err()::line);
    }
    return fault.get().code();
  }
}
