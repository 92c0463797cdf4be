package be.weefsel.onnx;

import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.EncoderFiles;
import be.weefsel.engine.matching.meaning.EncoderReader;

/// Reads models in the format ONNX, with a tokenizer as Hugging Face writes it (`tokenizer.json`).
public final class OnnxEncoderReader implements EncoderReader {
    /// What is underneath looks for its native code by the loader of the thread, which need not be
    /// the one that loaded it.
    @Override
    public Encoder read(EncoderFiles files) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(OnnxEncoderReader.class.getClassLoader());
        try {
            return new OnnxEncoder(files);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
