/// The command line: one class for each command, what a command may use, and the one table from
/// failures to sentences and exit codes. The only user of picocli; it holds no wording beyond help.
package attach.cli;
