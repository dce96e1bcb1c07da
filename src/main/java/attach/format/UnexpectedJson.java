package attach.format;

/// A member that is missing or of another kind than expected. Names the member, never its value.
public final class UnexpectedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnexpectedJson(String member, String rule) {
    super(member + " " + rule);
  }
}
