package attach.content;

/// Something of a catalogue: the journal stores its `id`, a person reads its `name`.
public interface Item {
  String id();

  String name();
}
