package attach.terminal;

/// A signal came while a question was open. Everything that must be safe is safe before a question is
/// asked, so there is nothing left to do but to end.
public final class Interrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Signal signal;

  Interrupted(Signal signal) {
    super(signal.name());
    this.signal = signal;
  }

  public Signal signal() {
    return signal;
  }
}
