/// The truthful look back: a pure fold of a history over a period, to a record of numbers, dates and
/// ids. Knows nothing of words on a screen; what the data do not allow is absent, never invented.
package attach.review;
