package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.mail.LetterChoice;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Language;
import java.util.Arrays;
import java.util.List;

/// The form in which somebody says how she wants to hear.
///
/// @param action where it goes, with the token of who is not signed in
public record ChoicesForm(String action, List<Choice> letters, List<Choice> languages) {

    /// @param lang the language that the words are in
    public record Choice(String value, String words, String lang, boolean chosen) {}

    static ChoicesForm of(Frame frame, Person person, LetterChoice chosen, String action) {
        return new ChoicesForm(
                action,
                Arrays.stream(LetterChoice.values())
                        .map(choice ->
                                new Choice(
                                        choice.code(),
                                        frame.texts().of("platform.letters.choice", choice),
                                        frame.language().code(),
                                        choice == chosen))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(language ->
                                new Choice(
                                        language.code(),
                                        language.ownName(),
                                        language.code(),
                                        language == person.language()))
                        .toList());
    }
}
