package attach.terminal;

/// How the system asks the program to end.
public enum Signal {
  HUP(1),
  INT(2),
  TERM(15);

  private final int number;

  Signal(int number) {
    this.number = number;
  }

  /// What the program then tells the one that started it.
  public int exitCode() {
    return 128 + number;
  }
}
