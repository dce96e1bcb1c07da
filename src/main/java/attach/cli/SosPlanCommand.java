package attach.cli;

import attach.content.Texts;
import attach.format.Json;
import attach.format.JsonObject;
import attach.sos.OwnPlan;
import attach.sos.OwnPlan.Part;
import attach.sos.PlanFlow;
import attach.sos.SosScreen;
import attach.terminal.Answer;
import attach.terminal.Prompt;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `attach sos plan`: own people and own words, written while calm.
final class SosPlanCommand {
  private final Session session;
  private final SosFile file;
  private final Texts texts;

  SosPlanCommand(Session session) {
    this.session = session;
    this.file = new SosFile(session);
    this.texts = session.content().flow("sos");
  }

  static CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("plan")
            .addOption(lines(Part.PEOPLE, "WHO", "A person and a number. Can be given again."))
            .addOption(lines(Part.STEADIES, "WHAT", "What steadies you."))
            .addOption(lines(Part.AWAY, "WHAT", "What is better out of reach then."))
            .addOption(lines(Part.WORDS, "WORDS", "What you want to tell yourself."))
            .addOption(CommonOptions.flag("--show", "Show the plan."))
            .addOption(CommonOptions.flag("--remove", "Remove the plan. It asks first."))
            .addOption(CommonOptions.flag("--yes", "Do not ask."));
    spec.usageMessage()
        .description(
            "Your own people and words for a hard hour. attach sos shows them first.",
            "Without options it asks. The plan is never encrypted, so that it shows at once.")
        .footer(
            "",
            "Examples:",
            "  attach sos plan",
            "  attach sos plan --call \"Ana 555 0100\" --steadies \"warm tea\"",
            "  attach sos plan --call - < people.txt",
            "  attach sos plan --show",
            "  attach sos plan --remove",
            "",
            "Words given here stay in the shell's history and can be seen in the list of",
            "processes. attach sos plan asks for them instead, and - reads them from input.");
    return CommonOptions.addTo(spec);
  }

  private static OptionSpec lines(Part part, String label, String description) {
    return OptionSpec.builder("--" + part.id())
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  int run(ParseResult given) {
    if (given.hasMatchedOption("--remove")) {
      return remove(given.hasMatchedOption("--yes"));
    }
    var before = file.read();
    if (given.hasMatchedOption("--show")) {
      before.ifPresentOrElse(this::show, this::showNone);
      return ExitCodes.DONE;
    }
    var plan = withOptions(before.orElseGet(() -> OwnPlan.empty(session.today())), given);
    boolean told = given.matchedOptions().stream().anyMatch(SosPlanCommand::isPart);
    if (told) {
      return save(plan);
    }
    if (!session.canAsk()) {
      throw new UsageError("Please say who or what, such as: attach sos plan --call NAME");
    }
    new PlanFlow(session.console(), texts, plan, session.today(), file::write).run();
    return ExitCodes.DONE;
  }

  private static boolean isPart(OptionSpec option) {
    for (Part part : Part.values()) {
      if (option.longestName().equals("--" + part.id())) {
        return true;
      }
    }
    return false;
  }

  private OwnPlan withOptions(OwnPlan before, ParseResult given) {
    var plan = before;
    for (Part part : Part.values()) {
      List<String> typed = given.matchedOptionValue("--" + part.id(), List.of());
      var lines = new ArrayList<String>();
      for (String words : typed) {
        session
            .freeText()
            .words(words)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(lines::add);
      }
      if (!lines.isEmpty()) {
        plan = plan.with(part, lines, session.today());
      }
    }
    return plan;
  }

  private int save(OwnPlan plan) {
    if (plan.isEmpty()) {
      throw new UsageError(texts.get("plan-empty"));
    }
    file.write(plan);
    if (session.options().json()) {
      session.out().data(Json.write(SosFile.json(plan)));
    } else {
      session.out().paragraph(texts.get("plan-saved"));
      session.out().paragraph(texts.get("plan-not-encrypted"));
    }
    return ExitCodes.DONE;
  }

  private void show(OwnPlan plan) {
    if (session.options().json()) {
      session.out().data(Json.write(SosFile.json(plan)));
      return;
    }
    new SosScreen(texts, session.content().calendar(), session.out().look(), false)
        .ofPlan(plan)
        .forEach(session.out()::line);
  }

  private void showNone() {
    if (session.options().json()) {
      session.out().data(Json.write(new JsonObject()));
    } else {
      session.out().paragraph(texts.get("plan-none"));
    }
  }

  private int remove(boolean sure) {
    // A plan that cannot be read can still be removed.
    if (!sure) {
      if (!session.canAsk()) {
        throw new UsageError("Without a terminal, --remove needs --yes.");
      }
      var question = Prompt.of(texts.get("plan-remove-ask"), "y");
      if (!(session.console().key(question) instanceof Answer.Else<String>)) {
        session.out().paragraph(texts.get("plan-kept"));
        return ExitCodes.DONE;
      }
    }
    boolean removed = file.remove();
    if (session.options().json()) {
      session.out().data(Json.write(new JsonObject().put("removed", removed)));
    } else {
      session.out().paragraph(texts.get(removed ? "plan-removed" : "plan-none"));
    }
    return ExitCodes.DONE;
  }
}
