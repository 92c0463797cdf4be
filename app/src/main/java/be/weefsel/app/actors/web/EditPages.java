package be.weefsel.app.actors.web;

import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.AreaLevel;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Gathers what the forms show: what was typed, and what can be chosen.
@Component
class EditPages {
    /// Where the actors of a network on a border are.
    private static final List<String> COUNTRIES = List.of("BE", "NL", "FR", "DE", "LU", "GB");

    private final Names names;
    private final Areas areas;

    EditPages(Names names, Areas areas) {
        this.names = names;
        this.areas = areas;
    }

    EditPage newOrganisation(Frame frame, MultiValueMap<String, String> fields, FormErrors errors) {
        return organisation(
                frame,
                frame.texts().of("actors.form.new-organisation"),
                frame.link("/actors"),
                new Label(
                        frame.texts().of("actors.navigation"),
                        frame.link("/actors"),
                        frame.language(),
                        ""),
                frame.texts().of("actors.form.add-organisation"),
                fields,
                errors);
    }

    EditPage changedOrganisation(
            Frame frame,
            Organisation organisation,
            MultiValueMap<String, String> fields,
            FormErrors errors) {
        var words = names.forPage(frame);
        var name = words.in(organisation.name());
        return organisation(
                frame,
                frame.texts().of("actors.form.change", name),
                frame.link("/actors/" + organisation.key() + "/edit"),
                words.organisation(organisation),
                frame.texts().of("actors.form.keep"),
                fields,
                errors);
    }

    private EditPage organisation(
            Frame frame,
            String title,
            String action,
            Label back,
            String verb,
            MultiValueMap<String, String> fields,
            FormErrors errors) {
        var texts = frame.texts();
        var choices = new HashMap<String, List<EditPage.Choice>>();
        choices.put(
                OrganisationForm.KIND,
                Arrays.stream(OrganisationKind.values())
                        .map(kind ->
                                choice(
                                        fields,
                                        OrganisationForm.KIND,
                                        kind.code(),
                                        texts.of("actors.kind." + kind.code())))
                        .toList());
        choices.put(
                OrganisationForm.REGISTER,
                Arrays.stream(Register.values())
                        .map(register ->
                                choice(
                                        fields,
                                        OrganisationForm.REGISTER,
                                        register.code(),
                                        texts.of("vocabulary.register." + register.code())))
                        .toList());
        choices.put(
                OrganisationForm.SIZE,
                Arrays.stream(SizeClass.values())
                        .map(size ->
                                choice(
                                        fields,
                                        OrganisationForm.SIZE,
                                        size.code(),
                                        texts.of("actors.size", size)))
                        .toList());
        choices.put(OrganisationForm.MUNICIPALITY, municipalities(frame, fields));
        choices.put(OrganisationForm.COUNTRY, countries(frame, fields));
        choices.put(
                OrganisationForm.LANGUAGES, languages(frame, fields, OrganisationForm.LANGUAGES));
        return new EditPage(
                frame, title, action, back, verb, errors, values(fields), Map.copyOf(choices));
    }

    private List<EditPage.Choice> municipalities(
            Frame frame, MultiValueMap<String, String> fields) {
        return areas.areasOn(frame.today()).stream()
                .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                .map(area ->
                        choice(
                                fields,
                                OrganisationForm.MUNICIPALITY,
                                area.code(),
                                area.name().in(frame.language()).text()))
                .sorted(byText(frame))
                .toList();
    }

    private List<EditPage.Choice> countries(Frame frame, MultiValueMap<String, String> fields) {
        var words = names.forPage(frame);
        return COUNTRIES.stream()
                .map(code -> choice(fields, OrganisationForm.COUNTRY, code, words.country(code)))
                .toList();
    }

    private static List<EditPage.Choice> languages(
            Frame frame, MultiValueMap<String, String> fields, String field) {
        return Arrays.stream(Language.values())
                .map(language ->
                        choice(
                                fields,
                                field,
                                language.code(),
                                frame.texts().of("vocabulary.language-alone." + language.code())))
                .toList();
    }

    /// @param owner who offers
    EditPage offer(
            Frame frame,
            Organisation owner,
            String title,
            String action,
            String verb,
            MultiValueMap<String, String> fields,
            FormErrors errors) {
        var texts = frame.texts();
        var words = names.forPage(frame);
        var choices = new HashMap<String, List<EditPage.Choice>>();
        choices.put(
                OfferForm.KIND,
                Arrays.stream(OfferKind.values())
                        .map(kind ->
                                choice(
                                        fields,
                                        OfferForm.KIND,
                                        kind.code(),
                                        texts.of("actors.offer-kind." + kind.code())))
                        .toList());
        choices.put(OfferForm.ORIGINAL, languages(frame, fields, OfferForm.ORIGINAL));
        choices.put(OfferForm.LANGUAGES, languages(frame, fields, OfferForm.LANGUAGES));
        choices.put(
                OfferForm.TOPICS,
                words.allTopics().values().stream()
                        .map(topic ->
                                choice(
                                        fields,
                                        OfferForm.TOPICS,
                                        topic.key(),
                                        words.in(topic.label())))
                        .sorted(byText(frame))
                        .toList());
        choices.put(
                OfferForm.CLUSTERS,
                words.allClusters().stream()
                        .map(cluster ->
                                choice(
                                        fields,
                                        OfferForm.CLUSTERS,
                                        cluster.key(),
                                        words.shortNames().of(cluster.key())))
                        .toList());
        return new EditPage(
                frame,
                title,
                action,
                words.organisation(owner),
                verb,
                errors,
                values(fields),
                Map.copyOf(choices));
    }

    private static Comparator<EditPage.Choice> byText(Frame frame) {
        return Comparator.comparing(
                EditPage.Choice::text, Collator.getInstance(frame.language().locale()));
    }

    private static EditPage.Choice choice(
            MultiValueMap<String, String> fields, String field, String value, String text) {
        return new EditPage.Choice(
                value, text, fields.getOrDefault(field, List.of()).contains(value));
    }

    private static Map<String, String> values(MultiValueMap<String, String> fields) {
        var values = new HashMap<String, String>();
        fields.forEach((field, typed) ->
                values.put(
                        field,
                        Stream.ofNullable(typed).flatMap(List::stream).findFirst().orElse("")));
        return Map.copyOf(values);
    }
}
