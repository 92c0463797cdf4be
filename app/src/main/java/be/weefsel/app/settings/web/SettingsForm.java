package be.weefsel.app.settings.web;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.PublicContact;
import be.weefsel.app.settings.NetworkPlan;
import org.springframework.util.MultiValueMap;

/// What stands in the form about the network, exactly as it was filled in.
public record SettingsForm(
        ProfileForm profile,
        String office,
        String email,
        String phone,
        String address,
        String replyTo) {

    static SettingsForm of(Network network) {
        var contact = network.contact();
        return new SettingsForm(
                ProfileForm.of(network),
                contact.map(PublicContact::office).orElse(""),
                contact.map(PublicContact::email).orElse(""),
                contact.map(PublicContact::phone).orElse(""),
                contact.map(PublicContact::address).orElse(""),
                network.replyTo().orElse(""));
    }

    static SettingsForm of(MultiValueMap<String, String> fields) {
        return new SettingsForm(
                ProfileForm.of(fields),
                ProfileForm.text(fields, "office"),
                ProfileForm.text(fields, "email"),
                ProfileForm.text(fields, "phone"),
                ProfileForm.text(fields, "address"),
                ProfileForm.text(fields, "reply-to"));
    }

    NetworkPlan toPlan() {
        return new NetworkPlan(profile.toProfile(), office, email, phone, address, replyTo);
    }
}
