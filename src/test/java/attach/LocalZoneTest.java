package attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever way is taken, the zone is the one that Java would have found.
class LocalZoneTest {
  @TempDir Path folder;

  @Test
  void theVariableNamesTheZone() {
    assertThat(LocalZone.of("Europe/Berlin", LocalZone.LINK)).isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void elseTheLinkDoes() throws IOException {
    assertThat(LocalZone.of(null, link("/usr/share/zoneinfo/America/Argentina/Salta")))
        .isEqualTo(ZoneId.of("America/Argentina/Salta"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "EST", ":Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Atlantis"})
  void anythingElseIsLeftToJava(String named) {
    assertThat(LocalZone.of(named, LocalZone.LINK)).isEqualTo(ZoneId.systemDefault());
  }

  @Test
  void soIsALinkThatIsNone() throws IOException {
    var file = Files.writeString(folder.resolve("localtime"), "TZif");
    assertThat(LocalZone.of(null, file)).isEqualTo(ZoneId.systemDefault());
    assertThat(LocalZone.of(null, folder.resolve("missing"))).isEqualTo(ZoneId.systemDefault());
    assertThat(LocalZone.of(null, link("/somewhere/else"))).isEqualTo(ZoneId.systemDefault());
  }

  @Test
  void thisMachineHasTheZoneThatJavaFinds() {
    assertThat(LocalZone.of(System.getenv("TZ"), LocalZone.LINK)).isEqualTo(ZoneId.systemDefault());
  }

  private Path link(String target) throws IOException {
    return Files.createSymbolicLink(folder.resolve("link"), Path.of(target));
  }
}
