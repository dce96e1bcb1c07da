package attach.cli;

import attach.content.Texts;
import attach.plan.Door;
import attach.terminal.Prompt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The keys at the door: which there are on each of its screens, and how they are told. A key is there
/// only where its command is.
final class DoorKeys {
  private final Door door;
  private final Texts texts;
  private final Set<String> commands;
  private final String apart;
  private final List<String> told = new ArrayList<>();
  private final Set<String> keys = new LinkedHashSet<>();

  /// @param apart what stands between two keys
  DoorKeys(Door door, Texts texts, Set<String> commands, String apart) {
    this.door = door;
    this.texts = texts;
    this.commands = commands;
    this.apart = apart;
  }

  /// @param resting whether this is a rest day already
  Prompt prompt(boolean resting) {
    boolean leaves = enter();
    switch (door.kind()) {
      case FIRST -> first();
      case NIGHT, REST -> key("t", "key-list");
      case CLOSED -> {
        // There is no list to show.
      }
      case DAY -> day(resting);
    }
    if (!leaves) {
      told.add(texts.get("key-leave"));
    }
    hard();
    return new Prompt(String.join(apart, told), keys);
  }

  /// What Enter does; whether it leaves.
  private boolean enter() {
    boolean breathes = commands.contains("ground");
    var next = door.next();
    switch (door.kind()) {
      case FIRST -> told.add(texts.get(breathes ? "first-enter" : "enter-leave"));
      case NIGHT, CLOSED -> told.add(texts.get(breathes ? "enter-breathe" : "enter-leave"));
      case REST -> told.add(texts.get("enter-leave"));
      case DAY -> {
        if (next.isEmpty()) {
          told.add(texts.get("enter-leave"));
        } else {
          int n = next.getFirst().number();
          told.add(
              door.isShort() ? texts.get("enter-only", "n", n) : texts.get("enter-start", "n", n));
        }
      }
    }
    return told.getFirst().equals(texts.get("enter-leave"));
  }

  /// There they do not stand in a line of their own yet.
  private void first() {
    if (commands.contains("ground")) {
      told.add(texts.get("key-ground"));
    }
    if (commands.contains("pause")) {
      told.add(texts.get("key-pause"));
    }
    if (commands.contains("sos")) {
      told.add(texts.get("key-sos"));
    }
  }

  private void day(boolean resting) {
    if (!door.parts().isEmpty()) {
      told.add(texts.get("key-number"));
      door.parts().forEach(part -> keys.add(String.valueOf(part.number())));
    }
    if (!resting) {
      key("r", "key-rest");
    }
    if (commands.contains("lookback") && !door.plan().due().isEmpty()) {
      keys.add("l"); // Told beside the worry that it is for.
    }
  }

  private void key(String key, String text) {
    keys.add(key);
    told.add(texts.get(text));
  }

  /// These three work on every screen.
  private void hard() {
    if (commands.contains("ground")) {
      keys.add("g");
    }
    if (commands.contains("pause")) {
      keys.add("p");
    }
    if (commands.contains("sos")) {
      keys.add("s");
    }
  }
}
