/// People and phone numbers, at once: which region is likeliest, what the screen says, and the plan
/// that a person wrote for a hard hour. Knows no files and nothing of the journal.
package attach.sos;
