package app.tradewind.letter;

import app.tradewind.contact.Contact;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a letter carries the short privacy notice of GDPR art. 14.
public enum PrivacyNotice {
    LEFT_OUT,
    GIVEN;

    /// The European Economic Area, and the United Kingdom with its own GDPR.
    private static final Set<String> GDPR = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "GB");

    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)(?:your|this) (?:name|details|address|e-?mail|data|contact)"
                    + "[^.]{0,60}(?:from|on|found|source|through|public)|\\bprivacy\\b|GDPR|data protection|DSGVO|Datenschutz"
                    + "|(?:Ihre|Deine) (?:Adresse|Daten|Kontaktdaten|E-Mail-Adresse)|RGPD|(?:vos|votre) (?:données|coordonnées|adresse)"
                    + "|(?:sus|su) (?:datos|dirección)|(?:seus|os seus|seu) (?:dados|endereço|contacto)|(?:suoi|Suo) (?:dati|indirizzo)"
                    + "|AVG|uw (?:gegevens|adres)|(?:Państwa|Pana|Pani) (?:dane|adres)|RODO|kişisel veri|隐私|隱私|个人信息|الخصوصية|個人情報|개인정보|riêng tư|персональн");

    /// The first letter is the last chance to give the notice (GDPR art. 14(3)(b)). A contact whose country is not
    /// known gets it too.
    public static PrivacyNotice dueTo(Contact contact) {
        String country = contact.where().country();
        boolean covered = country == null || GDPR.contains(country);
        return covered && contact.noticeAt() == null ? GIVEN : LEFT_OUT;
    }

    /// Whether a letter's text says where its data came from, or speaks of their protection, in whatever words.
    public static boolean isIn(String text) {
        return NOTICE.matcher(text).find();
    }
}
