/// Breathing and body exercises: what is due when, how it looks and sounds, and what is said at the
/// end. Knows nothing of the journal or of options.
package attach.ground;
