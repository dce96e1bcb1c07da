package attach.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jline.utils.Signals;

/// What the terminal tells about itself meanwhile: another size, Ctrl-Z, coming back. Handlers only
/// leave a note and wake the one who draws.
final class Window implements AutoCloseable {
  private record Former(String signal, Object handler) {}

  private final List<Former> former = new ArrayList<>();
  private final Thread drawing = Thread.currentThread();
  private volatile boolean changed;
  private volatile boolean broughtBack;
  private volatile boolean stopWanted;

  Window() {
    on("WINCH", () -> changed = true);
    on("CONT", () -> broughtBack = true);
    on("TSTP", () -> stopWanted = true);
  }

  private void on(String signal, Runnable note) {
    var handler =
        Signals.register(
            signal,
            () -> {
              note.run();
              LockSupport.unpark(drawing);
            });
    former.add(new Former(signal, handler));
  }

  /// Whether the size changed, or the shell brought us back, since this was last asked.
  boolean changed() {
    boolean was = changed || broughtBack;
    changed = false;
    broughtBack = false;
    return was;
  }

  boolean stopWanted() {
    return stopWanted;
  }

  /// Stops this process until somebody lets it go on.
  void stop() {
    stopWanted = false;
    broughtBack = false;
    if (isStopping()) {
      // The stop reaches each thread in its own time, and this one may run on for a while.
      while (!broughtBack) {
        LockSupport.park(this);
      }
    }
    changed = true;
  }

  private static boolean isStopping() {
    try {
      return new ProcessBuilder("/bin/sh", "-c", "kill -STOP " + ProcessHandle.current().pid())
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException unable) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    former.forEach(was -> Signals.unregister(was.signal(), was.handler()));
  }
}
