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

/// `attach privacy`: every claim of it is true of what lies on the disk.
class PrivacyCommandTest {
  @TempDir Path home;

  @Test
  void it_says_where_everything_lies_and_how_much() {
    AttachRun.in(home).attach("label", "Zebrafink:3").exitedWith(0);
    AttachRun.in(home).attach("anchor", "add", "Zebrafink").exitedWith(0);
    AttachRun.in(home).attach("sos", "plan", "--call", "Zebrafink").exitedWith(0);
    var data = AttachRun.data(home);
    var run = AttachRun.in(home).with("COLUMNS", "300").attach("privacy").exitedWith(0).said("");
    run.showedNothingOf("Zebrafink")
        .printedAmongOther(
            "Your data: " + data + "\n  4 files, rwx------\n",
            "journal holds what you write, one file for each month.\n  2 files, rwx------\n",
            "It stays unencrypted.\n  One file, rw-------\n",
            "Of this machine only: " + AttachRun.state(home) + "\n",
            "  The files are open to your user account only.\n",
            "not encrypted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"40", "80"})
  void it_fits_the_screen(String columns) {
    AttachRun.in(home).attach("label", "sad").exitedWith(0);
    var out = AttachRun.in(home).with("COLUMNS", columns).attach("privacy").exitedWith(0).out();
    assertThat(out.lines())
        .filteredOn(line -> line.strip().contains(" "))
        .allMatch(line -> Columns.of(line) < Integer.parseInt(columns));
  }

  @Test
  void a_folder_that_others_can_open_is_told_with_the_command() throws IOException {
    AttachRun.in(home).attach("label", "sad").exitedWith(0);
    Files.setPosixFilePermissions(
        AttachRun.data(home), PosixFilePermissions.fromString("rwxr-xr-x"));
    AttachRun.in(home)
        .attach("privacy")
        .exitedWith(0)
        .printedAmongOther(
            "  Other accounts on this machine can look in. To close it:\n    chmod 700 '"
                + AttachRun.data(home)
                + "'\n");
    var json = AttachRun.in(home).attach("privacy", "--json").exitedWith(0).json();
    assertThat(json.get("closed").asBoolean()).isFalse();
    assertThat(json.get("close")).hasSize(1);
  }

  @Test
  void as_data_it_names_each_place() {
    AttachRun.in(home).attach("label", "sad").exitedWith(0);
    var json = AttachRun.in(home).attach("privacy", "--json").exitedWith(0).said("").json();
    assertThat(json.get("encrypted").asBoolean()).isFalse();
    assertThat(json.get("network").asBoolean()).isFalse();
    assertThat(json.get("closed").asBoolean()).isTrue();
    assertThat(json.at("/journal/path").asText()).isEqualTo(AttachRun.journal(home).toString());
    assertThat(json.at("/journal/files").asInt()).isEqualTo(1);
    assertThat(json.at("/journal/mode").asText()).isEqualTo("rwx------");
    assertThat(json.at("/plan/exists").asBoolean()).isFalse();
    assertThat(json.at("/state/files").asInt()).isEqualTo(2);
  }

  @Test
  void a_home_that_was_named_is_said_to_be() {
    AttachRun.in(home)
        .with("ATTACH_HOME", home.resolve("own").toString())
        .attach("privacy")
        .exitedWith(0)
        .printedAmongOther("You chose these folders yourself", "There is nothing yet.");
    assertThat(home.resolve("own")).doesNotExist();
  }

  @Test
  void a_broken_home_is_no_obstacle() throws IOException {
    var place = home.resolve("place");
    Files.writeString(place, "");
    AttachRun.in(home).with("ATTACH_HOME", place.toString()).attach("privacy").exitedWith(0);
    AttachRun.in(home)
        .with("ATTACH_HOME", place.toString())
        .attach("privacy", "--json")
        .exitedWith(0)
        .json();
  }
}
