/// A sitting of a quiz: its scores, how exact they are, and what has changed since. Knows no files, no
/// format and nothing of the journal.
package attach.quiz;
