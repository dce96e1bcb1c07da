package attach.cli;

/// What the program tells the one that started it. The numbers above 2 follow `sysexits.h`; a signal
/// is 128 and its number.
public final class ExitCodes {
  /// Done; also an early stop, a broken pipe, an empty review.
  public static final int DONE = 0;

  /// A mistake of ours.
  public static final int BUG = 1;

  /// A command line that cannot be followed.
  public static final int USAGE = 2;

  /// Data that cannot be read.
  public static final int UNREADABLE = 65;

  /// Something could not be written.
  public static final int UNWRITABLE = 74;

  private ExitCodes() {}
}
