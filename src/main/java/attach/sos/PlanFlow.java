package attach.sos;

import attach.content.Texts;
import attach.sos.OwnPlan.Part;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Four short questions, asked while calm. What is answered is kept at once, answer by answer: somebody
/// may be called away from this.
public final class PlanFlow {
  private final Console console;
  private final Texts texts;
  private final LocalDate today;
  private final Consumer<OwnPlan> keep;
  private OwnPlan plan;
  private boolean changed;

  public PlanFlow(
      Console console, Texts texts, OwnPlan before, LocalDate today, Consumer<OwnPlan> keep) {
    this.console = console;
    this.texts = texts;
    this.plan = before;
    this.today = today;
    this.keep = keep;
  }

  public void run() {
    console.say(texts.get("plan-first"));
    console.say(texts.get("plan-not-now"));
    console.say(texts.get("plan-not-encrypted"));
    var parts = Part.values();
    int at = 0;
    while (at < parts.length) {
      var part = parts[at];
      console.say("");
      soFar(plan.part(part));
      var answer = part == Part.PEOPLE ? people() : one(part);
      if (answer instanceof Answer.Stopped<List<String>>) {
        console.say(texts.get(changed ? "plan-stopped" : "plan-unchanged"));
        return;
      }
      if (answer instanceof Answer.Given<List<String>>(List<String> lines)) {
        keep(part, lines);
      }
      at = answer instanceof Answer.Back<List<String>> ? Math.max(0, at - 1) : at + 1;
    }
    console.say("");
    console.say(texts.get(ending()));
  }

  private String ending() {
    if (changed) {
      return "plan-saved";
    }
    return plan.isEmpty() ? "plan-empty" : "plan-unchanged";
  }

  private void soFar(List<String> lines) {
    if (!lines.isEmpty()) {
      console.say(texts.get("plan-so-far", "words", String.join("; ", lines)));
      console.say(texts.get("plan-keep"));
    }
  }

  private Answer<List<String>> one(Part part) {
    return console.ask(Prompt.of(texts.get("plan-" + part.id()))).map(List::of);
  }

  private Answer<List<String>> people() {
    var lines = new ArrayList<String>();
    var answer = console.ask(Prompt.of(texts.get("plan-call") + " " + texts.get("plan-line-end")));
    while (answer instanceof Answer.Given<String>(String line)) {
      lines.add(line);
      // Names that stand there are theirs, however they leave now.
      keep(Part.PEOPLE, lines);
      answer = console.ask(Prompt.of(""));
    }
    return answer.map(List::of);
  }

  private void keep(Part part, List<String> lines) {
    plan = plan.with(part, lines, today);
    keep.accept(plan);
    changed = true;
  }
}
