package be.weefsel.app.actors;

import be.weefsel.app.vocabulary.SectorClassification;

/// A code of activity with its edition, without which it means nothing.
public record SectorCode(SectorClassification classification, String code) {
    /// As it stands in files and the database: `nace-bel-2025:13100`.
    public String written() {
        return classification.code() + ":" + code;
    }
}
