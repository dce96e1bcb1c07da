package attach.ground;

import attach.content.Content;
import attach.content.Texts;
import attach.entry.Change;
import attach.entry.Ending;
import attach.entry.Grounding;
import attach.entry.Grounding.Chosen;
import attach.terminal.Console;
import attach.terminal.Signal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An exercise from its first word to its last breath. It asks nothing before it begins.
public final class GroundFlow {
  private static final String SECONDS = "seconds:";

  private final Console console;
  private final Content content;
  private final Texts texts;
  private final Manner manner;
  private final Optional<String> object;

  /// @param manner how the exercise is shown
  /// @param object what the person keeps to hold in their hand
  public GroundFlow(Console console, Content content, Manner manner, Optional<String> object) {
    this.console = console;
    this.content = content;
    this.texts = content.flow("ground");
    this.manner = manner;
    this.object = object;
  }

  /// What was practised, and the signal that ended it, if one did.
  public record Outcome(Grounding entry, Optional<Signal> signal) {}

  /// Runs the exercise.
  ///
  /// @param drawn whether there is a picture, which shows the keys itself
  /// @param clock what the clock on the wall says now
  public Outcome run(Course course, boolean drawn, LocalTime clock) {
    var exercise = course.exercise();
    boolean breathes = exercise.pattern().isPresent();
    if (breathes) {
      console.say(texts.get("out-first"));
    }
    if (course.chosen() == Chosen.SURPRISE) {
      console.say(texts.get("random", "name", exercise.name()));
    }
    if (!drawn) {
      tellKeys(breathes);
    }
    if (exercise.hasHold()) {
      console.say(texts.get("holds"));
    }
    if (course.limited()) {
      console.say(texts.get("four-breaths"));
    }
    if (drawn) {
      console.say("");
    }
    var practice =
        exercise
            .pattern()
            .<Practice>map(
                pattern -> new BreathMotion(pattern, course.breaths(), manner, texts, clock))
            .orElseGet(() -> new BodyMotion(steps(exercise), manner, texts));
    var signal = console.animate(practice);
    return new Outcome(entry(course, practice, signal), signal);
  }

  private void tellKeys(boolean breathes) {
    if (manner.answering()) {
      console.say(texts.get(breathes ? "plain-any-time" : "plain-lead-body"));
      console.say(texts.get(breathes ? "plain-keys" : "plain-keys-body"));
    }
    if (breathes) {
      console.say(texts.get("softly"));
    }
  }

  private static Grounding entry(Course course, Practice practice, Optional<Signal> signal) {
    var exercise = course.exercise();
    return new Grounding(
        exercise.id(),
        exercise.pattern().map(pattern -> pattern.text()),
        practice.breaths(),
        practice.seconds(),
        new Change(course.before().or(practice::before), Optional.empty()),
        Optional.of(course.chosen()),
        signal.isPresent() ? Ending.INTERRUPTED : practice.ended());
  }

  /// The steps of a body exercise: the first line of each says how many seconds it stays.
  private List<BodyMotion.Step> steps(Exercise exercise) {
    var steps = new ArrayList<BodyMotion.Step>();
    var own = own(exercise);
    for (var section : content.flow(exercise.id()).all().values()) {
      if (section.startsWith(SECONDS)) {
        int end = section.indexOf('\n');
        int seconds = Integer.parseInt(section.substring(SECONDS.length(), end).strip());
        String text = section.substring(end + 1);
        steps.add(
            new BodyMotion.Step(
                Duration.ofSeconds(seconds), steps.isEmpty() ? own.orElse(text) : text));
      }
    }
    return steps;
  }

  /// What the first step says instead to someone who keeps a thing to hold.
  private Optional<String> own(Exercise exercise) {
    return exercise.isHolding()
        ? object.map(thing -> content.flow(exercise.id()).get("own-object", "object", thing))
        : Optional.empty();
  }
}
