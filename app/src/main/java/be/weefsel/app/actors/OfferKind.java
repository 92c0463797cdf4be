package be.weefsel.app.actors;

import be.weefsel.app.vocabulary.Keys;
import be.weefsel.app.vocabulary.Kind;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/// What an organisation has to give. The network may have kinds of its own beside those that have a
/// name here ([ActorKinds]).
///
/// @param code as it stands in files, addresses and the database
public record OfferKind(@JsonValue String code) {
    /// Laboratory or test infrastructure.
    public static final OfferKind LAB = new OfferKind("lab");

    public static final OfferKind EXPERTISE = new OfferKind("expertise");
    public static final OfferKind TRAINING = new OfferKind("training");
    public static final OfferKind SERVICE = new OfferKind("service");

    /// Room to work or to grow.
    public static final OfferKind SPACE = new OfferKind("space");

    /// Those that Weefsel brings.
    static final List<OfferKind> BUILT_IN = List.of(LAB, EXPERTISE, TRAINING, SERVICE, SPACE);

    public OfferKind {
        Keys.check(code);
    }

    static OfferKind of(Kind kind) {
        return new OfferKind(kind.code());
    }

    /// Before networks had kinds of their own, the audit log kept it in capitals.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OfferKind ofLog(String kept) {
        return new OfferKind(kept.toLowerCase(Locale.ROOT));
    }

    /// The name of its icon. Kinds of the network's own share one.
    public String icon() {
        return BUILT_IN.contains(this) ? code : "suggestion";
    }
}
