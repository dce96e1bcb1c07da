package attach.terminal;

/// The person hid everything: the screen is cleared, and from here on nothing may be said. Everything
/// that must be safe is safe before something is said or asked, so there is nothing left to do but to
/// end.
///
/// The key is Esc, twice: it is in the corner of the keyboard, where a hand finds it without looking,
/// and it is part of no word, so that it also works in the middle of a sentence. One letter could not
/// do that, and a letter and Enter would be taken from what people can answer. Twice, because a slip
/// must not clear the screen, and because once leaves. In line mode it is Esc, Esc and Enter.
public final class Hidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Hidden() {
    super("hidden");
  }
}
