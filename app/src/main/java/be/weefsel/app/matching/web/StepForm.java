package be.weefsel.app.matching.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What was filled in for one step, and what is wrong with it. It builds the same fields again, so
/// that nothing that was typed is lost.
final class StepForm {
    static final int LONGEST_WORDS = 1000;

    private final Frame frame;
    private final Map<String, String> typed;
    private final FormErrors errors = new FormErrors();
    private final List<StepPage.Field> fields = new ArrayList<>();

    StepForm(Frame frame, Map<String, String> typed) {
        this.frame = frame;
        this.typed = Map.copyOf(typed);
    }

    String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /// What was typed, in the language in which the reader reads.
    Passage words(String name) {
        return new Passage(frame.language(), value(name));
    }

    FormErrors errors() {
        return errors;
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    void wrong(String name, String key, Object... arguments) {
        errors.add(name, frame.texts().of(key, arguments));
    }

    /// The choice that was made; says so when there is none.
    <E extends Enum<E>> Optional<E> chosen(
            String name, E[] all, Function<E, String> code, String keyWhenMissing) {
        var found =
                List.of(all).stream()
                        .filter(one -> code.apply(one).equals(value(name)))
                        .findFirst();
        if (found.isEmpty()) {
            wrong(name, keyWhenMissing);
        }
        return found;
    }

    void notTooLong(String name) {
        if (value(name).length() > LONGEST_WORDS) {
            wrong(name, "matching.ask.too-long", Integer.toString(LONGEST_WORDS));
        }
    }

    StepForm heading(String name, String label, String hint) {
        fields.add(new StepPage.Heading(name, label, hint));
        return this;
    }

    StepForm choices(String name, String label, String hint, List<StepPage.Choice> choices) {
        fields.add(new StepPage.Choices(name, label, hint, choices));
        return this;
    }

    /// The choices of an enum, whose sentences stand under the prefix.
    <E extends Enum<E>> StepForm choices(
            String name, String label, E[] all, Function<E, String> code, String prefix) {
        return choices(
                name,
                label,
                "",
                List.of(all).stream()
                        .map((E one) ->
                                choice(name, code.apply(one), prefix + "." + code.apply(one)))
                        .toList());
    }

    StepPage.Choice choice(String name, String value, String key) {
        return new StepPage.Choice(value, frame.texts().of(key), value.equals(value(name)));
    }

    StepForm line(String name, String label, String hint, String type) {
        fields.add(new StepPage.Line(name, label, hint, type, value(name)));
        return this;
    }

    /// What travels with the form and nobody fills in.
    StepForm hidden(String name) {
        fields.add(new StepPage.Hidden(name, value(name)));
        return this;
    }

    StepForm words(String name, String label, String hint, boolean optional) {
        fields.add(new StepPage.Words(name, label, hint, typed.getOrDefault(name, ""), optional));
        return this;
    }

    StepPage page(String title, Passage about, String backHref, String verb) {
        return new StepPage(
                frame,
                errors.isEmpty() ? title : frame.texts().of("matching.step.title-wrong", title),
                about,
                backHref,
                fields,
                verb,
                errors);
    }
}
