package be.weefsel.app.platform.people;

/// That somebody acts for an organisation.
///
/// @param organisation its key; a plain key, because organisations live further from the source
///   than people
public record Affiliation(String organisation, Standing standing) {
    static final String BETWEEN = ":";

    /// As it stands in the audit log.
    public String code() {
        return organisation + BETWEEN + standing.code();
    }

    static Affiliation ofCode(String code) {
        var between = code.indexOf(BETWEEN);
        return new Affiliation(
                code.substring(0, between),
                Standing.findByCode(code.substring(between + 1)).orElseThrow());
    }
}
