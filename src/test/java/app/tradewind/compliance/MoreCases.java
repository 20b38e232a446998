package app.tradewind.compliance;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.letter.Identity;
import app.tradewind.letter.LetterKind;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.mail.domain.DomainAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Cases of the rules on the finished message, attachments, honesty, links, refusals, moments, volume and keeping.
final class MoreCases {

    private static final String FULL_ID = "11010519491231002X";

    private MoreCases() {}

    private static Arguments is(String rule, String verdict, Case told) {
        return Arguments.of(rule, verdict, told);
    }

    private static Case us() {
        return Case.of("US").letter();
    }

    private static Case sent() {
        return us().account().message();
    }

    private static Identity seat(String country, String registration) {
        Identity lin = Case.LIN;
        return new Identity(
                lin.name(),
                lin.title(),
                lin.company(),
                lin.phone(),
                lin.email(),
                lin.website(),
                lin.postalAddress(),
                country,
                registration,
                lin.socialLinks(),
                lin.products());
    }

    private static MailAccount account(String host, String replyTo, String password, int gap, boolean warm) {
        return new MailAccount(
                1,
                "main",
                "Lin Hua",
                "lin@hinges.example",
                replyTo,
                host,
                465,
                Security.TLS,
                "",
                password,
                "",
                993,
                Case.POSTAL,
                new Limits(1000, 200, gap, 90, warm),
                false);
    }

    private static History.Events events(
            int elsewhere, boolean twin, @org.jspecify.annotations.Nullable Instant left, int shortReasons) {
        return new History.Events(0, elsewhere, twin, null, null, left, List.of(), shortReasons);
    }

    private static History.Signs signs(int week, int consumer, int row, int replies, int complaints) {
        return new History.Signs(week, consumer, row, replies, complaints, List.of());
    }

    private static Case volume(int today, int monthLetters, History.Signs signs) {
        return us().account().past(new History.Account(today, 0, 0, null, null, monthLetters, 0, signs));
    }

    private static History.Suppressed optedOut(boolean returned, boolean readable, SuppressionReason reason) {
        return new History.Suppressed(
                History.Suppressed.Hit.ADDRESS, reason, Case.daysAgo(60), "reply", returned, readable);
    }

    static Stream<Arguments> all() {
        return Stream.of(
                        seats(),
                        stopping(),
                        message(),
                        honesty(),
                        links(),
                        secrets(),
                        files(),
                        refusals(),
                        moments(),
                        addresses(),
                        volume(),
                        keeping())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> seats() {
        return Stream.of(
                is("basis.eu-representative", "advise?", Case.of("FR").letter()),
                is(
                        "basis.eu-representative",
                        "advise",
                        Case.of("FR").letter().answer(Question.EU_REPRESENTATIVE, "NO")),
                is("basis.eu-representative", "fine", Case.of("FR").letter().answer(Question.EU_REPRESENTATIVE, "YES")),
                is("basis.eu-representative", "fine", us()),
                is("basis.cn-sender", "advise?", us()),
                is("basis.cn-sender", "advise", us().answer(Question.PIPL_RECORD, "NO")),
                is("basis.cn-sender", "fine", us().answer(Question.PIPL_RECORD, "YES")),
                is("basis.sanctions-note", "advise", us().answer(Question.SANCTIONED, "RU, us")),
                is(
                        "basis.sanctions-note",
                        "fine",
                        us().answer(Question.SANCTIONED, "RU, US").note("looked up")),
                is("basis.sanctions-note", "fine", us().answer(Question.SANCTIONED, "RU")),
                is("identity.de-letter", "block", us().identity(seat("DE", "HRB 1"))),
                is(
                        "identity.de-letter",
                        "fine",
                        Case.of("US")
                                .letter("HRB 12345, Amtsgericht Hamburg, Geschäftsführer: Uwe Lang")
                                .identity(seat("DE", ""))),
                is("identity.de-letter", "fine", us()),
                is("identity.tr-trade", "warn", us().identity(seat("TR", ""))),
                is(
                        "identity.tr-trade",
                        "fine",
                        Case.of("US").letter("MERSİS 0123").identity(seat("TR", "MERSİS 0123"))),
                is("identity.mx", "warn", Case.of("MX").bare("Lin Hua")),
                is("identity.mx", "fine", Case.of("MX").letter()),
                is("identity.contact-lifetime", "fine", us().account()),
                is("identity.contact-lifetime", "warn", us().account().answer(Question.MAILBOX_UNTIL, "2026-12-30")),
                is("identity.contact-lifetime", "fine", us().account().answer(Question.MAILBOX_UNTIL, "2028-01-01")),
                is(
                        "identity.tz-first",
                        "warn",
                        Case.of("TZ").letter("Dear Anna Kim", "it is warm.", "Hinges are metal.", "They turn.")),
                is(
                        "identity.tz-first",
                        "fine",
                        Case.of("TZ").letter("Hinges Ltd makes hinges and would like to supply you.")),
                is("content.quebec-french", "advise", Case.of("CA").at("Québec").letter()),
                is("content.quebec-french", "fine", Case.of("CA").at("Ontario").letter()),
                is(
                        "content.quebec-french",
                        "fine",
                        Case.of("CA").at("QC").letter().language("fr")),
                is(
                        "content.consent-form-za",
                        "block",
                        Case.of("ZA").letter("may I write?").kind(LetterKind.CONSENT_REQUEST)),
                is(
                        "content.consent-form-za",
                        "fine",
                        Case.of("ZA")
                                .letter("Form 4: do you consent to direct marketing by e-mail?")
                                .kind(LetterKind.CONSENT_REQUEST)));
    }

    private static Stream<Arguments> stopping() {
        return Stream.of(
                is("unsub.language", "fine", us()),
                is("unsub.language", "warn", us().language("de")),
                is("unsub.english-sg", "fine", Case.of("SG").letter()),
                is(
                        "unsub.english-sg",
                        "block",
                        Case.of("SG").bare("如果不需要，请回复“不用”").campaign(new History.Campaign(1, 101, 0, 0, List.of()))),
                is("unsub.legal-text-ar", "warn", Case.of("AR").letter()),
                is(
                        "unsub.legal-text-ar",
                        "fine",
                        Case.of("AR").letter("Art. 27, inc. 3 (Ley 25.326): El titular podrá…")),
                is("unsub.reachable", "fine", us().account()),
                is("unsub.reachable", "block", us().account().dns(DomainAnswer.Kind.MX, DomainAnswer.State.MISSING)),
                is("unsub.reachable", "warn?", us().account(account("h", "other@hinges.example", "", 40, true))),
                is(
                        "unsub.reachable",
                        "fine",
                        us().account(account("h", "Other@hinges.example", "", 40, true))
                                .mailboxes("other@hinges.example")),
                is("unsub.same-channel", "fine", Case.of("CA").letter()),
                is(
                        "unsub.same-channel",
                        "block",
                        Case.of("CA").bare("To unsubscribe click https://hinges.example/out")),
                is("unsub.lifetime", "advise?", us().account()),
                is("unsub.lifetime", "warn", us().account().answer(Question.MAILBOX_UNTIL, "2026-12-01")),
                is("unsub.lifetime", "fine", us().account().answer(Question.MAILBOX_UNTIL, "2027-06-01")),
                is("unsub.lifetime", "fine", Case.of("FR").letter().account()),
                is("unsub.wording-spammy", "advise", Case.of("US").letter("This is not spam.")),
                is("unsub.wording-spammy", "fine", us()),
                is("unsub.visible", "fine", us()),
                is("unsub.visible", "warn", Case.of("US").bare("<span style='color:#ddd'>" + Case.OPT_OUT + "</span>")),
                is(
                        "unsub.visible",
                        "warn",
                        Case.of("US").bare("<span style='font-size:6px'>" + Case.OPT_OUT + "</span>")),
                is(
                        "unsub.visible",
                        "fine",
                        Case.of("US").bare("<span style='font-size:7pt'>" + Case.OPT_OUT + "</span>")),
                is("unsub.header-syntax", "fine", sent()),
                is(
                        "unsub.header-syntax",
                        "fine",
                        us().headers("<mailto:a@b.example>, <https://b.example/o?t=%20>", "", "")),
                is("unsub.header-syntax", "block", us().headers("mailto:a@b.example", "", "")),
                is("unsub.header-syntax", "block", us().headers("<mailto:a@b.example> <mailto:c@b.example>", "", "")),
                is("unsub.header-syntax", "block", us().headers("<mailto:a@b.example?subject=%zz>", "", "")),
                is("unsub.header-folding", "fine", sent()),
                is(
                        "unsub.header-folding",
                        "advise",
                        us().headers("<mailto:a@b.example>,\r\n <https://b.example/o>", "", "")),
                is("unsub.oneclick-dkim", "fine", sent()),
                is(
                        "unsub.oneclick-dkim",
                        "warn?",
                        us().headers("<https://b.example/o>", "List-Unsubscribe=One-Click", "")),
                is(
                        "unsub.oneclick-dkim",
                        "warn",
                        us().message(fine -> "DKIM-Signature: v=1; h=from:list-unsubscribe; b=x\r\n"
                                + "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" + fine)),
                is("unsub.oneclick-bulk", "fine", sent()),
                is("unsub.oneclick-bulk", "block", sent().signs(9000, signs(0, 5000, 0, 0, 0))),
                is("unsub.no-further-ack", "fine", us().kind(LetterKind.REPLY)),
                is(
                        "unsub.no-further-ack",
                        "fine",
                        us().kind(LetterKind.REPLY)
                                .suppressed(History.Suppressed.Hit.ADDRESS, SuppressionReason.OPT_OUT)),
                is(
                        "unsub.no-further-ack",
                        "block",
                        Case.of("US")
                                .letter("You are off the list. Our catalogue is still here.")
                                .kind(LetterKind.REPLY)
                                .suppressed(History.Suppressed.Hit.ADDRESS, SuppressionReason.OPT_OUT)));
    }

    private static Stream<Arguments> message() {
        String long999 = "x".repeat(999);
        return Stream.of(
                is("auth.dmarc-align", "fine", sent()),
                is(
                        "auth.dmarc-align",
                        "block",
                        sent().answered(
                                        Case.daysAgo(1),
                                        "550 5.7.515 Access denied, sending domain does not meet the required authentication level")),
                is(
                        "auth.dmarc-align",
                        "block",
                        sent().dns(DomainAnswer.Kind.SPF, DomainAnswer.State.MISSING)
                                .dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.MISSING)),
                is("auth.message-id", "fine", sent()),
                is(
                        "auth.message-id",
                        "block",
                        us().message(fine -> fine.replace("def@hinges.example", "def@localhost"))),
                is("auth.message-id", "block", us().message(fine -> fine.replaceFirst("Message-ID: [^\r]*\r\n", ""))),
                is("auth.date", "fine", sent()),
                is("auth.date", "block", us().message(fine -> fine.replace("08:00:00", "07:45:00"))),
                is("auth.date", "block", us().message(fine -> fine.replace("Tue, 24 Nov 2026", "yesterday"))),
                is("auth.single-from", "fine", sent()),
                is("auth.single-from", "block", us().message(fine -> "From: A <a@b.example>\r\n" + fine)),
                is("auth.single-from", "block", us().message(fine -> "Subject: twice\r\n" + fine)),
                is("auth.line-length", "fine", sent()),
                is("auth.line-length", "block", us().message(fine -> fine.replace("We make", long999))),
                is("auth.header-ascii", "fine", sent()),
                is("auth.header-ascii", "block", us().message(fine -> "X-Note: ä\r\n" + fine)),
                is("auth.header-ascii", "block", us().message(fine -> "X-Note: a\nBcc: x@y.example\r\n" + fine)),
                is("auth.return-path", "fine", sent()),
                is(
                        "auth.return-path",
                        "warn",
                        us().message(fine -> fine.replace("<lin@hinges.example>\r\nTo", "<lin@other.example>\r\nTo"))),
                is("auth.bcc-leak", "fine", sent()),
                is("auth.bcc-leak", "block", us().message(fine -> "Bcc: a@b.example\r\n" + fine)),
                is("addr.multi-recipient", "fine", sent()),
                is("addr.multi-recipient", "block", us().message(fine -> "Cc: a@b.example\r\n" + fine)),
                is("content.html-only", "fine", sent()),
                is(
                        "content.html-only",
                        "block",
                        us().message(fine -> fine.replaceFirst("We make hinges for kitchens.", ""))),
                is("content.alt-diff", "fine", sent()),
                is(
                        "content.alt-diff",
                        "warn",
                        us().message(fine -> fine.replaceFirst("We make hinges", "Buy the other thing"))),
                is("content.charset", "fine", sent()),
                is(
                        "content.charset",
                        "warn",
                        us().message(fine -> fine.replaceFirst("charset=UTF-8", "charset=GB2312"))),
                is("content.charset", "warn", Case.of("US").letter("we make hinges， and doors")),
                is("content.charset", "warn", Case.of("US").letter("<font face='SimSun'>we make hinges</font>")),
                is("content.charset", "fine", Case.of("US").letter("我们生产铰链，很好。").language("zh")),
                is("content.subject-encoding", "fine", sent()),
                is(
                        "content.subject-encoding",
                        "fine",
                        us().message(fine -> fine.replace("Hinges for your", "=?UTF-8?B?5L2g5aW9?="))),
                is("content.subject-encoding", "block", us().message(fine -> fine.replace("Hinges for", "Schöne"))),
                is(
                        "content.subject-encoding",
                        "block",
                        us().message(fine -> fine.replace("Hinges for", "=?UTF-8?X?a?="))),
                is("content.followup-thread", "fine", sent()),
                is(
                        "content.followup-thread",
                        "advise",
                        sent().kind(LetterKind.FOLLOW_UP)
                                .history(new History.Letters(Case.daysAgo(9), 1, 1, 0, 0, null))),
                is(
                        "content.followup-thread",
                        "fine",
                        us().headers("<mailto:a@b.example>", "", "<x@y.example>")
                                .kind(LetterKind.FOLLOW_UP)
                                .history(new History.Letters(Case.daysAgo(9), 1, 1, 0, 0, null))));
    }

    private static Stream<Arguments> honesty() {
        return Stream.of(
                is("content.subject-misleading", "fine", us()),
                is("content.subject-misleading", "warn", us().subject("Lovely weather")),
                is("content.subject-misleading", "warn", us().subject("Your order of hinges")),
                is(
                        "content.subject-misleading",
                        "fine",
                        Case.of("US").letter("我们生产铰链。").subject("铰链样品").language("zh")),
                is("content.false-urgency", "fine", us()),
                is("content.false-urgency", "warn", Case.of("US").letter("Last chance to order hinges.")),
                is("content.false-urgency", "fine", Case.of("US").letter("Last chance: we ship before 12 December.")),
                is("content.ad-identifiable", "fine", us()),
                is(
                        "content.ad-identifiable",
                        "warn",
                        Case.of("US").bare("Dear Anna", "Nice weather.", "Is it cold there?", "Bye")),
                is("content.purpose-eg-qa", "block", Case.of("EG").letter("hinges are metal things.")),
                is("content.purpose-eg-qa", "fine", Case.of("EG").letter("I would like to offer you hinges.")),
                is("content.purpose-eg-qa", "warn?", Case.of("QA").letter().language("sv")),
                is("content.claims", "fine", us()),
                is("content.claims", "warn", Case.of("US").letter("We are the No. 1 of hinges.")),
                is("content.claims", "warn", Case.of("US").letter("CE certified hinges.")),
                is("content.claims", "fine", Case.of("US").letter("CE certified hinges, No. CN-12345.")),
                is("content.green-claims", "advise", Case.of("FR").letter("Eco-friendly hinges.")),
                is("content.green-claims", "fine", Case.of("FR").letter("Sustainable: 80 % recycled steel.")),
                is("content.wrong-currency-unit", "fine", Case.of("US").letter("USD 2 or AED and so on")),
                is("content.wrong-currency-unit", "advise", Case.of("US").letter("only AED 20 each")),
                is("content.wrong-currency-unit", "advise", Case.of("DE").letter("Happy Thanksgiving")),
                is(
                        "content.confidential-third",
                        "fine",
                        Case.of("US").letter("we supply Oak Huber").customers("elm")),
                is(
                        "content.confidential-third",
                        "warn",
                        Case.of("US").letter("we supply Oak Huber, too").customers("oak huber")),
                is("identity.no-impersonation", "fine", us()),
                is("identity.no-impersonation", "block", Case.of("US").letter("As discussed, here are the hinges.")),
                is(
                        "identity.no-impersonation",
                        "fine",
                        Case.of("US").letter("As discussed at your stand.").channel(Channel.FAIR)),
                is("content.hidden-text", "fine", us()),
                is("content.hidden-text", "block", Case.of("US").letter("<span style='display:none'>cheap</span>")),
                is("content.hidden-text", "block", Case.of("US").letter("<span style='color:#fff'>cheap</span>")),
                is("content.hidden-text", "block", Case.of("US").letter("hin\u200bges")));
    }

    private static Stream<Arguments> links() {
        String one = "<a href='https://hinges.example/a'>a</a> ";
        return Stream.of(
                is(
                        "content.pixel-elsewhere",
                        "advise",
                        Case.of("US").letter("<img src='https://x.example/p' width=1 height=1>")),
                is("content.pixel-elsewhere", "fine", us()),
                is("content.remote-image", "advise", Case.of("US").letter("<img src='https://x.example/p.png'>")),
                is("content.remote-image", "fine", Case.of("US").letter("<img src='cid:logo'>")),
                is("content.image-only", "warn", Case.of("US").bare("Lin <img src='cid:a' width=600 height=800>")),
                is("content.image-only", "fine", us()),
                is(
                        "content.tracked-links",
                        "warn",
                        Case.of("FR").letter("<a href='https://hinges.example/?utm_source=x'>a</a>")),
                is("content.tracked-links", "fine", Case.of("FR").letter(one)),
                is(
                        "content.tracked-links",
                        "fine",
                        Case.of("US").letter("<a href='https://hinges.example/?utm_source=x'>a</a>")),
                is("content.link-http", "warn", Case.of("US").letter("<a href='http://hinges.example'>a</a>")),
                is("content.link-http", "fine", Case.of("US").letter(one)),
                is(
                        "content.link-domain",
                        "advise",
                        Case.of("US")
                                .letter("<a href='https://elsewhere.example'>a</a>")
                                .account()),
                is("content.link-domain", "fine", Case.of("US").letter(one).account()),
                is("content.link-count", "fine", Case.of("US").letter(one)),
                is("content.link-count", "advise", Case.of("US").letter(one + one)),
                is("content.link-count", "warn", Case.of("US").letter(one + one + one + one)),
                is("unsub.tracking-in-link", "fine", Case.of("US").letter(one)),
                is(
                        "unsub.tracking-in-link",
                        "warn",
                        Case.of("US")
                                .letter("<a href='https://hinges.example/o?m=anna.kim%40buyer.example.com'>a</a>")));
    }

    private static Stream<Arguments> secrets() {
        return Stream.of(
                is(
                        "content.sensitive",
                        "fine",
                        Case.of("US").letter("our code 91330200MA2AF1XX0B, tel. 8700 1234 5678")),
                is("content.sensitive", "block", Case.of("US").letter("my passport no. E12345678")),
                is("content.sensitive", "block", Case.of("US").letter("ID " + FULL_ID)),
                is("content.sensitive", "fine", Case.of("US").letter("ID 110105194912310021")),
                is("content.sensitive", "block", Case.of("US").letter("card 4111 1111 1111 1111")),
                is("content.sensitive", "fine", Case.of("US").letter("card 4111 1111 1111 1112")),
                is("content.bank-change", "fine", us()),
                is("content.bank-change", "block", Case.of("US").letter("pay to DE89 3704 0044 0532 0130 00")),
                is("content.bank-change", "fine", Case.of("US").letter("pay to DE89 3704 0044 0532 0130 01")),
                is("content.bank-change", "block", Case.of("US").letter("SWIFT: COBADEFFXXX")),
                is("content.subject-localpart", "fine", us()),
                is("content.subject-localpart", "fine", us().subject("Hinges for Anna Kim")),
                is(
                        "content.subject-localpart",
                        "advise",
                        us().email("ordering@buyer.example.com").subject("Hinges, ordering")));
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                is("content.attachment-first", "fine", us()),
                is("content.attachment-first", "warn", us().file("catalogue.pdf", 9000)),
                is(
                        "content.attachment-first",
                        "fine",
                        us().file("catalogue.pdf", 9000).kind(LetterKind.REPLY)),
                is("content.attachment-type", "fine", us().file("catalogue.pdf", 9000)),
                is("content.attachment-type", "block", us().file("catalogue.EXE", 9000)),
                is("content.attachment-type", "block", us().files(new Draft.File("page", "text/html", 9000))),
                is("content.attachment-size", "fine", us().file("a.pdf", 1_000_000)),
                is("content.attachment-size", "warn", us().file("a.pdf", 1_600_000)),
                is("content.attachment-size", "block", us().file("a.pdf", 16_000_000)),
                is("content.attachment-name", "fine", us().file("目录 2026.pdf", 1)),
                is("content.attachment-name", "warn", us().file("a.pdf.zip", 1)),
                is(
                        "content.attachment-name",
                        "warn",
                        us().file("price Oak Huber.pdf", 1)
                                .campaign(new History.Campaign(1, 0, 0, 0, List.of("Bo", "Oak Huber")))),
                is(
                        "content.attachment-type",
                        "block",
                        us().message(fine -> fine.replace(
                                "--b--",
                                "--b\r\nContent-Type: application/octet-stream\r\n"
                                        + "Content-Disposition: attachment; filename=run.bat\r\n\r\nx\r\n--b--"))));
    }

    private static Stream<Arguments> refusals() {
        Instant threeHours = Case.NOW.minusSeconds(3 * 3600);
        ContactAddress.Bounces full = new ContactAddress.Bounces(BounceClass.SOFT, "4.2.2", Case.daysAgo(1), 3);
        ContactAddress.Bounces two = new ContactAddress.Bounces(BounceClass.SOFT, "4.2.2", Case.daysAgo(1), 2);
        ContactAddress.Bounces gone = new ContactAddress.Bounces(BounceClass.HARD, "5.1.6", Case.daysAgo(40), 0);
        return Stream.of(
                is("unsub.deadline-running", "warn", Case.of("US").refused(threeHours)),
                is("unsub.deadline-running", "fine", Case.of("US")),
                is("unsub.deadline-running", "fine", Case.of("US").refused(Case.daysAgo(20))),
                is("unsub.deadline-missed", "block", Case.of("US").refused(Case.daysAgo(20))),
                is("unsub.deadline-missed", "fine", Case.of("US").refused(Case.daysAgo(12))),
                is("unsub.deadline-missed", "block", Case.of("AU").refused(Case.daysAgo(12))),
                is("unsub.deadline-missed", "block", Case.of("DE").refused(Case.daysAgo(2))),
                is(
                        "unsub.deadline-missed",
                        "fine",
                        Case.of("DE")
                                .refused(Case.daysAgo(2))
                                .suppressed(History.Suppressed.Hit.ADDRESS, SuppressionReason.OPT_OUT)),
                is("unsub.provider-two-days", "warn", Case.of("US").refused(Case.daysAgo(3))),
                is("unsub.provider-two-days", "fine", Case.of("US").refused(threeHours)),
                is("data.objection-open", "block", us().refused(threeHours)),
                is("data.objection-open", "fine", us()),
                is(
                        "unsub.ack-kr",
                        "warn",
                        Case.of("KR").suppressed(History.Suppressed.Hit.ADDRESS, SuppressionReason.OPT_OUT)),
                is(
                        "unsub.ack-kr",
                        "fine",
                        Case.of("KR")
                                .lastContactAt(Case.daysAgo(59))
                                .suppressed(History.Suppressed.Hit.ADDRESS, SuppressionReason.OPT_OUT)),
                is(
                        "unsub.ack-vn",
                        "warn",
                        Case.of("VN").suppressed(History.Suppressed.Hit.ADDRESS, SuppressionReason.OPT_OUT)),
                is("unsub.ack-vn", "fine", Case.of("VN")),
                is("data.access-open", "fine", Case.of("FR").asked(History.Request.Kind.ACCESS, Case.daysAgo(3))),
                is("data.access-open", "warn", Case.of("FR").asked(History.Request.Kind.ACCESS, Case.daysAgo(21))),
                is("data.access-open", "block", Case.of("FR").asked(History.Request.Kind.ACCESS, Case.daysAgo(31))),
                is("data.erasure-open", "fine", Case.of("FR").asked(History.Request.Kind.ERASURE, Case.daysAgo(21))),
                is("data.erasure-open", "block", Case.of("FR").asked(History.Request.Kind.ERASURE, Case.daysAgo(31))),
                is("suppress.full", "warn", Case.of("US").bounces(full)),
                is("suppress.full", "fine", Case.of("US").bounces(two)),
                is(
                        "suppress.import-resurrect",
                        "block",
                        Case.of("US").suppressed(optedOut(true, true, SuppressionReason.OPT_OUT))),
                is(
                        "suppress.import-resurrect",
                        "fine",
                        Case.of("US").suppressed(optedOut(false, true, SuppressionReason.OPT_OUT))),
                is(
                        "suppress.after-erasure",
                        "warn",
                        Case.of("US").suppressed(optedOut(false, true, SuppressionReason.ERASURE))),
                is(
                        "suppress.after-erasure",
                        "fine",
                        Case.of("US").suppressed(optedOut(false, false, SuppressionReason.ERASURE))),
                is("freq.ooo", "fine", us().automatic(Case.daysAgo(1), LocalDate.parse("2026-12-01"))),
                is(
                        "freq.ooo",
                        "warn",
                        us().kind(LetterKind.FOLLOW_UP).automatic(Case.daysAgo(1), LocalDate.parse("2026-12-01"))),
                is("freq.ooo", "warn?", us().kind(LetterKind.FOLLOW_UP).automatic(Case.daysAgo(1), null)),
                is("freq.ooo", "fine", us().kind(LetterKind.FOLLOW_UP).automatic(Case.daysAgo(30), null)),
                is("freq.auto-answer-loop", "block", us().kind(LetterKind.REPLY).automatic(Case.daysAgo(1), null)),
                is("freq.auto-answer-loop", "fine", us().kind(LetterKind.REPLY)),
                is("addr.left-company", "block", Case.of("US").events(events(0, false, Case.daysAgo(3), 0))),
                is("addr.left-company", "block", Case.of("US").bounces(gone)),
                is("addr.left-company", "fine", Case.of("US")),
                is("data.accuracy", "advise", Case.of("US").bounces(gone)),
                is("data.accuracy", "fine", Case.of("US").bounces(full)));
    }

    private static Stream<Arguments> moments() {
        return Stream.of(
                is(
                        "time.holiday-bridge",
                        "advise",
                        Case.of("US").at("2026-12-28T10:00:00-05:00[America/New_York]", "US")),
                is("time.holiday-bridge", "fine", Case.of("CN").at("2026-12-28T10:00:00+08:00[Asia/Shanghai]", "CN")),
                is("time.holiday-bridge", "advise", Case.of("CN").at("2027-02-08T10:00:00+08:00[Asia/Shanghai]", "CN")),
                is("time.holiday-bridge", "advise", Case.of("SA").at("2027-03-10T10:00:00+03:00[Asia/Riyadh]", "SA")),
                is("time.holiday-bridge", "advise", Case.of("IT").at("2026-08-11T10:00:00+02:00[Europe/Rome]", "IT")),
                is("time.holiday-bridge", "advise", Case.of("JP").at("2026-05-01T10:00:00+09:00[Asia/Tokyo]", "JP")),
                is("time.hours-vn", "warn", Case.of("VN").at("2026-11-24T06:00:00+07:00[Asia/Ho_Chi_Minh]", "VN")),
                is("time.hours-vn", "fine", Case.of("VN").at("2026-11-24T08:00:00+07:00[Asia/Ho_Chi_Minh]", "VN")),
                is("time.dst", "advise", Case.of("US").at("2026-11-01T10:00:00-05:00[America/New_York]", "US")),
                is("time.dst", "fine", Case.of("US").at("2026-11-10T10:00:00-05:00[America/New_York]", "US")),
                is("time.ramadan", "advise", Case.of("SA").at("2027-02-20T15:00:00+03:00[Asia/Riyadh]", "SA")),
                is("time.ramadan", "fine", Case.of("SA").at("2027-02-20T11:00:00+03:00[Asia/Riyadh]", "SA")),
                is("time.ramadan", "fine", Case.of("DE").at("2027-02-20T15:00:00+01:00[Europe/Berlin]", "DE")),
                is("time.past", "warn", us().planned(Case.NOW.minusSeconds(600))),
                is("time.past", "fine", us().planned(Case.NOW.plusSeconds(600))),
                is(
                        "time.gap",
                        "fine",
                        us().kind(LetterKind.FOLLOW_UP)
                                .history(new History.Letters(Case.daysAgo(9), 1, 1, 0, 0, null))),
                is(
                        "time.gap",
                        "block",
                        us().kind(LetterKind.FOLLOW_UP)
                                .history(new History.Letters(Case.daysAgo(1), 1, 1, 0, 0, null))),
                is("time.send-later-awake", "advise", us().planned(Case.NOW.plusSeconds(50_000))),
                is("time.send-later-awake", "fine", us().planned(Case.NOW.plusSeconds(600))),
                is("freq.vn-day", "block", Case.of("VN").letter().today(3)),
                is("freq.vn-day", "fine", Case.of("VN").letter().today(2)),
                is("freq.co-day", "block", Case.of("CO").letter().today(1)),
                is("freq.co-day", "fine", Case.of("CO").letter()));
    }

    private static Stream<Arguments> addresses() {
        return Stream.of(
                is("addr.eai", "fine", Case.of("US")),
                is("addr.eai", "warn?", us().email("änna@buyer.example.com")),
                is(
                        "addr.eai",
                        "block",
                        us().email("änna@buyer.example.com").account().answered(Case.NOW, "553 5.6.7 no SMTPUTF8")),
                is("addr.idn", "fine", Case.of("US").email("anna@müller.example")),
                is("addr.idn", "warn", Case.of("US").email("anna@pаypal.example")),
                is("addr.catch-all", "warn", Case.of("US").found("imported-accept-all")),
                is("addr.catch-all", "fine", Case.of("US")),
                is("addr.guess-multi", "block", us().guesses(2).events(events(1, false, null, 0))),
                is("addr.guess-multi", "fine", us().guesses(2)),
                is("addr.duplicate", "warn", us().events(events(0, true, null, 0))),
                is("addr.duplicate", "fine", us()),
                is(
                        "addr.competitor",
                        "warn",
                        Case.of("US").answer(Question.COMPETITORS, "@buyer.com, www.example.com")),
                is("addr.competitor", "fine", Case.of("US")),
                is("addr.public-body", "advise", Case.of("US").email("anna@city.gov")),
                is("addr.public-body", "advise", Case.of("MX").email("anna@sre.gob.mx")),
                is("addr.public-body", "fine", Case.of("US")),
                is("addr.school-health", "advise", Case.of("US").email("anna@mit.edu")),
                is("addr.school-health", "fine", Case.of("US")));
    }

    private static Stream<Arguments> volume() {
        return Stream.of(
                is("send.spacing", "fine", us().account(account("h", "", "", 40, true))),
                is("send.spacing", "warn", us().account(account("h", "", "", 5, true))),
                is("send.domain-age", "fine", us().account(account("h", "", "", 40, true))),
                is("send.domain-age", "advise?", us().account(account("h", "", "", 40, false))),
                is(
                        "send.domain-age",
                        "warn",
                        us().account(account("h", "", "", 40, false)).answer(Question.DOMAIN_SINCE, "2026-11-10")),
                is("send.new-per-day", "fine", us().account().past(new History.Account(29, 0, 29, null, null, 29, 0))),
                is("send.new-per-day", "warn", us().account().past(new History.Account(30, 0, 30, null, null, 30, 0))),
                is("send.bounce-small", "block", us().account().signs(20, signs(0, 0, 3, 0, 0))),
                is("send.bounce-small", "fine", us().account().signs(20, signs(0, 0, 2, 0, 0))),
                is("send.complaint-warn", "warn", us().account().signs(20, signs(0, 0, 0, 0, 1))),
                is("send.complaint-warn", "warn", us().account().signs(1000, signs(0, 0, 0, 0, 1))),
                is("send.complaint-warn", "fine", us().account().signs(1000, signs(0, 0, 0, 0, 0))),
                is("send.complaint-stop", "block", us().account().signs(1000, signs(0, 0, 0, 0, 3))),
                is("send.complaint-stop", "fine", us().account().signs(1000, signs(0, 0, 0, 0, 2))),
                is("send.bulk-5000", "block", us().account().signs(9000, signs(0, 5000, 0, 0, 0))),
                is("send.bulk-5000", "fine", us().account().signs(9000, signs(0, 4999, 0, 0, 0))),
                is(
                        "send.aliyun-dynamic",
                        "block",
                        us().account(account("smtp.qiye.aliyun.com", "", "", 40, true))
                                .past(new History.Account(500, 0, 0, null, null, 500, 0))),
                is("send.aliyun-dynamic", "fine", us().account(account("smtp.qiye.aliyun.com", "", "", 40, true))),
                is("send.zoho-aup", "warn", us().account(account("smtp.zoho.com", "", "", 40, true))),
                is("send.zoho-aup", "fine", us().account()),
                is(
                        "send.throttle",
                        "block",
                        us().account().answered(Case.NOW.minusSeconds(600), "421 4.7.0 try again later")),
                is(
                        "send.throttle",
                        "fine",
                        us().account().answered(Case.NOW.minusSeconds(1000), "421 4.7.0 try again later")),
                is(
                        "send.account-blocked",
                        "block",
                        us().account().answered(Case.daysAgo(1), "550 5.1.8 sender denied")),
                is("send.account-blocked", "fine", us().account().answered(Case.daysAgo(1), "550 5.1.1 no such user")),
                is("send.blocklist", "advise?", us().account().signs(60, signs(0, 0, 0, 0, 0))),
                is("send.blocklist", "block", us().account().answer(Question.BLOCKLIST_ON, "LISTED")),
                is(
                        "send.blocklist",
                        "fine",
                        us().account().signs(60, signs(0, 0, 0, 0, 0)).answer(Question.BLOCKLIST_ON, "2026-11-20")),
                is("send.no-reply-rate", "advise", us().account().signs(200, signs(0, 0, 0, 1, 0))),
                is("send.no-reply-rate", "fine", us().account().signs(200, signs(0, 0, 0, 2, 0))),
                is("send.volume-spike", "warn", volume(30, 100, signs(70, 0, 0, 0, 0))),
                is("send.volume-spike", "fine", volume(20, 100, signs(70, 0, 0, 0, 0))),
                is("send.seed-test", "advise?", us().account()),
                is("send.seed-test", "advise", us().account().answer(Question.TESTED_ON, "2026-09-01")),
                is("send.seed-test", "fine", us().account().answer(Question.TESTED_ON, "2026-11-20")));
    }

    private static Stream<Arguments> keeping() {
        String notice = "I found your address on your site, in order to offer goods. You may object, correct or erase, "
                + "or complain to your authority.";
        return Stream.of(
                is("data.notice13", "advise", Case.of("DE").boughtSimilarGoods(Case.monthsAgo(4))),
                is("data.notice13", "advise", Case.of("FR").source(SourceType.CARD)),
                is(
                        "data.notice13",
                        "fine",
                        Case.of("FR").source(SourceType.CARD).noticed()),
                is("data.notice14-content", "fine", Case.of("FR").letter(notice)),
                is("data.notice14-content", "warn", Case.of("FR").letter("I found your address on your site (GDPR).")),
                is("data.retention-expired", "warn", Case.of("US").lastContactAt(Case.monthsAgo(25))),
                is("data.retention-expired", "fine", Case.of("FR").lastContactAt(Case.monthsAgo(25))),
                is("data.retention-expired", "warn", Case.of("FR").lastContactAt(Case.monthsAgo(37))),
                is("data.minimise", "warn", Case.of("US").custom("Religion", "x")),
                is("data.minimise", "fine", Case.of("US").custom("Booth", "7")),
                is("data.note-tone", "advise", Case.of("US").note("a liar")),
                is("data.note-tone", "fine", Case.of("US").note("wants two pallets")),
                is("data.ropa", "advise?", Case.of("FR").letter()),
                is("data.ropa", "fine", Case.of("FR").letter().answer(Question.PROCESSING_RECORD, "YES")),
                is("data.breach", "warn", us().answer(Question.BREACH_ON, "2026-11-23")),
                is("data.breach", "fine", us()),
                is("data.encrypt", "warn", us().readable()),
                is("data.encrypt", "fine", us().readable().answer(Question.DISK_ENCRYPTED, "YES")),
                is("data.encrypt", "fine", us()),
                is("data.password-store", "block", us().readable().account(account("h", "", "secret", 40, true))),
                is("data.password-store", "fine", us().account(account("h", "", "secret", 40, true))),
                is("data.transfer", "advise?", Case.of("FR").letter().imported()),
                is("data.transfer", "warn", Case.of("FR").letter().imported().answer(Question.TRANSFER_COVERED, "NO")),
                is("data.transfer", "fine", us().imported()),
                is("data.processor-verify", "advise?", us().imported()),
                is("data.processor-verify", "warn", us().imported().answer(Question.PROCESSOR_CONTRACT, "NO")),
                is("data.processor-verify", "fine", us()),
                is("data.pipl-sender", "advise?", us()),
                is("data.pipl-sender", "fine", us().answer(Question.PIPL_NOTICE, "YES")),
                is("data.pipl-recipient", "block", Case.of("CN")),
                is("data.pipl-recipient", "warn?", Case.of("CN").consent()),
                is("data.pipl-recipient", "fine", Case.of("CN").consent().noticed()),
                is("data.automated", "advise", Case.of("US").graded("")),
                is("data.automated", "fine", Case.of("US").graded("large importer")),
                is("data.children", "block", Case.of("US").custom("Birthday", "2012-01-31")),
                is("data.children", "fine", Case.of("US").custom("Birthday", "1990-01-31")),
                is("data.shared-device", "advise?", us().readable()),
                is("data.shared-device", "advise", us().readable().answer(Question.SHARED_DEVICE, "YES")),
                is("data.shared-device", "fine", us()),
                is("data.log-override", "block", us().events(events(0, false, null, 1))),
                is("data.log-override", "fine", us()),
                is(
                        "data.evidence-pack",
                        "warn",
                        Case.of("US").history(new History.Letters(Case.daysAgo(9), 1, 1, 0, 0, null))),
                is(
                        "data.evidence-pack",
                        "fine",
                        Case.of("US")
                                .source(SourceType.CARD)
                                .basis(BasisKind.CARD)
                                .history(new History.Letters(Case.daysAgo(9), 1, 1, 0, 0, null))));
    }
}
