package be.weefsel.onnx;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.EncoderFiles;
import be.weefsel.engine.matching.meaning.WordPart;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.util.List;

/// A neural encoder of sentences. It makes no difference between languages, since it has learned
/// them all. A text that is longer than the model reads at once is read in parts, of which the mean
/// counts.
///
/// Unlike with the students, no word can be told apart in what it says.
final class OnnxEncoder implements Encoder {
    private final OnnxEmbeddingModel model;
    private final int dimensions;
    private final String prefix;

    OnnxEncoder(EncoderFiles files) {
        model = new OnnxEmbeddingModel(files.model(), files.tokenizer(), pooling(files));
        prefix = files.prefix();
        dimensions = model.dimension();
    }

    private static PoolingMode pooling(EncoderFiles files) {
        return switch (files.pooling()) {
            case MEAN -> PoolingMode.MEAN;
            case CLS -> PoolingMode.CLS;
        };
    }

    @Override
    public float[] encode(TextLanguage language, String text) {
        if (text.isBlank()) {
            return new float[dimensions];
        }
        var embedding = model.embed(prefix + text).content();
        embedding.normalize();
        return embedding.vector();
    }

    @Override
    public List<WordPart> parts(TextLanguage language, String text) {
        return List.of();
    }
}
