/// Views as text and as JSON: pure functions of a view record. Knows nothing of the journal or of
/// where its output goes.
package attach.render;
