package be.weefsel.engine.matching;

import java.util.List;

/// The way from a topic that is asked for to the nearest one that is offered.
///
/// @param path topic keys, the asked one first and the offered one last; one key when they are the
///   same
/// @param nearness 0..1, 1 for the same topic
public record TopicLink(List<String> path, double nearness) {
    public TopicLink {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("A link between topics needs a path.");
        }
        Shares.check("nearness of (%s)".formatted(path), nearness);
    }

    public String asked() {
        return path.getFirst();
    }

    public String offered() {
        return path.getLast();
    }

    public boolean isExact() {
        return path.size() == 1;
    }
}
