package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Reason;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The number under which a company register knows an organisation.
public sealed interface RegistrationNumber
        permits BelgianEnterpriseNumber, Siren, Siret, KvkNumber {

    /// Without spaces and points, as registers exchange it.
    String digits();

    /// As people of its country write it.
    String formatted();

    Register register();

    /// With its register, as the audit log keeps it: `kbo:0403200393`.
    @JsonValue
    default String written() {
        return register().code() + ":" + digits();
    }

    /// @throws IllegalArgumentException when it was not written by [#written]
    @JsonCreator
    static RegistrationNumber ofWritten(String written) {
        var colon = written.indexOf(':');
        return Register.ofCode(written.substring(0, colon))
                .read(written.substring(colon + 1))
                .orThrow();
    }

    /// The registers that Weefsel can check a number of.
    enum Register {
        /// Crossroads Bank for Enterprises (KBO/BCE), Belgium.
        KBO,
        /// An organisation in the French register Sirene.
        SIREN,
        /// An establishment in the French register Sirene.
        SIRET,
        /// Chamber of commerce (Kamer van Koophandel), the Netherlands.
        KVK;

        /// As it stands in files and the database.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Register ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /// What someone typed, as a number of this register or the reason why it is none.
        public Reading read(String typed) {
            return switch (this) {
                case KBO -> BelgianEnterpriseNumber.read(typed);
                case SIREN -> Siren.read(typed);
                case SIRET -> Siret.read(typed);
                case KVK -> KvkNumber.read(typed);
            };
        }
    }

    /// What someone typed, understood or not.
    sealed interface Reading {
        record Understood(RegistrationNumber number) implements Reading {}

        record Wrong(Reason reason) implements Reading {}

        /// @throws IllegalArgumentException when the number is wrong: for numbers from our own
        ///   files
        default RegistrationNumber orThrow() {
            return switch (this) {
                case Understood(var number) -> number;
                case Wrong(var reason) ->
                        throw new IllegalArgumentException(
                                "Wrong number (%s): %s"
                                        .formatted(reason.arguments(), reason.key()));
            };
        }
    }
}
