package attach.cli;

import attach.content.Instrument;
import attach.content.Texts;
import attach.entry.Quiz;
import attach.journal.DraftFile;
import attach.plan.StrongNight;
import attach.quiz.Order;
import attach.quiz.Sitting;
import attach.render.QuizWords;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// `attach quiz` where it asks: what was half done, whether this is a day for it, the sitting, and what
/// came of it.
final class QuizDialogue {
  private static final String SEED_STEP = "seed";
  private static final String VERSION_STEP = "version";

  /// Short enough to be typed again.
  private static final int SEEDS = 1_000_000;

  private final Session session;
  private final Instrument instrument;
  private final Console console;
  private final Texts texts;

  QuizDialogue(Session session, Instrument instrument, Console console) {
    this.session = session;
    this.instrument = instrument;
    this.console = console;
    this.texts = session.content().flow("quiz");
  }

  int run(Optional<String> about, Optional<Long> seed) {
    var subject = about.orElse(Quiz.DEFAULT_ABOUT);
    var file = new DraftFile(session.stateFiles(), draftName(subject));
    forgetIfUseless(file);
    var choice = new Unfinished(session, console).ask(file);
    boolean open = choice == Unfinished.Choice.OPEN;
    if (choice == Unfinished.Choice.LATER) {
      console.say(texts.get("later"));
    }
    if (choice == Unfinished.Choice.LEAVE
        || choice == Unfinished.Choice.LATER
        || (!open && isForAnotherDay())) {
      return ExitCodes.DONE;
    }
    var draft = new HeldDraft(file, session, true);
    var order = order(draft, seed);
    if (!open) {
      OftenOpened.opened(session).ifPresent(console::say);
      instrument.intro().ifPresent(console::say);
    }
    if (!instrument.id().equals("pulse")) {
      console.say(new QuizWords(session.content()).close(subject));
    }
    console.say("");
    var answers = new Sitting(console, texts, draft, instrument, order).run();
    if (answers.isEmpty()) {
      forgetIfUseless(file);
      var left = draft.holds() ? texts.get("stopped") : prompts().get("stopped-bare");
      console.say(left);
      return ExitCodes.DONE;
    }
    if (answers.get().stream().allMatch(Optional::isEmpty)) {
      draft.discard();
      console.say(texts.get("nothing-answered"));
      return ExitCodes.DONE;
    }
    var ending = new QuizEnding(session, instrument);
    var result = ending.saved(about, answers.get());
    draft.discard();
    ending.show(result);
    ending.explain(result, console);
    return ExitCodes.DONE;
  }

  private Texts prompts() {
    return session.content().flow("prompts");
  }

  /// Each series has a draft of its own. A name that a person gave to somebody is no file name.
  private String draftName(String subject) {
    var name = new StringBuilder("quiz-");
    instrument
        .id()
        .toLowerCase(Locale.ROOT)
        .chars()
        .map(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-')
        .forEach(name::appendCodePoint);
    if (!subject.equals(Quiz.DEFAULT_ABOUT)) {
      var sum = new CRC32();
      sum.update(subject.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      name.append('-').append(Long.toHexString(sum.getValue()));
    }
    return name.toString();
  }

  /// One in which nothing was answered yet, or that belongs to other sentences than these.
  private void forgetIfUseless(DraftFile file) {
    var answers = file.answers();
    boolean other = !instrument.version().equals(answers.get(VERSION_STEP));
    boolean empty = answers.keySet().stream().noneMatch(step -> Character.isDigit(step.charAt(0)));
    if (file.lastKept().isPresent() && (other || empty)) {
      new HeldDraft(file, session, true).discard();
    }
  }

  /// The order of a half-done sitting goes on.
  private List<Integer> order(HeldDraft draft, Optional<Long> seed) {
    int count = instrument.items().size();
    var before = draft.answers();
    if (!before.containsKey(VERSION_STEP)) {
      draft.keep(VERSION_STEP, instrument.version());
    }
    if (!instrument.shuffle() && seed.isEmpty()) {
      return Order.asWritten(count);
    }
    var kept = Optional.ofNullable(before.get(SEED_STEP)).map(Long::valueOf);
    long wanted = kept.or(() -> seed).orElseGet(() -> (long) session.random().nextInt(SEEDS));
    if (kept.isEmpty()) {
      draft.keep(SEED_STEP, String.valueOf(wanted));
    }
    return Order.shuffled(count, wanted);
  }

  /// After a strong day, the next one may be better for looking at oneself.
  private boolean isForAnotherDay() {
    boolean strong = StrongNight.before(session.today(), session.lately(2), session::isPleasant);
    if (!strong || instrument.id().equals("pulse")) {
      return false;
    }
    var answer = console.key(Prompt.of(texts.get("strong-day"), "y"));
    if (answer instanceof Answer.Else<String>) {
      console.say(texts.get("another-day"));
    }
    return answer instanceof Answer.Else<String> || answer instanceof Answer.Stopped<String>;
  }
}
