/// What was practised: the sealed {@link attach.entry.Entry}, its records and their value types.
/// Knows nothing of files, screens, content or the clock; an entry stores ids and words.
package attach.entry;
