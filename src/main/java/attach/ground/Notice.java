package attach.ground;

/// Something that is told for a while.
///
/// @param until the moment after which it goes
record Notice(String text, long until) {
  static final Notice NONE = new Notice("", Long.MIN_VALUE);
}
