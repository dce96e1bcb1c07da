package attach.terminal;

/// What a console itself says, whatever is asked.
///
/// @param keys how to skip, go back, leave and hide, in line mode
/// @param drawnKeys the same in a few words, below a drawn question
/// @param againNumber after something that is no number of the range, with `{low}` and `{high}` for it
/// @param againChoice after something that cannot be chosen
/// @param found above choices found by letters
/// @param own after words that are not in the list, with `{word}` for them
/// @param take beside the choice that Enter takes
public record ConsoleTexts(
    String keys,
    String drawnKeys,
    String againNumber,
    String againChoice,
    String found,
    String own,
    String take) {}
