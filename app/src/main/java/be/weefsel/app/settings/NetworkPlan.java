package be.weefsel.app.settings;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.PublicContact;
import java.util.Optional;

/// What somebody fills in to change the network, not checked yet.
///
/// @param office name of the office where outsiders turn to
/// @param email of that office
/// @param replyTo where answers to mail of the network go; blank when nobody said
public record NetworkPlan(
        NetworkProfile profile,
        String office,
        String email,
        String phone,
        String address,
        String replyTo) {

    Network network(boolean demo) {
        return new Network(
                profile.name().orElseThrow(),
                profile.languages(),
                profile.areas(),
                demo,
                PublicContact.find(office, email, phone, address),
                Optional.of(replyTo).filter(typed -> !typed.isBlank()));
    }
}
