package be.weefsel.engine.matching.meaning;

import java.nio.file.Path;

/// An encoder of sentences as its makers publish it.
///
/// @param pooling how the model was trained to make one vector of those of all words
/// @param prefix what it was trained to see before each text, such as `query: `; may be empty
public record EncoderFiles(Path model, Path tokenizer, Pooling pooling, String prefix) {
    /// How one vector is made of those of all words.
    public enum Pooling {
        /// Their mean.
        MEAN,
        /// That of the sign with which each text begins.
        CLS
    }
}
