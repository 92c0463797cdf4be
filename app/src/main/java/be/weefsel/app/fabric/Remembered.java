package be.weefsel.app.fabric;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers that were worked out, as many as there is room for; what was asked for longest ago goes
/// first. Any number of threads.
public final class Remembered {
    private record Answer(Object value, int size) {}

    private final int room;
    private final Map<Object, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private int taken;

    /// @param room how large all answers together may be
    public Remembered(int room) {
        this.room = room;
    }

    public synchronized Optional<Object> find(Object question) {
        return Optional.ofNullable(answers.get(question)).map(Answer::value);
    }

    /// Does nothing with an answer that takes more than a quarter of the room.
    public synchronized void keep(Object question, Object value, int size) {
        if (size > room / 4) {
            return;
        }
        var before = answers.put(question, new Answer(value, size));
        taken += size - (before == null ? 0 : before.size());
        var oldest = answers.entrySet().iterator();
        while (taken > room && oldest.hasNext()) {
            taken -= oldest.next().getValue().size();
            oldest.remove();
        }
    }
}
