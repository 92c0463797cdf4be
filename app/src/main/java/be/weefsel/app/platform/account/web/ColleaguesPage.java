package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// Who acts for one organisation, and letting somebody else do so too.
///
/// @param path of this page
/// @param invitation as it was filled in
public record ColleaguesPage(
        Frame frame,
        Passage organisation,
        String title,
        String path,
        List<Colleague> colleagues,
        PersonPage.Form invitation,
        List<PersonPage.Choice> languages,
        FormErrors errors) {

    /// @param standing in words
    /// @param path of this colleague, for the verbs; empty for the reader herself
    /// @param isManager decides which verb there is
    public record Colleague(
            String name, String email, String standing, String path, boolean isManager) {}
}
