/// The timing of a breath: which part of it is due after how long, and how full the lungs are then.
/// Pure; open to every flow that breathes. Knows nothing of screens or clocks.
package attach.breath;
