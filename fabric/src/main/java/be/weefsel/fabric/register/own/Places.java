package be.weefsel.fabric.register.own;

import be.weefsel.fabric.register.MunicipalityFinder;
import be.weefsel.fabric.register.Reference;
import be.weefsel.fabric.register.sirene.Communes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the municipality in which a unit lies.
@FunctionalInterface
interface Places {
    /// @param municipality its code or its name, or empty
    /// @param postcode may be empty
    /// @return the key of the area
    Optional<String> find(String municipality, String postcode);

    /// Belgium and Hauts-de-France are known by name and postcode, all others by their codes.
    ///
    /// @param country ISO 3166
    static Places of(String country) {
        return switch (country) {
            case "BE" -> new Belgium();
            case "FR" -> new France();
            default -> new Elsewhere(country);
        };
    }

    /// By NIS code, also of municipalities that were merged since; by name and postcode.
    final class Belgium implements Places {
        private final MunicipalityFinder municipalities = new MunicipalityFinder();

        @Override
        public Optional<String> find(String municipality, String postcode) {
            return municipalities
                    .ofToday(municipality)
                    .or(() -> municipalities.find(postcode, List.of(municipality)));
        }
    }

    /// By the code of INSEE anywhere; by name and postcode in Hauts-de-France.
    final class France implements Places {
        private final Map<String, Set<String>> byName = new HashMap<>();
        private final Map<String, Set<String>> byPostcode = new HashMap<>();

        France() {
            Reference.read(
                    "communes-hauts-de-france.csv",
                    line -> {
                        if (line.getField("level").equals("municipality")) {
                            var code = line.getField("code");
                            for (var language : List.of("nl", "fr", "en")) {
                                add(
                                        byName,
                                        MunicipalityFinder.fold(line.getField("name_" + language)),
                                        code);
                            }
                            for (var postcode : line.getField("postcodes").split("\\|", -1)) {
                                add(byPostcode, postcode, code);
                            }
                        }
                    });
        }

        private static void add(Map<String, Set<String>> codes, String key, String code) {
            codes.computeIfAbsent(key, k -> new HashSet<>()).add(code);
        }

        @Override
        public Optional<String> find(String municipality, String postcode) {
            var code = municipality.startsWith("FR") ? municipality.substring(2) : municipality;
            if (Communes.isCommune(code)) {
                return Optional.of(Communes.area(code));
            }
            var named = byName.getOrDefault(MunicipalityFinder.fold(municipality), Set.of());
            var there = byPostcode.getOrDefault(postcode, Set.of());
            var both = new HashSet<>(named);
            both.retainAll(there);
            return only(both).or(() -> only(postcode.isEmpty() ? named : there));
        }

        private static Optional<String> only(Set<String> codes) {
            return codes.stream().findFirst().filter(code -> codes.size() == 1);
        }
    }

    /// By code: the country in front makes it a key that no other country has.
    final class Elsewhere implements Places {
        private static final Pattern CODE = Pattern.compile("(?=.*\\d)[A-Z0-9]{2,12}");

        private final String country;

        Elsewhere(String country) {
            this.country = country;
        }

        @Override
        public Optional<String> find(String municipality, String postcode) {
            var code = municipality.toUpperCase(Locale.ROOT);
            return Optional.of(code.startsWith(country) ? code : country + code)
                    .filter(key -> CODE.matcher(code).matches());
        }
    }
}
