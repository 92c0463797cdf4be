package be.weefsel.fabric.register;

/// What can be wrong with a row of a register. A finding never stops the load; when too large a
/// share of the rows has it, what was loaded is not published by itself.
///
/// @see ImportReport#reasonsNotToPublish()
public enum Finding {
    /// The last two digits of a number do not follow from the rest.
    BAD_CHECK_DIGIT(0.01),
    /// A row without the number by which a unit is known. Left out.
    NO_NUMBER(0.01),
    /// A unit of an enterprise that is not in the register.
    ORPHAN_UNIT(0.01),
    /// A code that the list has not, the register's own or that of the classification. An activity
    /// is left out; a unit with nothing else stays without that sector or number of jobs.
    UNKNOWN_CODE(0.02),
    /// An activity in another version of the classification than most. The unit stays without a
    /// sector: versions are never mixed.
    OTHER_CLASSIFICATION(0.1),
    /// A day that does not exist. The row stays, without it.
    BAD_DATE(0.01),
    /// Something that is no number of jobs. Left out.
    BAD_NUMBER(0.01),
    /// An address in the country of which neither postcode nor municipality is known.
    UNRESOLVED_PLACE(0.02),
    /// The same row twice: one stays. Two rows with the same key: the last stays.
    DUPLICATE(0.05),
    /// An address that the register has struck off. The row stays.
    STRUCK_OFF(1),
    /// An entity with more than 100 activities. They stay.
    MANY_ACTIVITIES(1),
    /// A natural person whose name or contact was not loaded.
    NATURAL_PERSON(1),
    /// A column that this Weefsel does not know: not loaded.
    UNKNOWN_COLUMN(1);

    private final double limit;

    Finding(double limit) {
        this.limit = limit;
    }

    /// The share of rows, 0..1, above which nothing is published by itself.
    public double limit() {
        return limit;
    }
}
