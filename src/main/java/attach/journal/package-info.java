/// The journal: append, read, revise, erase, merge, and half-done flows. Owns the file format and
/// everything that keeps a word from being lost. Knows nothing of screens or of what to practise.
package attach.journal;
