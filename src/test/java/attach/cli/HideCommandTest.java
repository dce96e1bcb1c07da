package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attach hide`: nothing stays on the screen, not even the name of the program.
class HideCommandTest {
  @TempDir Path home;

  @Test
  void a_screen_and_its_scrollback_are_cleared() {
    AttachRun.in(home).typing().attach("hide").exitedWith(0).showed("\u001b[H\u001b[2J\u001b[3J");
  }

  @Test
  void a_pipe_gets_nothing() {
    AttachRun.in(home).attach("hide").exitedWith(0).printed("").said("");
    AttachRun.in(home).typing().redirected().attach("hide").exitedWith(0).showed("");
  }

  @Test
  void a_screen_that_obeys_nothing_is_pushed_out_of_sight() {
    var screen = AttachRun.in(home).typing().with("TERM", "dumb").attach("hide").exitedWith(0);
    assertThat(screen.screen())
        .startsWith("\n".repeat(200))
        .endsWith("Older lines may still be there. Closing this window removes them.\n")
        .doesNotContain("\u001b", "attach");
  }

  @Test
  void no_journal_and_no_setting_is_touched() throws IOException {
    AttachRun.in(home).typing().attach("hide");
    assertThat(AttachRun.files(home)).isEmpty();
    Files.createDirectories(AttachRun.data(home));
    Files.writeString(AttachRun.data(home).resolve("config.json"), "{broken");
    AttachRun.in(home).typing().attach("hide").exitedWith(0).showed("\u001b[H\u001b[2J\u001b[3J");
  }
}
