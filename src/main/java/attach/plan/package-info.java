/// The daily and weekly four, what is due, and continuity: pure functions of the journal alone, so
/// that no second record of what was done can ever disagree with it.
package attach.plan;
