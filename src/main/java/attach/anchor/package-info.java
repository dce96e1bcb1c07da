/// What steadies a person: keeping a sentence, a moment or a thing to hold, and three breaths with a
/// sentence. Knows no files and nothing of the journal.
package attach.anchor;
