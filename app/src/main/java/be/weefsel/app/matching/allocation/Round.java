package be.weefsel.app.matching.allocation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that an allocation rests on, as it stands at one moment.
///
/// @param questions that run, by their keys
/// @param loads of all actors that may help one of them
record Round(List<OpenQuestion> questions, SortedMap<String, Load> loads) {
    Round {
        questions = List.copyOf(questions);
        loads = Collections.unmodifiableSortedMap(new TreeMap<>(loads));
    }

    Load loadOf(String actor) {
        return loads.getOrDefault(actor, new Load(0, Load.AT_ONCE_UNLESS_SAID, false));
    }
}
