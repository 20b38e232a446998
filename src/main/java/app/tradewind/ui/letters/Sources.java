package app.tradewind.ui.letters;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.Profile;
import app.tradewind.compliance.RuleInfo;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.text.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/// Where a finding comes from: in a line for the list of findings, and with every act for its tooltip.
final class Sources {

    private final Checklist checklist;
    private final Messages messages;
    private final RuleTexts texts;

    Sources(Checklist checklist, Messages messages) {
        this.checklist = checklist;
        this.messages = messages;
        texts = new RuleTexts(messages);
    }

    /// The first article of one country, and when it was last looked at.
    String first(String rule, String country) {
        return brief(rule, List.of(country));
    }

    /// The first article of the first country, and of how many others there is one too.
    String brief(String rule, List<String> countries) {
        List<String> acts =
                countries.stream().map(country -> act(rule, country)).distinct().toList();
        String article = acts.getFirst().split("[;,]", 2)[0].strip();
        String said = acts.size() == 1 ? article : messages.text("letters.checks.more", article, acts.size() - 1);
        return isOfACountry(rule, countries.getFirst())
                ? messages.text("letters.checks.reviewed", said, shortDay(countries.getFirst()))
                : said;
    }

    /// The acts of all countries, one a line.
    String whole(String rule, List<String> countries) {
        return countries.stream().map(country -> line(rule, country)).distinct().collect(Collectors.joining("\n"));
    }

    private String line(String rule, String country) {
        return isOfACountry(rule, country)
                ? messages.text(
                        "letters.checks.source", texts.country(country), act(rule, country) + " · " + standing(country))
                : act(rule, country);
    }

    private boolean isOfACountry(String rule, String country) {
        return checklist.rules().rule(rule).scope() != RuleInfo.Scope.ALL && !country.equals("*");
    }

    /// The law in the words of the country's profile, its first act; else the source of the rule.
    private String act(String id, String country) {
        Profile profile = isOfACountry(id, country) ? profile(country) : null;
        return texts.source(checklist.rules().rule(id), profile).replaceAll("[;,\\s]+$", "");
    }

    private String shortDay(String country) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(profile(country).reviewedOn());
    }

    private String standing(String country) {
        Profile profile = profile(country);
        boolean corrected =
                checklist.source().profiles().correction(profile.code()).isPresent();
        return texts.standing(profile, checklist.source().now(), corrected);
    }

    private Profile profile(String country) {
        return checklist.source().profiles().of(country);
    }
}
