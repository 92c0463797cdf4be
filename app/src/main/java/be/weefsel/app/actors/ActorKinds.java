package be.weefsel.app.actors;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of organisation and of offer that the network has, read once, and what they are
/// called: as the network names them, or else as Weefsel does.
///
/// @param all in the network's own order
public record ActorKinds(List<Kind> all) {
    private static final String ORGANISATION_NAMES = "actors.kind";
    private static final String OFFER_NAMES = "actors.offer-kind";

    public ActorKinds {
        all = List.copyOf(all);
    }

    public static ActorKinds of(Kinds kinds) {
        return new ActorKinds(kinds.listKinds());
    }

    /// What may be chosen for a thing: the kinds in use, and the one that it has already.
    public ActorKinds offered(Optional<String> has) {
        return new ActorKinds(
                all.stream()
                        .filter(kind -> kind.inUse() || has.filter(kind.code()::equals).isPresent())
                        .toList());
    }

    public ActorKinds inUse() {
        return offered(Optional.empty());
    }

    public List<OrganisationKind> organisationKinds() {
        return ofSort(Kind.Sort.ORGANISATION).map(OrganisationKind::of).toList();
    }

    public List<OfferKind> offerKinds() {
        return ofSort(Kind.Sort.OFFER).map(OfferKind::of).toList();
    }

    private Stream<Kind> ofSort(Kind.Sort sort) {
        return all.stream().filter(kind -> kind.sort() == sort);
    }

    public boolean hasOrganisationKind(String code) {
        return organisationKinds().stream().anyMatch(kind -> kind.code().equals(code));
    }

    public boolean hasOfferKind(String code) {
        return offerKinds().stream().anyMatch(kind -> kind.code().equals(code));
    }

    public String nameOf(OrganisationKind kind, Texts texts) {
        return organisationName(kind.code(), texts);
    }

    public String nameOf(OfferKind kind, Texts texts) {
        return offerName(kind.code(), texts);
    }

    /// The code itself for a kind that is gone.
    public String organisationName(String code, Texts texts) {
        return nameOf(code, ORGANISATION_NAMES, texts);
    }

    /// The code itself for a kind that is gone.
    public String offerName(String code, Texts texts) {
        return nameOf(code, OFFER_NAMES, texts);
    }

    /// As the network names it, or else as Weefsel does where it needs another form of the name,
    /// such as for several.
    ///
    /// @param prefix of the keys of Weefsel's names
    public String nameOf(String code, String prefix, Texts texts) {
        return nameOfTheNetwork(code, texts.language())
                .orElseGet(() -> nameByWeefsel(code, prefix, texts));
    }

    private static String nameByWeefsel(String code, String prefix, Texts texts) {
        var key = prefix + "." + code;
        return texts.has(key) ? texts.of(key) : code;
    }

    public static String nameOf(Kind kind, Texts texts) {
        return kind.nameIn(texts.language()).orElseGet(() -> nameByWeefsel(kind, texts));
    }

    /// What Weefsel calls it that the network may name otherwise; for one of the network's own its
    /// code.
    public static String nameByWeefsel(Kind kind, Texts texts) {
        return switch (kind.sort()) {
            case ORGANISATION -> nameByWeefsel(kind.code(), ORGANISATION_NAMES, texts);
            case OFFER -> nameByWeefsel(kind.code(), OFFER_NAMES, texts);
        };
    }

    /// Empty for a kind that is called as Weefsel calls it.
    public Optional<String> nameOfTheNetwork(String code, Language language) {
        return all.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .flatMap(kind -> kind.nameIn(language));
    }
}
