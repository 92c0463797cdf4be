package be.weefsel.app.actors;

import be.weefsel.app.platform.people.KnownOrganisations;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.RegistrationNumber;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Companies ask, all other organisations answer.
@Component
class OrganisationsOfPeople implements KnownOrganisations {
    private final Actors actors;

    OrganisationsOfPeople(Actors actors) {
        this.actors = actors;
    }

    @Override
    public List<KnownOrganisation> listOrganisations(Language language) {
        var collator = Collator.getInstance(language.locale());
        return actors.listOrganisations().stream()
                .map(organisation ->
                        new KnownOrganisation(
                                organisation.key(),
                                organisation.name().in(language),
                                organisation.kind().isCompany()))
                .sorted(Comparator.comparing(known -> known.name().text(), collator))
                .toList();
    }

    @Override
    public Optional<String> findKeyByNumber(String number) {
        return Arrays.stream(RegistrationNumber.Register.values())
                .map(register -> register.read(number))
                .flatMap(reading ->
                        switch (reading) {
                            case RegistrationNumber.Reading.Understood(var understood) ->
                                    actors.findKeyByNumber(understood).stream();
                            case RegistrationNumber.Reading.Wrong _ -> Stream.empty();
                        })
                .findFirst();
    }
}
