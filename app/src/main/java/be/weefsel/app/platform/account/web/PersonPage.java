package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// The form in which somebody is invited, or what she may do is changed.
///
/// @param title what this page is about
/// @param action where the form goes
/// @param standings in the organisations for which she acts already
/// @param organisations to choose one more
/// @param verbs what else can be done with the account; none for somebody new
public record PersonPage(
        Frame frame,
        String title,
        String action,
        Form form,
        List<Choice> languages,
        List<Choice> roles,
        List<OrganisationChoices> standings,
        List<Choice> organisations,
        List<FactoryChoices> seats,
        List<Verb> verbs,
        List<String> facts,
        FormErrors errors) {

    /// As it was filled in.
    ///
    /// @param isNew whether name, address and language are asked too
    public record Form(boolean isNew, String name, String email) {}

    /// @param lang the language that the words are in
    public record Choice(String value, String words, String lang, boolean chosen) {}

    /// As what somebody acts for an organisation.
    public record OrganisationChoices(String field, Passage name, List<Choice> standings) {}

    /// The groups of one collective factory in which somebody can have a seat.
    public record FactoryChoices(Passage name, List<Choice> bodies) {}

    /// @param closing whether it closes something
    public record Verb(String action, String words, String icon, boolean closing) {}
}
