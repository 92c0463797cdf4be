package be.weefsel.engine.matching.meaning;

/// Reads an encoder that somebody brings. What can do so is found by `ServiceLoader`, since it is
/// larger than everything else and most do without it.
public interface EncoderReader {
    /// @throws RuntimeException when the files are not there or are no such model
    Encoder read(EncoderFiles files);
}
