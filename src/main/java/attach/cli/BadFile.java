package attach.cli;

/// A file of the person's that cannot be read, and so is left as it is. Its sentence says which, and
/// never what stands in it.
final class BadFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadFile(String sentence) {
    super(sentence);
  }
}
