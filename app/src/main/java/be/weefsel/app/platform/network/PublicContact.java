package be.weefsel.app.platform.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where outsiders turn to: an office, not a person. Each part may be empty, but not all of them.
///
/// @param office its name, as it calls itself
/// @param address on one or more lines
public record PublicContact(String office, String email, String phone, String address) {
    public PublicContact {
        if (Stream.of(office, email, phone, address).allMatch(String::isBlank)) {
            throw new IllegalArgumentException("A contact has a name, or a way to reach it.");
        }
    }

    /// Empty when all parts are blank.
    public static Optional<PublicContact> find(
            String office, String email, String phone, String address) {
        return Stream.of(office, email, phone, address).allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(new PublicContact(office, email, phone, address));
    }

    public List<String> addressLines() {
        return address.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// The number as telephones dial it: `tel:+3250123456`.
    public String phoneLink() {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
