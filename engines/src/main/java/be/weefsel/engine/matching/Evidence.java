package be.weefsel.engine.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a value of a criterion rests on, for a page to put into words.
public sealed interface Evidence {
    Criterion criterion();

    /// The words in which question and offer meet, the most telling first.
    ///
    /// @param language of the offer's text that fits best
    /// @param words empty when they share none; then the value is 0
    record SharedWords(TextLanguage language, List<SharedWord> words) implements Evidence {
        public SharedWords {
            words = List.copyOf(words);
        }

        @Override
        public Criterion criterion() {
            return Criterion.TEXT;
        }

        /// Only the words that someone may know who may read the question up to this layer.
        public SharedWords readableUpTo(Layer layer) {
            return new SharedWords(
                    language,
                    words.stream().filter(word -> word.layer().isReadableUpTo(layer)).toList());
        }
    }

    /// A word of the question and how the offer says it.
    ///
    /// @param asked as it is written in the question; the label of the topic when a topic led to it
    /// @param found as it is written in the offer
    /// @param topic the topic that led from one language to the other, if one did
    /// @param layer the most open layer of the question in which it stands
    /// @param share of the whole likeness of the two texts, 0..1
    record SharedWord(
            String asked, String found, Optional<String> topic, Layer layer, double share) {
        public SharedWord {
            Shares.check("share of (%s)".formatted(asked), share);
        }
    }

    /// The texts as a whole are about the same; value = their cosine in the space of meanings.
    ///
    /// @param language of the offer's text that is nearest
    /// @param words of the question that lead there, the strongest first; empty when none does
    record NearMeaning(TextLanguage language, List<LeadingWord> words) implements Evidence {
        public NearMeaning {
            words = List.copyOf(words);
        }

        @Override
        public Criterion criterion() {
            return Criterion.MEANING;
        }

        /// Only the words that someone may know who may read the question up to this layer.
        public NearMeaning readableUpTo(Layer layer) {
            return new NearMeaning(
                    language,
                    words.stream().filter(word -> word.layer().isReadableUpTo(layer)).toList());
        }
    }

    /// A word of the question by whose meaning the offer is near.
    ///
    /// @param asked as it is written in the question
    /// @param layer in which it stands
    /// @param share of all that leads to the offer, 0..1
    record LeadingWord(String asked, Layer layer, double share) {
        public LeadingWord {
            Shares.check("share of (%s)".formatted(asked), share);
        }
    }

    /// The topics asked for that are offered; value = the sum of their nearness / topics asked.
    ///
    /// @param asked how many topics the question has, 1 or more
    /// @param links the nearest first; a topic of which nothing near is offered has no link
    record SharedTopics(int asked, List<TopicLink> links) implements Evidence {
        public SharedTopics {
            links = List.copyOf(links);
            if (asked < 1 || links.size() > asked) {
                throw new IllegalArgumentException(
                        "(%s) links for (%s) topics asked".formatted(links.size(), asked));
            }
        }

        @Override
        public Criterion criterion() {
            return Criterion.TOPICS;
        }
    }

    /// A drive of so many minutes; the value halves every `minutesToHalve`.
    ///
    /// @param estimated from the map, and not from a [TravelTable]
    record Distance(double minutes, double minutesToHalve, boolean estimated) implements Evidence {
        @Override
        public Criterion criterion() {
            return Criterion.PLACE;
        }

        double value() {
            return Math.pow(0.5, minutes / minutesToHalve);
        }
    }

    /// The languages that the company speaks and in which it can be helped.
    ///
    /// @param ofTheQuestion whether the language of the question is one of them
    record SharedLanguages(Set<TextLanguage> languages, boolean ofTheQuestion) implements Evidence {
        public SharedLanguages {
            languages = Sorted.set(languages);
        }

        @Override
        public Criterion criterion() {
            return Criterion.LANGUAGE;
        }
    }

    /// So many of the places in a year are free; value = left / capacity, 0 when there are none.
    record RoomLeft(int left, int capacity) implements Evidence {
        @Override
        public Criterion criterion() {
            return Criterion.ROOM;
        }
    }

    /// The sector of the company and the served sector nearest to it in the classification; value =
    /// [SectorCode#nearnessTo].
    record NearestSector(SectorCode asked, SectorCode served) implements Evidence {
        @Override
        public Criterion criterion() {
            return Criterion.SECTOR;
        }

        public double nearness() {
            return asked.nearnessTo(served);
        }
    }

    /// What came of earlier introductions of the owner; value = the share that is expected to be
    /// solved, between the owner's own and the usual one.
    ///
    /// @param usual the share that is solved over all owners, 0..1
    record Outcomes(PastOutcomes past, double usual) implements Evidence {
        @Override
        public Criterion criterion() {
            return Criterion.OUTCOMES;
        }

        public double expected() {
            return past.expected(usual);
        }
    }

    /// The readiness levels of the idea that the offer is made for; value = shared / asked levels.
    record ReadinessOverlap(TrlRange asked, TrlRange offered, Optional<TrlRange> shared)
            implements Evidence {
        @Override
        public Criterion criterion() {
            return Criterion.READINESS;
        }
    }
}
