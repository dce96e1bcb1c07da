package attach.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/// Every command, in the order of help. Only the one that was asked for is made: making all of them
/// costs more than most of them do.
final class Commands {
  /// A command's names (the first is shown), its line in help, whether it stands in the short help,
  /// and how it is made.
  record Listing(
      List<String> names, String group, boolean first, String summary, Supplier<Command> maker) {
    String name() {
      return names.getFirst();
    }
  }

  static final List<Listing> ALL =
      List.of(
          new Listing(
              List.of("ground", "breathe", "calm", "panic"),
              "In the moment",
              true,
              "breathe along, starts at once",
              GroundCommand::new),
          new Listing(
              List.of("label", "feel"),
              "In the moment",
              true,
              "name what you feel, and what set it off",
              LabelCommand::new),
          new Listing(
              List.of("sos", "now", "crisis", "unsafe", "help-now"),
              "In the moment",
              true,
              "people and phone numbers, at once",
              SosCommand::new),
          new Listing(
              List.of("hide"), "In the moment", false, "clear this screen", HideCommand::new),
          new Listing(
              List.of("anchor"), "Practice", false, "what steadies you", AnchorCommand::new),
          new Listing(
              List.of("quiz"),
              "Practice",
              false,
              "two honest scores, and where they are going",
              QuizCommand::new),
          new Listing(
              List.of("review"), "Look back", true, "your week in facts", ReviewCommand::new),
          new Listing(
              List.of("today"), "Look back", false, "this day as it stands", TodayCommand::new),
          new Listing(
              List.of("journal"),
              "Your data",
              false,
              "list, show, delete or take back entries",
              JournalCommand::new),
          new Listing(
              List.of("privacy"),
              "Your data",
              false,
              "where everything lies, and who can read it",
              PrivacyCommand::new),
          new Listing(List.of("config"), "Your data", false, "your settings", ConfigCommand::new));

  /// It lists the others, and not itself.
  private static final Listing HELP =
      new Listing(List.of("help"), "", false, "what attach can do", HelpCommand::new);

  private Commands() {}

  /// The name of every command in the list.
  static Set<String> names() {
    var names = new LinkedHashSet<String>();
    ALL.forEach(listing -> names.add(listing.name()));
    return names;
  }

  /// Runs a command as if its name had been typed, with these words after it.
  static int open(String name, Session session, String... words) {
    var command = Attach.known(name).maker().get();
    return command.run(new CommandLine(command.spec()).parseArgs(words), session);
  }

  static Optional<Listing> find(String name) {
    return name.equals(HELP.name())
        ? Optional.of(HELP)
        : ALL.stream().filter(listing -> listing.names().contains(name)).findFirst();
  }
}
