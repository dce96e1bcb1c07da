package attach.content;

/// A questionnaire file that breaks a rule. The message begins with the field, as in
/// `scales[1].reversed names item 4, which is not among its items`, or with the line.
public final class BadInstrument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInstrument(String field, String rule) {
    super(field + " " + rule);
  }

  BadInstrument(String sentence) {
    super(sentence);
  }
}
