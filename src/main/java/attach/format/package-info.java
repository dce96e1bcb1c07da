/// The only users of the format libraries: JSON lines (a streaming core that is strict on reading),
/// and tables. Knows text and values, not what they mean.
package attach.format;
