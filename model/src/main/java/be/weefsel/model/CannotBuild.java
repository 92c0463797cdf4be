package be.weefsel.model;

import java.io.Serial;

/// What is the matter and how to mend it, in one sentence for whoever builds.
final class CannotBuild extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    CannotBuild(String sentence) {
        super(sentence);
    }
}
