package app.tradewind.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person (or a role mailbox) at a company, with everything the book knows. `id` 0 is not in the book yet.
///
/// @param place the person's own place where it is not the company's; see [#where()]
/// @param language BCP 47 tag, null where it is not known
/// @param timeZone IANA zone, null where it is not known
/// @param stage the code of a stage, such as `NOT_CONTACTED`
/// @param roleRelevance whether the goods concern this person's work, `roleReason` why
/// @param addresses the main one first
/// @param basis the newest lawful basis that is not withdrawn
/// @param noticeAt when the privacy notice was given (GDPR art. 14)
public record Contact(
        ContactId id,
        PersonName name,
        String title,
        Company company,
        Place place,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable Grade grade,
        String gradeReason,
        String stage,
        Origin origin,
        Tri roleRelevance,
        String roleReason,
        List<ContactAddress> addresses,
        List<ContactPhone> phones,
        List<String> socialLinks,
        List<String> interests,
        List<String> tags,
        Map<String, String> custom,
        @Nullable LawfulBasis basis,
        String note,
        @Nullable Instant firstContactAt,
        @Nullable Instant lastContactAt,
        @Nullable Instant noticeAt,
        @Nullable Instant deletedAt) {

    public Contact {
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        socialLinks = List.copyOf(socialLinks);
        interests = List.copyOf(interests);
        tags = List.copyOf(tags);
        custom = Map.copyOf(custom);
    }

    /// What the contact is called in lists: the name, else the local part of the address in brackets.
    public String displayName() {
        if (!name.display().isEmpty()) {
            return name.display();
        }
        return mainAddress()
                .map(address -> "("
                        + address.value()
                                .substring(0, Math.max(0, address.value().lastIndexOf('@'))) + ")")
                .orElse(company.name());
    }

    public Optional<ContactAddress> mainAddress() {
        return addresses.stream().findFirst();
    }

    /// The person's place, completed by the company's seat.
    public Place where() {
        return place.orElse(company.seat());
    }
}
