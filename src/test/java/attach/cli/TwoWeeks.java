package attach.cli;

import java.nio.file.Path;

/// The fixed history of the golden texts: two weeks of one person, Monday 9 to Sunday 22 November
/// 2026, with some of everything that the journal can hold, and quizzes from the months before.
final class TwoWeeks {
  /// Sunday evening, when the second week is looked back on.
  static final String NOW = "2026-11-22T20:00+01:00[Europe/Berlin]";

  private TwoWeeks() {}

  static Written writtenIn(Path home) {
    var written = Written.in(home);
    quizzes(written);

    written.entry(
        "2026-11-09T08:00+01:00",
        "label",
        "'feelings':[{'word':'anxious','strength':6}],'trigger':'late-reply','fear':'being-left'");
    written.entry(
        "2026-11-09T08:05+01:00",
        "grounding",
        "'exercise':'exhale','pattern':'4-0-6-0','breaths':18,'seconds':180,"
            + "'before':6,'after':4,'chosen':'self','ended':'completed'");
    written.entry(
        "2026-11-11T22:30+01:00",
        "label",
        "'feelings':[{'word':'lonely','strength':5}],'trigger':'apart','note':'Long evening.'");
    var worry =
        written.entry(
            "2026-11-11T22:40+01:00",
            "reframe",
            "'thought':'Sam is done with me.','belief':{'before':8,'after':5},"
                + "'facts':'No message since six.','others':'work, or asleep',"
                + "'secure':'I do not know yet.','secureBelief':5,"
                + "'worry':{'fear':'that Sam leaves','likelihood':8,'due':'2026-11-14'}");
    var waited =
        written.entry(
            "2026-11-12T19:00+01:00",
            "pause",
            "'urge':{'kind':'text','before':8,'after':5},'planned':600,'waited':600,"
                + "'from':'fear','choice':'left','worry':{'fear':'silence','likelihood':6}");
    written.entry("2026-11-13T18:00+01:00", "label", "'feelings':[{'word':'calm','strength':6}]");
    written.entry(
        "2026-11-14T10:00+01:00",
        "reframe",
        "'thought':'I was too much.','belief':{'before':6,'after':6}");
    written.entry("2026-11-15T18:00+01:00", "reflection", "'pattern':'I waited before I wrote.'");

    written.entry(
        "2026-11-16T09:00+01:00",
        "label",
        "'feelings':[{'word':'anxious','strength':5}],'trigger':'late-reply','fear':'being-left'");
    written.entry(
        "2026-11-16T09:05+01:00",
        "grounding",
        "'exercise':'exhale','pattern':'4-0-6-0','breaths':12,'seconds':120,"
            + "'before':5,'after':3,'ended':'completed'");
    written.entry(
        "2026-11-17T23:30+01:00",
        "label",
        "'feelings':[{'word':'anxious','strength':9},{'word':'panicked','strength':8}],"
            + "'trigger':'late-reply','fear':'being-left','body':'chest'");
    written.entry(
        "2026-11-17T23:40+01:00",
        "grounding",
        "'exercise':'exhale','pattern':'4-0-6-0','breaths':9,'seconds':90,"
            + "'before':9,'after':7,'ended':'early'");
    // At two in the night: still the practice day of Tuesday.
    written.entry(
        "2026-11-18T02:00+01:00",
        "label",
        "'feelings':[{'word':'anxious','strength':8}],'trigger':'late-reply'");
    written.entry(
        "2026-11-18T12:30+01:00",
        "label",
        "'feelings':[{'word':'tense','strength':4}],'trigger':'work-or-money'");
    written.entry(
        "2026-11-18T12:40+01:00",
        "reframe",
        "'thought':'I will lose this.','belief':{'before':7,'after':3},"
            + "'secure':'One day at a time.','traps':['mind-reading'],'step':'a walk',"
            + "'feeling':{'word':'tense','before':4,'after':3}");
    written.entry(
        "2026-11-19T18:00+01:00",
        "pause",
        "'urge':{'kind':'check','before':7,'after':6},'waited':300,"
            + "'from':'both','choice':'asked-once'");
    written.entry(
        "2026-11-19T21:00+01:00",
        "pause",
        "'urge':{'kind':'text','before':6},'waited':1200,'choice':'left'");
    written.entry(
        "2026-11-19T21:30+01:00",
        "try",
        "'kind':'attempt','behaviour':'say-a-need','from':'safe','vulnerable':true");
    written.entry(
        "2026-11-20T08:00+01:00",
        "try",
        "'kind':'attempt','behaviour':'allow-space','from':'fear'");
    var sad =
        written.entry(
            "2026-11-20T21:00+01:00",
            "label",
            "'feelings':[{'word':'sad','strength':2}],'trigger':'Sam was quiet on the phone'");
    written.revision(
        sad,
        "2026-11-20T21:00+01:00",
        "2026-11-20T21:05+01:00",
        "label",
        "'feelings':[{'word':'sad','strength':6}],'trigger':'Sam was quiet on the phone',"
            + "'note':'More than I thought.'");
    written.entry(
        "2026-11-20T21:10+01:00",
        "grounding",
        "'exercise':'feet','seconds':60,'before':6,'after':5,'ended':'completed'");
    written.entry("2026-11-20T21:20+01:00", "reframe", "");
    written.entry(
        "2026-11-21T19:00+01:00",
        "label",
        "'feelings':[{'word':'content','strength':7},{'word':'grateful','strength':5}]");
    var sentence =
        written.lasting(
            "2026-11-21T19:05+01:00", "anchor", "'kind':'sentence','text':'I can wait.'");
    written.lasting(
        "2026-11-21T19:10+01:00", "anchoring", "'anchor':'" + sentence + "','true':6,'seconds':20");
    written.entry(
        "2026-11-22T10:00+01:00",
        "label",
        "'feelings':[{'word':'anxious','strength':3},{'word':'wie im Nebel'}],"
            + "'trigger':'late-reply'");
    written.entry(
        "2026-11-22T10:05+01:00",
        "grounding",
        "'exercise':'sigh','pattern':'2+1-0-6-0','breaths':5,'seconds':45,"
            + "'before':3,'after':3,'chosen':'surprise','ended':'completed'");
    written.entry("2026-11-22T11:00+01:00", "lookback", "'of':'" + waited + "','outcome':'partly'");
    written.entry("2026-11-22T11:05+01:00", "lookback", "'of':'" + worry + "','outcome':'not'");
    written.entry("2026-11-22T12:00+01:00", "care", "'steps':['I see you.'],'ended':'completed'");
    written.entry("2026-11-22T12:10+01:00", "say", "'kind':'need','text':'Could you call?'");
    written.entry("2026-11-22T12:20+01:00", "notice", "'steady':'Sam called when he said.'");
    written.entry("2026-11-22T12:30+01:00", "note", "'text':'From the old diary.','tags':['old']");
    var gone = written.entry("2026-11-22T13:00+01:00", "label", "'feelings':[{'word':'furious'}]");
    written.tombstone(gone, "2026-11-22T13:00+01:00", "2026-11-22T13:05+01:00");
    return written;
  }

  /// Six sittings of the general quiz and one about somebody. The first is a warm-up, the third came
  /// too soon, the pulse is another instrument: two are left.
  private static void quizzes(Written written) {
    quiz(written, "2026-08-30T12:00+02:00", "self", null, 5.5, 3.5);
    quiz(written, "2026-09-28T12:00+02:00", "self", "general", 4.75, 3.0);
    quiz(written, "2026-10-12T12:00+02:00", "self", null, 1.0, 1.0);
    quiz(written, "2026-10-20T12:00+02:00", "self", "partner", 2.0, 2.0);
    quiz(written, "2026-10-20T12:30+02:00", "signs", null, 7.0, 7.0);
    quiz(written, "2026-11-10T12:00+01:00", "self", null, 4.25, 2.5);
  }

  private static void quiz(
      Written written,
      String at,
      String instrument,
      String about,
      double anxiety,
      double avoidance) {
    written.lasting(
        at,
        "quiz",
        "'instrument':'%s','version':'1'%s,'answers':[5,null,3],'scores':{'anxiety':%s,'avoidance':%s}"
            .formatted(
                instrument, about == null ? "" : ",'about':'" + about + "'", anxiety, avoidance));
  }
}
