package attach.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          HOME=/h                                    | /h/.local/share/attach | /h/.local/state/attach | false
          -                                          | /u/.local/share/attach | /u/.local/state/attach | false
          HOME=                                      | /u/.local/share/attach | /u/.local/state/attach | false
          HOME=/h;XDG_DATA_HOME=/d                   | /d/attach              | /h/.local/state/attach | false
          HOME=/h;XDG_STATE_HOME=/s                  | /h/.local/share/attach | /s/attach              | false
          HOME=/h;XDG_DATA_HOME=d;XDG_STATE_HOME=s   | /h/.local/share/attach | /h/.local/state/attach | false
          HOME=/h;XDG_DATA_HOME=;XDG_STATE_HOME=     | /h/.local/share/attach | /h/.local/state/attach | false
          HOME=/h;ATTACH_HOME=/a;XDG_DATA_HOME=/d    | /a                     | /a/.state              | true
          HOME=/h;ATTACH_HOME=/a;XDG_STATE_HOME=/s   | /a                     | /a/.state              | true
          HOME=/h;ATTACH_HOME=/a;ATTACH_STATE=/b     | /a                     | /b                     | true
          HOME=/h;ATTACH_STATE=/b                    | /h/.local/share/attach | /b                     | false
          HOME=/h;ATTACH_HOME=a                      | a                      | a/.state               | true
          HOME=/h;ATTACH_HOME=;ATTACH_STATE=         | /h/.local/share/attach | /h/.local/state/attach | false
          """)
  void the_first_variable_that_says_something_wins(
      String environment, Path data, Path state, boolean named) {
    var places = Places.of(variables(environment), "/u");
    assertThat(places).isEqualTo(new Places(places.home(), data, state, named));
  }

  @ParameterizedTest
  @CsvSource({
    "HOME=/h, ~/.local/share/attach",
    "HOME=/h;ATTACH_HOME=/h/a, ~/a",
    "HOME=/h;ATTACH_HOME=/hidden, /hidden",
    "HOME=/h;ATTACH_HOME=/h, /h",
    "HOME=/h;ATTACH_HOME=a, a",
  })
  void the_data_folder_is_shown_as_people_write_it(String environment, String shown) {
    assertThat(Places.of(variables(environment), "/u").shownData()).isEqualTo(shown);
  }

  private static Map<String, String> variables(String environment) {
    var variables = new HashMap<String, String>();
    if (environment != null) {
      for (var variable : environment.split(";", -1)) {
        var parts = variable.split("=", 2);
        variables.put(parts[0], parts[1]);
      }
    }
    return variables;
  }
}
