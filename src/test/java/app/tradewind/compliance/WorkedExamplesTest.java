package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import app.tradewind.letter.LetterKind;
import app.tradewind.mail.Security;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The worked examples of compliance.md 2.3, by their numbers, all thirty-two.
class WorkedExamplesTest {

    static Stream<Arguments> examples() {
        Case us = Case.of("US").source(SourceType.OWN_SITE).letter().account().dnsFine();
        ZonedDateTime friday = ZonedDateTime.parse("2026-11-27T15:00:00+04:00[Asia/Dubai]");
        ZonedDateTime saturday = ZonedDateTime.parse("2026-11-28T16:00:00-05:00[America/Bogota]");
        return Stream.of(
                example(1, us, ""),
                example(2, Case.of("US").bare("Lin Hua, Hinges Ltd", Case.OPT_OUT), "block identity.address-us"),
                example(3, Case.of("DE").role(), "block basis.optin.role"),
                example(4, Case.of("DE").boughtSimilarGoods(Case.monthsAgo(4)), "advise data.notice13"),
                example(
                        5,
                        Case.of("DE").basis(BasisKind.LEGITIMATE_INTEREST),
                        "block basis.li-not-enough, block basis.optin.named"),
                example(
                        6,
                        Case.of("FR")
                                .relevance(Tri.YES)
                                .assessed(BasisKind.FUNCTION)
                                .letter("we make hinges. I found your address on your site (GDPR)."),
                        ""),
                example(7, Case.of("FR").relevance(Tri.NO), "block basis.function-relevance"),
                example(
                        8,
                        Case.of("GB")
                                .form(LegalForm.CORPORATE)
                                .assessed(BasisKind.LEGITIMATE_INTEREST)
                                .noticed()
                                .letter(),
                        ""),
                example(9, Case.of("GB").form(LegalForm.SOLE_TRADER), "block basis.sole-trader"),
                example(10, Case.of("GB"), "warn basis.sole-trader"),
                example(
                        11,
                        Case.of("CA").published().withoutCopy().note(NoSolicitNote.NO),
                        "block basis.published.evidence"),
                example(12, Case.of("CA").published(), "block basis.published.no-note"),
                example(13, Case.of("CA").boughtSimilarGoods(Case.monthsAgo(25)), "block basis.implied-expired"),
                example(
                        14,
                        Case.of("ZA").letter("here is our catalogue: <a href='https://hinges.example'>see</a>"),
                        "block basis.ask-only"),
                example(
                        15,
                        Case.of("ZA")
                                .letter("Form 4: do you consent to direct marketing by e-mail?")
                                .kind(LetterKind.CONSENT_REQUEST)
                                .history(new History.Letters(Case.daysAgo(30), 1, 1, 0, 1, null)),
                        "block basis.ask-once"),
                example(16, Case.of("NL").role().published().note(NoSolicitNote.NO), "block basis.published.invited"),
                example(17, Case.of("PT").role().form(LegalForm.CORPORATE).registry("PT", Case.daysAgo(12)), ""),
                example(
                        18,
                        Case.of("PT").role().form(LegalForm.CORPORATE).registry("PT", Case.daysAgo(45)),
                        "warn basis.registry-check"),
                example(19, Case.of("KR").consent().letter(), "block content.label-kr"),
                example(
                        20,
                        Case.of("SG").letter().campaign(new History.Campaign(1, 101, 101, 101, List.of())),
                        "block content.label-sg"),
                example(
                        21,
                        Case.of("CH").letter().campaign(new History.Campaign(30, 0, 0, 0, List.of())),
                        "block basis.optin.mass, warn send.same-body"),
                example(20, Case.of("SG").letter().campaign(new History.Campaign(1, 40, 40, 40, List.of())), ""),
                example(22, Case.of("US").refused(Case.NOW.minusSeconds(3 * 3600)), "warn unsub.deadline-running"),
                example(22, Case.of("US").refused(Case.daysAgo(20)), "block unsub.deadline-missed"),
                example(23, Case.of("US").letter().subject("Re: our meeting"), "block content.fake-reply"),
                example(
                        24,
                        Case.of("FR")
                                .noticed()
                                .letter("we make hinges <img src='https://x.example/p' width=1 height=1>"),
                        "block content.pixel"),
                example(
                        25,
                        Case.of("US").letter().headers("<mailto:a@b.example>", "List-Unsubscribe=One-Click", ""),
                        "block unsub.oneclick-without-https"),
                example(
                        26,
                        Case.of("AE").role().letter().at(friday, true, null, true, false, true),
                        "advise time.last-day-afternoon"),
                example(
                        26,
                        Case.of("SA").role().letter().at(friday, true, null, true, false, false),
                        "warn time.weekend"),
                example(
                        27,
                        Case.of("CO").size(CompanySize.MICRO).letter().at(saturday, true, null, true, false, false),
                        "block time.hours-co"),
                example(
                        28,
                        Case.of("US").letter().past(new History.Account(1, 0, 0, null, null, 60, 2)),
                        "warn send.bounce-warn"),
                example(
                        29,
                        Case.of("US").letter().past(new History.Account(1, 0, 0, null, null, 60, 4)),
                        "block send.bounce-stop"),
                example(
                        30,
                        Case.of("US")
                                .letter()
                                .account("Lin Hua", "lin@hinges.example", "smtp.qiye.163.com", Security.TLS),
                        "warn send.netease-aup"),
                example(
                        31,
                        Case.of("US")
                                .letter()
                                .account()
                                .message()
                                .answered(Case.daysAgo(1), "550 5.7.515 Access denied, sending domain hinges.example"),
                        "block auth.dmarc-align"),
                example(
                        32,
                        Case.of("US").bounces(new ContactAddress.Bounces(BounceClass.HARD, "5.1.1", Case.NOW, 0)),
                        "block suppress.hard-bounce"));
    }

    private static Arguments example(int number, Case told, String expected) {
        return Arguments.of(number, told, expected);
    }

    @ParameterizedTest(name = "example {0}: {2}")
    @MethodSource("examples")
    void factsGetTheVerdictOfTheTable(int number, Case told, String expected) {
        TreeSet<String> blocks = new TreeSet<>();
        for (String finding : expected.isEmpty() ? new String[0] : expected.split(", ")) {
            assertTrue(told.says().contains(finding), () -> number + ": " + told.says());
            if (finding.startsWith("block")) {
                blocks.add(finding);
            }
        }
        assertEquals(blocks, told.blocks(), () -> "example " + number);
    }

    @Test
    void everyExampleOfTheTableIsHere() {
        assertEquals(
                IntStream.rangeClosed(1, 32).boxed().toList(),
                examples()
                        .map(row -> (Integer) row.get()[0])
                        .distinct()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("neverLifted")
    void onlyARepairLiftsThem(String rule) {
        assertFalse(new RuleBook().rule(rule).override());
    }

    static Stream<String> neverLifted() {
        return Stream.of(
                "basis.ask-once", "content.fake-reply", "basis.published.no-note", "unsub.oneclick-without-https");
    }
}
