package be.weefsel.app.actors.web;

import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.exchange.OfferColumns;
import be.weefsel.app.actors.exchange.OrganisationColumns;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.Arrays;
import java.util.List;

/// The form to give a file, with the columns that it may have, and the files that came last.
public record ImportPage(
        Frame frame,
        FormErrors errors,
        List<Code> kinds,
        List<Code> offerKinds,
        List<Code> clusters,
        List<File> broughtIn) {

    /// @param name what it stands for
    public record Code(String code, String name) {}

    /// @param href where it can be taken back
    public record File(String name, String when, String href) {}

    public List<String> organisationColumns() {
        return OrganisationColumns.NAMES;
    }

    public List<String> offerColumns() {
        return OfferColumns.NAMES;
    }

    public List<String> roles() {
        return Arrays.stream(MemberRole.values()).map(MemberRole::code).toList();
    }
}
