package attach.journal;

import static org.assertj.core.api.Assertions.assertThat;

import attach.entry.AnyEntry;
import attach.entry.Moment;
import attach.entry.Ulid;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published schema says no where it should: else it would hold nothing.
class SchemaTest {
  private static final Moment WHEN = Lines.moment("2026-11-24T03:11:22.123+01:00[Europe/Berlin]");
  private static final Ulid ID = new Ulid("01M85N4WCB0000000000000001");
  private static final String HEAD =
      "{\"v\":1,\"id\":\"01M85N4WCB0000000000000001\",\"at\":\"2026-11-24T03:11:22.123+01:00\","
          + "\"zone\":\"Europe/Berlin\",\"day\":\"2026-11-23\",";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "type":"say","kind":"need"
          "type":"say","kind":"need","text":""
          "type":"say","kind":"need","text":7
          "type":"dance","text":"x"
          "type":"label"
          "type":"label","feelings":[]
          "type":"label","feelings":[{"strength":7}]
          "type":"label","feelings":[{"word":"a","strength":11}]
          "type":"label","feelings":[{"word":"a","strength":-1}]
          "type":"label","feelings":[{"word":"a","strength":7.5}]
          "type":"label","feelings":[{"word":"a","strength":"7"}]
          "type":"grounding","exercise":"exhale","seconds":60
          "type":"grounding","exercise":"exhale","ended":"completed"
          "type":"grounding","seconds":60,"ended":"completed"
          "type":"grounding","exercise":"exhale","seconds":-1,"ended":"completed"
          "type":"grounding","exercise":"exhale","seconds":60,"ended":"tired"
          "type":"grounding","exercise":"exhale","pattern":"4-6","seconds":60,"ended":"early"
          "type":"grounding","exercise":"exhale","seconds":60,"ended":"early","before":11
          "type":"pause","choice":"left"
          "type":"pause","urge":{"before":7}
          "type":"pause","urge":{"kind":"shout"}
          "type":"lookback","outcome":"not"
          "type":"lookback","of":"x","outcome":"not"
          "type":"lookback","of":"01M85N4WCB0000000000000002","outcome":"maybe"
          "type":"anchor","kind":"person","text":"x"
          "type":"anchoring","true":5
          "type":"care","steps":["1","2","3","4","5"],"ended":"early"
          "type":"try","kind":"focus"
          "type":"quiz","instrument":"self"
          "type":"quiz","instrument":"self","version":"1","answers":[1.5]
          "type":"reframe","belief":{"before":12}
          "type":"reframe","worry":{"likelihood":3}
          "type":"reframe","worry":{"fear":"x","due":"Friday"}
          "type":"note","tags":[]
          "type":"revision","entry":{"type":"say","kind":"a","text":"b"}
          "type":"revision","of":"01M85N4WCB0000000000000002"
          "type":"revision","of":"01M85N4WCB0000000000000002","entry":{}
          "type":"revision","of":"01M85N4WCB0000000000000002","entry":{"type":"tombstone"}
          "type":"tombstone"
          """)
  void what_is_missing_or_out_of_range_is_refused(String members) {
    assertThat(JournalSchema.errors(HEAD + members + "}")).isNotEmpty();
  }

  @Test
  void a_line_without_one_of_its_first_members_is_refused() {
    var line = Lines.entry(ID, WHEN, Lines.label("calm"));
    for (var member : new String[] {"v", "id", "type", "at", "zone", "day"}) {
      assertThat(JournalSchema.errors(line.replace("\"" + member + "\":", "\"other\":")))
          .as(member)
          .isNotEmpty();
    }
    assertThat(JournalSchema.errors(line.replace("\"v\":1", "\"v\":2"))).isNotEmpty();
    assertThat(JournalSchema.errors(line.replace(".123+01:00", "+01:00"))).isNotEmpty();
    assertThat(JournalSchema.errors(line.replace("01M85N4WCB", "01M85N4WCU"))).isNotEmpty();
  }

  @Test
  void what_it_requires_is_required_by_the_reader_too() {
    for (var entry : AnyEntry.bareOfEachType(new SplittableRandom(4))) {
      var line = Lines.entry(ID, WHEN, entry);
      for (var name : line.replaceAll("\"[^\"]*\"(?!:)", "").split("[^a-zA-Z]+", -1)) {
        if (name.isEmpty() || name.equals("v")) {
          continue;
        }
        var without = line.replaceFirst("\"" + name + "\":", "\"other\":");
        boolean refused = !JournalSchema.errors(without).isEmpty();
        boolean unreadable = Lines.read(without).lines().isEmpty();
        assertThat(refused).as("%s without %s", line, name).isEqualTo(unreadable);
      }
    }
  }

  @Test
  void members_that_it_does_not_name_are_allowed() {
    var line = Lines.entry(ID, WHEN, Lines.label("calm"));
    JournalSchema.check(line.replace("\"word\"", "\"weather\":\"rain\",\"word\""));
    JournalSchema.check(line.replace("\"feelings\"", "\"weather\":[1],\"feelings\""));
  }
}
