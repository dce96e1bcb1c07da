package attach.system;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the person's data lies, and where this machine's own state does, which is never synced.
///
/// @param home the person's home folder
/// @param named whether the person named the data folder themselves
public record Places(Path home, Path data, Path state, boolean named) {

  /// `ATTACH_HOME`, else `XDG_DATA_HOME/attach`, else `~/.local/share/attach`; the state in
  /// `ATTACH_STATE`, else inside a named data folder, else `XDG_STATE_HOME/attach`, else
  /// `~/.local/state/attach`. Empty variables count as unset.
  ///
  /// @param userHome used where `HOME` is unset
  public static Places of(Map<String, String> environment, String userHome) {
    var home = Path.of(given(environment, "HOME").orElse(userHome));
    var named = given(environment, "ATTACH_HOME").map(Path::of);
    var data =
        named.orElseGet(
            () ->
                base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("attach"));
    var state =
        given(environment, "ATTACH_STATE")
            .map(Path::of)
            .or(() -> named.map(folder -> folder.resolve(".state")))
            .orElseGet(
                () ->
                    base(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                        .resolve("attach"));
    return new Places(home, data, state, named.isPresent());
  }

  /// The data folder as people write it, with `~` for their home.
  public String shownData() {
    boolean below = data.startsWith(home) && !data.equals(home);
    return below ? "~/" + home.relativize(data) : data.toString();
  }

  // The specification of these folders says that a relative path in the variable is to be ignored.
  private static Path base(Map<String, String> environment, String variable, Path otherwise) {
    return given(environment, variable).map(Path::of).filter(Path::isAbsolute).orElse(otherwise);
  }

  private static Optional<String> given(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty());
  }
}
