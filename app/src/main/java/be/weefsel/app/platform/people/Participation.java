package be.weefsel.app.platform.people;

import java.util.EnumSet;
import java.util.Set;

/// What somebody may do, by her role. Seeing is another right ([Visibility]). What she may do with
/// one question also depends on the question, and stands beside it. A seat gives nothing to do yet:
/// core groups and control groups read along.
public final class Participation {
    private Participation() {}

    /// Asks questions: for the own company, or as facilitator for any.
    public static boolean asks(Reader reader) {
        return asksForItself(reader.role()) || reader.is(Role.FACILITATOR);
    }

    public static boolean asksForItself(Role role) {
        return role == Role.COMPANY;
    }

    /// Answers for an organisation to which companies are introduced.
    public static boolean helps(Role role) {
        return role == Role.EXPERT || role == Role.ADVISER;
    }

    /// Brings questions to those who can help.
    public static boolean introduces(Reader reader) {
        return reader.is(Role.FACILITATOR);
    }

    /// Keeps organisations, offers, initiatives and who takes part in which factory.
    public static boolean keepsDirectory(Reader reader) {
        return keepsNetwork(reader);
    }

    /// Keeps what the network decides about itself, and who gets in.
    public static boolean keepsNetwork(Reader reader) {
        return switch (reader.role()) {
            case FACILITATOR, ADMINISTRATOR -> true;
            case VISITOR, COMPANY, EXPERT, ADVISER, ANALYST -> false;
        };
    }

    /// The roles that the reader may give and take. Facilitators know those who ask, help and read
    /// along; the administrator everyone. As long as nobody is administrator, facilitators do her
    /// part.
    public static Set<Role> rolesToGive(Reader reader, boolean hasAdministrator) {
        var all = EnumSet.complementOf(EnumSet.of(Role.VISITOR));
        var ofFacilitator = EnumSet.of(Role.COMPANY, Role.EXPERT, Role.ADVISER, Role.ANALYST);
        return switch (reader.role()) {
            case ADMINISTRATOR -> all;
            case FACILITATOR -> hasAdministrator ? ofFacilitator : all;
            case VISITOR, COMPANY, EXPERT, ADVISER, ANALYST -> EnumSet.noneOf(Role.class);
        };
    }

    /// Keeps how this installation works: what needs the password of another system, or removes
    /// what cannot come back.
    public static boolean keepsInstallation(Reader reader) {
        return reader.is(Role.ADMINISTRATOR);
    }

    /// Brings in another edition of the topics.
    public static boolean keepsTopics(Reader reader) {
        return reader.is(Role.ADMINISTRATOR);
    }

    /// Measures how good suggestions are: opens rounds of judging, and sees what comes of them.
    public static boolean measures(Reader reader) {
        return reader.is(Role.FACILITATOR);
    }

    /// Can be asked to judge suggestions: reads what is public of questions, and asks none.
    public static boolean judges(Role role) {
        return switch (role) {
            case FACILITATOR, ADVISER, ANALYST, EXPERT -> true;
            case VISITOR, COMPANY, ADMINISTRATOR -> false;
        };
    }
}
