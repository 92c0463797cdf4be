package be.weefsel.app.platform.people;

/// What somebody may see, by her role and her seats. It is another right than what she may do
/// ([Participation]): an analyst sees much and does nothing. What she sees of one question also
/// depends on the question, and stands beside it.
public final class Visibility {
    private Visibility() {}

    /// Questions as a whole, drafts and confidential details too. Not the administrator: who keeps
    /// the house does not read the letters.
    public static boolean ofAllQuestions(Reader reader) {
        return reader.is(Role.FACILITATOR);
    }

    /// How far the questions of all factories have come. Whoever may not read a question sees its
    /// public part there.
    public static boolean ofWholeBoard(Reader reader) {
        return switch (reader.role()) {
            case ADVISER, ANALYST, FACILITATOR -> true;
            case VISITOR, COMPANY, EXPERT, ADMINISTRATOR -> false;
        };
    }

    /// How far the questions of one factory have come: also for those with a seat in it.
    public static boolean ofBoard(Reader reader, String cluster) {
        return ofWholeBoard(reader) || reader.hasSeatIn(cluster);
    }

    /// How far questions have come, of at least one factory.
    public static boolean ofSomeBoard(Reader reader) {
        return ofWholeBoard(reader) || !reader.seats().isEmpty();
    }

    /// How good the suggestions of the network are, in figures without names.
    public static boolean ofQuality(Reader reader) {
        return switch (reader.role()) {
            case ANALYST, FACILITATOR, ADMINISTRATOR -> true;
            case VISITOR, COMPANY, EXPERT, ADVISER -> false;
        };
    }

    /// Whom to call in an organisation.
    public static boolean ofContacts(Reader reader) {
        return reader.is(Role.FACILITATOR);
    }

    /// What the network wrote to people about questions.
    public static boolean ofLettersAboutQuestions(Reader reader) {
        return reader.is(Role.FACILITATOR);
    }

    /// Who has an account, and what the network wrote to people about theirs.
    public static boolean ofAccounts(Reader reader) {
        return switch (reader.role()) {
            case FACILITATOR, ADMINISTRATOR -> true;
            case VISITOR, COMPANY, EXPERT, ADVISER, ANALYST -> false;
        };
    }
}
