package app.tradewind.letter;

import app.tradewind.contact.Contact;
import java.util.Set;

/// Whether a letter carries the short privacy notice of GDPR art. 14.
public enum PrivacyNotice {
    LEFT_OUT,
    GIVEN;

    /// The European Economic Area, and the United Kingdom with its own GDPR.
    private static final Set<String> GDPR = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "GB");

    /// The first letter is the last chance to give the notice (GDPR art. 14(3)(b)). A contact whose country is not
    /// known gets it too.
    public static PrivacyNotice dueTo(Contact contact) {
        String country = contact.where().country();
        boolean covered = country == null || GDPR.contains(country);
        return covered && contact.noticeAt() == null ? GIVEN : LEFT_OUT;
    }
}
