/// This machine: where things lie, settings, and the small counters that spare a reading of the
/// journal. Knows nothing of flows or screens.
package attach.system;
