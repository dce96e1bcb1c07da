package attach.terminal;

/// What a console itself says, whatever is asked.
///
/// @param keys how to skip, go back and leave
/// @param againNumber after something that is no number from 0 to 10
/// @param againChoice after something that cannot be chosen
/// @param found above choices found by letters
/// @param own after words that are not in the list, with `{word}` for them
public record ConsoleTexts(
    String keys, String againNumber, String againChoice, String found, String own) {}
