package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `attach sos` and `attach sos plan`: people, at once, whatever is wrong.
class SosCommandTest {
  private static final String LONDON = "2026-11-24T02:11Z[Europe/London]";

  @TempDir Path home;

  private Path plan() {
    return AttachRun.data(home).resolve("sos.json");
  }

  private void planned() {
    AttachRun.in(home)
        .attach("sos", "plan", "--call", "Ana 555 0100", "--call", "Ben", "--tell", "It passes.")
        .exitedWith(0);
  }

  @Test
  void it_looks_like_this() {
    planned();
    for (var columns : new String[] {"40", "80"}) {
      var run = AttachRun.in(home).at(LONDON).with("COLUMNS", columns);
      Golden.check("sos-" + columns, run.typing().attach("sos").exitedWith(0).said("").out());
      Golden.check("sos-" + columns + "-plain", run.attach("sos", "--plain").exitedWith(0).out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "40", "80"})
  void no_line_is_wider_than_the_screen(String columns) {
    planned();
    for (var zone : new String[] {"Z", "+01:00[Europe/Madrid]", "-05:00[America/New_York]"}) {
      for (var run : new AttachRun[] {AttachRun.in(home), AttachRun.in(home).typing()}) {
        var finished =
            run.at("2026-11-24T02:11" + zone).with("COLUMNS", columns).attach("sos").exitedWith(0);
        assertThat(Golden.withoutColour(finished.out()).lines())
            .as("%s", finished)
            .allMatch(line -> Columns.of(line) <= Integer.parseInt(columns));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"now", "crisis", "unsafe", "help-now", "sos please help", "now --plain"})
  void everyday_words_lead_here(String line) {
    AttachRun.in(home)
        .at(LONDON)
        .attach(line.split(" ", -1))
        .exitedWith(0)
        .said("")
        .printedAmongOther("In danger right now? Call 999.", "116 123", "attach hide clears");
  }

  @Test
  void own_people_come_before_every_number() {
    planned();
    var out = AttachRun.in(home).at(LONDON).attach("sos").exitedWith(0).out();
    assertThat(out.indexOf("Ana 555 0100")).isPositive().isLessThan(out.indexOf("116 123"));
    assertThat(out).contains("Ben", "It passes.", "written by you, Tuesday 24 November 2026");
  }

  @Test
  void on_a_screen_they_stand_above_the_prompt_too() {
    planned();
    assertThat(AttachRun.in(home).typing().attach("sos", "--color=never").exitedWith(0).out())
        .endsWith("Your people: Ana 555 0100; Ben\nattach hide clears this screen\n");
  }

  @Test
  void every_region_follows() {
    var run = AttachRun.in(home).at(LONDON);
    assertThat(run.attach("sos").out())
        .contains("Likely near you, by the clock of this machine: United Kingdom.")
        .contains("Germany", "TelefonSeelsorge: 116 123", "findahelpline.com", "1-800-799-7233");
    assertThat(run.typing().attach("sos", "--color=never").out())
        .contains("Germany: 116 123", "New Zealand: 1737");
  }

  @Test
  void a_place_can_be_named() {
    var run = AttachRun.in(home).at(LONDON);
    run.attach("sos", "--region", "new zealand")
        .exitedWith(0)
        .printedAmongOther("For the place you named: New Zealand.", "Call the emergency number of");
    run.attach("sos", "--region", "Zebrafink")
        .exitedWith(2)
        .printed("")
        .showedNothingOf("Zebrafink")
        .saidWrapped("These are: United States, Canada, United Kingdom");
  }

  @Test
  void a_clock_without_a_place_is_said_to_be_one() {
    AttachRun.in(home)
        .at("2026-11-24T02:11Z")
        .attach("sos")
        .exitedWith(0)
        .printedAmongOther("The clock of this machine does not say where you are.");
  }

  @Test
  void as_data_the_likeliest_region_is_the_first() {
    planned();
    var json = AttachRun.in(home).at(LONDON).attach("sos", "--json").exitedWith(0).json();
    assertThat(json.get("region").asText()).isEqualTo("uk");
    assertThat(json.get("by").asText()).isEqualTo("zone");
    assertThat(json.get("danger").asText()).isEqualTo("999");
    assertThat(json.at("/own/call/0").asText()).isEqualTo("Ana 555 0100");
    assertThat(json.at("/regions/0/id").asText()).isEqualTo("uk");
    assertThat(json.at("/regions/0/lines/1/number").asText()).isEqualTo("116 123");
    assertThat(json.get("regions")).hasSize(13);
  }

  @Test
  void nothing_is_stored_by_looking() {
    AttachRun.in(home).typing().attach("sos").exitedWith(0);
    assertThat(AttachRun.files(home)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "missing", "folders", "damaged", "unreadable-text", "no-plan"})
  void nothing_that_is_wrong_with_the_home_stands_in_its_way(String wrong) throws IOException {
    var place = home.resolve("place");
    switch (wrong) {
      case "file" -> Files.writeString(place, "");
      case "missing" -> place = home.resolve("disk").resolve("place");
      case "folders" -> {
        Files.createDirectories(place.resolve("sos.json"));
        Files.createDirectories(place.resolve("config.json"));
        Files.createDirectories(place.resolve(".lock"));
        Files.writeString(place.resolve("journal"), "");
      }
      case "damaged" -> {
        Files.createDirectories(place);
        Files.writeString(place.resolve("sos.json"), "{\"call\":[\"Zebrafink");
        Files.writeString(place.resolve("config.json"), "{Zebrafink");
      }
      case "unreadable-text" -> {
        Files.createDirectories(place);
        Files.write(place.resolve("sos.json"), new byte[] {(byte) 0xff, 0});
      }
      case "no-plan" -> {
        Files.createDirectories(place);
        Files.writeString(place.resolve("sos.json"), "{\"written\":\"Zebrafink\",\"call\":[]}");
      }
      default -> throw new IllegalArgumentException(wrong);
    }
    AttachRun.in(home)
        .at(LONDON)
        .with("ATTACH_HOME", place.toString())
        .attach("sos")
        .exitedWith(0)
        .showedNothingOf("Zebrafink")
        .printedAmongOther("In danger right now? Call 999.", "No people of your own", "116 123");
  }

  @Test
  void a_damaged_plan_is_told_and_never_written_over() throws IOException {
    planned();
    Files.writeString(plan(), "{Zebrafink");
    AttachRun.in(home)
        .attach("sos")
        .exitedWith(0)
        .said("Your own plan cannot be read now. sos.json is left as it is.\n");
    for (var more : new String[] {"--call Ana", "--show"}) {
      AttachRun.in(home)
          .attach(("sos plan " + more).split(" ", -1))
          .exitedWith(65)
          .printed("")
          .said("Your own plan cannot be read now. sos.json is left as it is.\n");
    }
    assertThat(plan()).hasContent("{Zebrafink");
    AttachRun.in(home).attach("sos", "plan", "--remove", "--yes").exitedWith(0);
    assertThat(plan()).doesNotExist();
  }

  @Test
  void a_plan_is_for_this_person_alone() throws IOException {
    planned();
    assertThat(Files.getPosixFilePermissions(plan()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(AttachRun.data(home)))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(plan())
        .content()
        .isEqualTo(
            "{\"v\":1,\"written\":\"2026-11-24\",\"call\":[\"Ana 555 0100\",\"Ben\"],"
                + "\"steadies\":[],\"away\":[],\"tell\":[\"It passes.\"]}\n");
  }

  @Test
  void options_say_one_part_anew_and_keep_the_rest() {
    planned();
    AttachRun.in(home)
        .piping("Cleo 1\n\n  Dan 2 \n")
        .attach("sos", "plan", "--call", "-", "--json")
        .exitedWith(0)
        .printed(
            "{\"v\":1,\"written\":\"2026-11-24\",\"call\":[\"Cleo 1\",\"Dan 2\"],"
                + "\"steadies\":[],\"away\":[],\"tell\":[\"It passes.\"]}\n");
  }

  @Test
  void it_is_said_that_the_plan_is_not_encrypted() {
    AttachRun.in(home)
        .attach("sos", "plan", "--away", "the phone")
        .exitedWith(0)
        .printedAmongOther("Saved. attach sos shows it first.", "never encrypted");
    AttachRun.in(home)
        .typing("q")
        .attach("sos", "plan")
        .exitedWith(0)
        .saidAmongOther("never encrypted", "Nothing was changed.");
  }

  @Test
  void the_four_questions_are_kept_answer_by_answer() {
    AttachRun.in(home)
        .typing("Ana 555", "Ben 556", "", "tea", "<", "warm tea", "", "q")
        .before(
            4, () -> assertThat(plan()).content().contains("\"call\":[\"Ana 555\",\"Ben 556\"]"))
        .attach("sos", "plan")
        .exitedWith(0)
        .saidAmongOther("So far: tea", "Stopped here. What you wrote is saved");
    assertThat(plan()).content().contains("\"steadies\":[\"warm tea\"]", "\"tell\":[]");
  }

  @Test
  void people_that_were_typed_before_leaving_are_kept_too() {
    for (var end : new String[][] {{"Ana 555", "q"}, {"Ana 556", "<", "q"}, {"Ana 557"}}) {
      AttachRun.in(home).typing(end).attach("sos", "plan").exitedWith(0);
      assertThat(plan()).content().contains("\"call\":[\"" + end[0] + "\"]");
    }
  }

  @Test
  void enter_keeps_what_was_there() {
    planned();
    AttachRun.in(home)
        .typing("", "", "", "")
        .attach("sos", "plan")
        .exitedWith(0)
        .saidAmongOther("So far: Ana 555 0100; Ben", "Nothing was changed.");
    AttachRun.in(home.resolve("other"))
        .typing("", "", "", "")
        .attach("sos", "plan")
        .exitedWith(0)
        .saidAmongOther("Nothing was written, so nothing was saved.");
  }

  @Test
  void it_can_be_shown_and_removed() {
    var run = AttachRun.in(home);
    run.attach("sos", "plan", "--show").exitedWith(0).printedAmongOther("No plan is written yet.");
    planned();
    run.attach("sos", "plan", "--show")
        .exitedWith(0)
        .printed(
            """
            Your people
              Ana 555 0100
              Ben
            Your words to yourself
              It passes.
            written by you, Tuesday 24 November 2026
            """);
    assertThat(run.attach("sos", "plan", "--show", "--json").json().at("/call/1").asText())
        .isEqualTo("Ben");
    run.attach("sos", "plan", "--remove").exitedWith(2).printed("");
    run.typing("").attach("sos", "plan", "--remove").exitedWith(0);
    assertThat(plan()).exists();
    run.typing("y").attach("sos", "plan", "--remove").exitedWith(0);
    assertThat(plan()).doesNotExist();
    run.attach("sos", "plan", "--remove", "--yes", "--json").printed("{\"removed\":false}\n");
  }

  @Test
  void without_a_terminal_and_without_options_nothing_is_asked() {
    AttachRun.in(home).attach("sos", "plan").exitedWith(2).printed("");
  }

  @Test
  void a_plan_that_cannot_be_written_hands_the_words_back() throws IOException {
    var place = home.resolve("place");
    Files.writeString(place, "");
    AttachRun.in(home)
        .with("ATTACH_HOME", place.toString())
        .attach("sos", "plan", "--call", "Zebrafink", "--tell", "Distelfink")
        .exitedWith(74)
        .printed("")
        .saidAmongOther("Not saved. Your words:\nZebrafink\nDistelfink\n");
  }
}
