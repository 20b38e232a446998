package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactSamples;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.StarterTemplates;
import app.tradewind.letter.Template;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program writes by itself, signature, way to stop and notice, satisfies its own rules.
class ComposedLetterTest {

    private static final Set<String> OF_LETTER = Set.of("identity", "unsub", "data", "content");
    private static final Identity ACCOUNT_ONLY = new Identity(
            "Lin Hua",
            "",
            "",
            "",
            "lin@hinges.example",
            "",
            "Hinges Ltd, " + Case.POSTAL,
            "",
            "",
            List.of(),
            List.of());

    @Test
    void everyStarterTemplateMeetsTheDutiesOfTheLetter(@TempDir Path folder) {
        TreeSet<String> blocks = new TreeSet<>();
        try (Database database = Database.create(folder.resolve("starter.tradewind"), null)) {
            FactsSource source = new FactsSource(database, () -> Case.NOW);
            Checklist checklist = new Checklist(database, new RuleTexts(new Messages(Locale.ENGLISH)), () -> Case.NOW);
            for (String country :
                    List.of("US", "CA", "GB", "FR", "DE", "ES", "HK", "JP", "AU", "NZ", "SG", "AE", "BR", "MX")) {
                for (Template template : StarterTemplates.all()) {
                    blocks.addAll(blocks(source, checklist, template, Case.LIN, country));
                }
            }
        }
        assertEquals(Set.of(), blocks);
    }

    @Test
    void anAccountsNameAndPostalAddressAreEnoughForTheUnitedStates(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("starter.tradewind"), null)) {
            FactsSource source = new FactsSource(database, () -> Case.NOW);
            Checklist checklist = new Checklist(database, new RuleTexts(new Messages(Locale.ENGLISH)), () -> Case.NOW);
            TreeSet<String> blocks = new TreeSet<>();
            for (Template template : StarterTemplates.all()) {
                blocks.addAll(blocks(source, checklist, template, ACCOUNT_ONLY, "US"));
            }
            assertEquals(Set.of(), blocks);
        }
    }

    private static Set<String> blocks(
            FactsSource source, Checklist checklist, Template template, Identity identity, String country) {
        Contact contact = ContactSamples.contact(
                "name",
                "Kim Lund",
                "givenName",
                "Kim",
                "company",
                "Oak Ltd",
                "country",
                country,
                "city",
                "Oslo",
                "address",
                "kim@oak.example.com",
                "occasion",
                "Canton Fair",
                "interests",
                "hinges");
        Letter letter = new LetterComposer(identity, () -> Case.NOW)
                .compose(template, contact, "I saw your new kitchens.", PrivacyNotice.dueTo(contact));
        if (letter.kind() == LetterKind.CONSENT_REQUEST) {
            return Set.of();
        }
        Sender sender = new Sender(identity, null, Sender.NONE.addressKind(), DomainFacts.UNKNOWN, Map.of());
        TreeSet<String> blocks = new TreeSet<>();
        for (Finding finding : checklist.of(source.ofDraft(contact, letter, sender, null))) {
            boolean unfilled = finding.rule().equals("content.placeholder-left");
            if (finding.isBlocking() && OF_LETTER.contains(finding.family()) && !unfilled) {
                blocks.add(country + " " + template.language() + " " + template.name() + ": " + finding.rule());
            }
        }
        return blocks;
    }
}
