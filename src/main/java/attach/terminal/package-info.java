/// Prompts and the look of lines: one `Console` port with a plain twin for everything, and styled text
/// that a renderer fills without knowing whether there is colour. Knows nothing of what is practised.
package attach.terminal;
