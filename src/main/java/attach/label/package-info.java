/// Naming a feeling: the conversation, and the sentence that is given back. Knows nothing of the
/// journal; it asks and returns an entry.
package attach.label;
