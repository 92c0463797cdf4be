package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.exchange.ActorTables;
import be.weefsel.app.actors.exchange.OrganisationRow;
import be.weefsel.app.openness.Table;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;

/// The directory as tables that anyone may take along, and a facilitator may bring back. They say
/// which facts are only illustrative, and hold no personal data.
final class DirectoryTable {
    private DirectoryTable() {}

    /// Of another year than this one it shows who took part then, and says so: such a table does
    /// not come back.
    static Table organisations(Directory directory, LocalDate today) {
        if (directory.year().equals(Year.from(today))) {
            return ActorTables.organisations(
                    directory.entries().stream().map(entry -> asOf(today, entry)).toList());
        }
        var rows =
                directory.entries().stream()
                        .map(entry ->
                                new OrganisationRow(entry.organisation(), entry.memberships()))
                        .toList();
        return ActorTables.organisationsIn(directory.year(), rows);
    }

    private static OrganisationRow asOf(LocalDate today, Directory.Entry entry) {
        List<Membership> current =
                entry.memberships().stream()
                        .filter(membership -> membership.validity().contains(today))
                        .toList();
        return new OrganisationRow(entry.organisation(), current);
    }

    /// What the organisations that were found offer in the year of view.
    static Table offers(Directory directory) {
        return ActorTables.offers(
                directory.entries().stream()
                        .flatMap(entry -> entry.offers().stream())
                        .sorted(Comparator.comparing(Offer::key))
                        .toList());
    }
}
