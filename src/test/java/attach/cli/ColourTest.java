package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Colour is decided once: `--color`, then NO_COLOR, then FORCE_COLOR or CLICOLOR_FORCE, then TERM=dumb,
/// then whether there is a terminal.
class ColourTest {
  private static final String ESCAPE = "\u001b[";

  @TempDir Path home;

  @BeforeEach
  void somethingToShow() {
    Written.in(home)
        .entry(
            "2026-11-24T08:00+01:00",
            "label",
            "'feelings':[{'word':'anxious','strength':6}],'trigger':'late-reply'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "never  | FORCE_COLOR=1              | terminal | no",
        "always | NO_COLOR=1                 | pipe     | yes",
        "always | NO_COLOR=1 TERM=dumb       | pipe     | yes",
        "auto   | NO_COLOR=1                 | terminal | no",
        "auto   |                            | terminal | yes",
        "auto   |                            | pipe     | no",
        "       | NO_COLOR=1 FORCE_COLOR=1   | terminal | no",
        "       | NO_COLOR= FORCE_COLOR=1    | pipe     | yes",
        "       | NO_COLOR=                  | terminal | yes",
        "       | NO_COLOR=0                 | terminal | no",
        "       | FORCE_COLOR=1              | pipe     | yes",
        "       | CLICOLOR_FORCE=1           | pipe     | yes",
        "       | FORCE_COLOR=0              | pipe     | no",
        "       | FORCE_COLOR=1 TERM=dumb    | pipe     | yes",
        "       | CLICOLOR_FORCE=1 TERM=dumb | terminal | yes",
        "       | TERM=dumb                  | terminal | no",
        "       | TERM=xterm-256color        | terminal | yes",
        "       | TERM=xterm-256color        | pipe     | no",
        "       |                            | terminal | yes",
        "       |                            | pipe     | no",
      })
  void the_first_rule_that_speaks_decides(
      String option, String variables, String where, String colour) {
    var run = where.equals("terminal") ? AttachRun.in(home).typing() : AttachRun.in(home);
    for (var variable : variables == null ? new String[0] : variables.split(" ", -1)) {
      var parts = variable.split("=", -1);
      run = run.with(parts[0], parts[1]);
    }
    for (var command : List.of("review", "today", "journal list", "label --help", "help all")) {
      var arguments = new ArrayList<String>();
      if (option != null) {
        arguments.add("--color=" + option);
      }
      arguments.addAll(List.of(command.split(" ", -1)));
      var finished = run.attach(arguments.toArray(String[]::new)).exitedWith(0);
      assertThat(finished.out().contains(ESCAPE))
          .as("colour in %s", finished)
          .isEqualTo(colour.equals("yes"));
    }
  }

  @Test
  void each_stream_is_judged_by_itself() {
    var run = AttachRun.in(home).typing().redirected().attach("review").exitedWith(0);
    assertThat(run.out()).doesNotContain(ESCAPE);
  }

  @Test
  void data_has_no_colour() {
    for (var command : List.of("review", "today", "label sad:2")) {
      var arguments = (command + " --json --color=always").split(" ", -1);
      assertThat(AttachRun.in(home).typing().attach(arguments).exitedWith(0).out())
          .doesNotContain(ESCAPE);
    }
  }

  @Test
  void the_colours_are_those_of_the_persons_own_theme_and_none_stays_switched_on() {
    var out = AttachRun.in(home).attach("review", "--color=always").out();
    assertThat(out.lines())
        .allSatisfy(
            line -> {
              assertThat(line.replaceAll("\u001b\\[(0|1|36)m", "")).doesNotContain("\u001b");
              int last = line.lastIndexOf(ESCAPE);
              assertThat(last < 0 || line.startsWith(ESCAPE + "0m", last)).isTrue();
            });
  }
}
