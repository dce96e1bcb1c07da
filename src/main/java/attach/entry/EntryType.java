package attach.entry;

/// The kinds of entry, with the name that each has in the journal.
///
/// Code that must know them all switches over this and casts. A switch over the classes themselves
/// would read better, but Java writes the code for one when it is first reached, and that takes longer
/// than everything else that saving an entry does (measured: src/docs/startup.md).
public enum EntryType implements Named {
  ANCHOR("anchor"),
  ANCHORING("anchoring"),
  CARE("care"),
  GROUNDING("grounding"),
  LABEL("label"),
  LOOKBACK("lookback"),
  NOTE("note"),
  NOTICE("notice"),
  PAUSE("pause"),
  QUIZ("quiz"),
  REFLECTION("reflection"),
  REFRAME("reframe"),
  SAY("say"),
  TRY("try");

  private final String id;

  EntryType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
