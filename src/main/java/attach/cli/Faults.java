package attach.cli;

import attach.content.Nearness;
import attach.entry.InvalidEntry;
import attach.journal.JournalUnreadable;
import attach.journal.JournalUnwritable;
import attach.journal.NoSuchEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one table from what can go wrong to a sentence and an exit code. No sentence repeats what was
/// typed: it can be private, and an error message is copied to places that a journal never sees.
final class Faults {
  /// A sentence for the person, and what the program tells its caller.
  record Fault(String sentence, int code) {}

  private Faults() {}

  /// Empty where it is a mistake of ours.
  static Optional<Fault> of(Throwable failure) {
    return Optional.ofNullable(
        switch (failure) {
          case UsageError wrong -> new Fault(wrong.getMessage(), ExitCodes.USAGE);
          case InvalidEntry wrong -> new Fault(sentence(wrong), ExitCodes.USAGE);
          case BadFile bad -> new Fault(bad.getMessage(), ExitCodes.UNREADABLE);
          case NoSuchEntry none ->
              new Fault("No entry fits that. To see yours: attach journal list", ExitCodes.USAGE);
          case ParameterException wrong -> new Fault(sentence(wrong), ExitCodes.USAGE);
          case NotSaved notSaved -> unwritable(notSaved);
          case JournalUnwritable unwritable -> unwritable(unwritable);
          case JournalUnreadable unreadable ->
              new Fault("Could not read " + ended(unreadable.getMessage()), ExitCodes.UNREADABLE);
          default -> null;
        });
  }

  private static Fault unwritable(RuntimeException failure) {
    return new Fault("Could not write " + ended(failure.getMessage()), ExitCodes.UNWRITABLE);
  }

  private static String ended(String message) {
    return message.endsWith("?") ? message : message + ".";
  }

  private static String sentence(InvalidEntry wrong) {
    String text = wrong.getMessage();
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String sentence(ParameterException wrong) {
    var spec = wrong.getCommandLine().getCommandSpec();
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, spec) + seeHelp(spec);
      case MissingParameterException missing ->
          "Something is missing: "
              + missing.getMissing().stream()
                  .map(
                      argument ->
                          argument.isOption()
                              ? ((OptionSpec) argument).longestName()
                              : argument.paramLabel())
                  .collect(Collectors.joining(", "))
              + "."
              + seeHelp(spec);
      case OverwrittenOptionException twice ->
          ((OptionSpec) twice.getOverwritten()).longestName() + " can be given once.";
      default -> "These options do not fit together." + seeHelp(spec);
    };
  }

  private static String unmatched(UnmatchedArgumentException unmatched, CommandSpec spec) {
    String first = unmatched.getUnmatched().getFirst();
    if (!first.startsWith("-")) {
      return "There is a word too many.";
    }
    int value = first.indexOf('=');
    String typed = value < 0 ? first : first.substring(0, value);
    var near = near(typed, options(spec));
    return "There is no such option." + near.map(name -> " Near it: " + name + ".").orElse("");
  }

  private static List<String> options(CommandSpec spec) {
    // One letter is as near to any other as to none.
    return spec.options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .filter(name -> name.startsWith("--"))
        .toList();
  }

  private static Optional<String> near(String typed, List<String> names) {
    return names.stream()
        .filter(name -> Nearness.isNear(typed, name))
        .min(Comparator.comparingInt(name -> Nearness.distance(typed, name)));
  }

  private static String seeHelp(CommandSpec spec) {
    return " To see what fits: " + spec.qualifiedName() + " --help";
  }
}
