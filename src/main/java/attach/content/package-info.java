/// What can be practised, and every sentence that a person reads: typed catalogues and texts from
/// files that can be edited without Java. What was practised is in `attach.entry`.
package attach.content;
