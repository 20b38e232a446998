package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.AddressKind;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.Tri;
import app.tradewind.letter.Identity;
import app.tradewind.letter.LetterKind;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainSign;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule: fine, each way to be wrong, and what is not known.
class RulesTest {

    private static final ZonedDateTime TUESDAY = ZonedDateTime.parse("2026-11-24T10:00:00-05:00[America/Bogota]");
    private static final LawfulBasis.Proof PROOF = Case.proof(Case.daysAgo(3), "letters by e-mail");

    private static MailAccount account(String from, String address, String replyTo, String host, Security security) {
        Limits limits = new Limits(100, 20, 30, 60, false);
        return new MailAccount(
                1, "main", from, address, replyTo, host, 465, security, "", "", "", 993, Case.POSTAL, limits, false);
    }

    private static Case sent(int day, int hour, int strangers, Instant first) {
        MailAccount main = account("Lin", "lin@hinges.example", "", "smtp.exmail.qq.com", Security.TLS);
        History.Account past = new History.Account(day, hour, strangers, first, Case.daysAgo(1), day, 0);
        return Case.of("US").letter().account(main).past(past);
    }

    private static Case dns(DomainAnswer.Kind record, DomainAnswer.State state, DomainSign sign, String detail) {
        return Case.of("US").letter().account().dns(record, state, sign, detail);
    }

    private static History.Letters letters(Instant last, int unanswered, int year, int company, int requests) {
        return new History.Letters(last, unanswered, year, company, requests, null);
    }

    private static Arguments is(String rule, String verdict, Case told) {
        return Arguments.of(rule, verdict, told);
    }

    static Stream<Arguments> basis() {
        LawfulBasis.Relation noDate = LawfulBasis.Relation.NONE;
        return Stream.of(
                is("basis.country-known", "fine", Case.of("US")),
                is("basis.country-known", "warn?", Case.of(null)),
                is("basis.profile-current", "fine", Case.of("US")),
                is("basis.profile-current", "advise", Case.of("US").now(Instant.parse("2027-11-26T00:00:00Z"))),
                is("basis.recorded", "fine", Case.of("US").basis(BasisKind.OPT_OUT_REGIME)),
                is("basis.recorded", "warn?", Case.of("US")),
                is("basis.recorded", "fine", Case.of("DE")),
                is("basis.optin.named", "block", Case.of("DE")),
                is("basis.optin.named", "block", Case.of("DE").kind(AddressKind.UNKNOWN)),
                is("basis.optin.named", "block", Case.of("DE").kind(AddressKind.FREE)),
                is("basis.optin.named", "block", Case.of("PL").boughtSimilarGoods(Case.monthsAgo(2))),
                is("basis.optin.named", "fine", Case.of("DE").role()),
                is("basis.optin.named", "fine", Case.of("DE").consent()),
                is("basis.optin.named", "fine", Case.of("DE").boughtSimilarGoods(Case.monthsAgo(2))),
                is("basis.optin.named", "fine", Case.of("DE").letter().kind(LetterKind.REPLY)),
                is("basis.optin.named", "fine", Case.of("DE").letter().kind(LetterKind.TRANSACTIONAL)),
                is("basis.optin.named", "block", Case.of("DE").letter().kind(LetterKind.FOLLOW_UP)),
                is("basis.optin.named", "block", Case.of(null)),
                is("basis.optin.named", "block", Case.of("KW")),
                is("basis.optin.named", "block", Case.of("IS")),
                is("basis.optin.role", "block", Case.of("DE").role()),
                is("basis.optin.role", "block", Case.of(null).role()),
                is("basis.optin.role", "fine", Case.of("BE").role()),
                is("basis.optin.role", "fine", Case.of("DE").role().consent()),
                is("basis.named-grey", "warn", Case.of("SE").form(LegalForm.CORPORATE)),
                is("basis.named-grey", "fine", Case.of("SE").role()),
                is("basis.role-grey", "warn", Case.of("CZ").role()),
                is("basis.role-grey", "warn", Case.of("IS").role()),
                is("basis.role-grey", "warn", Case.of("KW").role()),
                is("basis.role-grey", "fine", Case.of("CZ").role().consent()),
                is("basis.optin.pub", "block", Case.of("CA")),
                is("basis.optin.pub", "block", Case.of("CA").basis(BasisKind.LEGITIMATE_INTEREST)),
                is("basis.optin.pub", "fine", Case.of("CA").basis(BasisKind.CARD)),
                is("basis.optin.pub", "fine", Case.of("JP").published()),
                is(
                        "basis.optin.mass",
                        "fine",
                        Case.of("CH").letter().campaign(new History.Campaign(10, 0, 0, 0, List.of()))),
                is(
                        "basis.optin.mass",
                        "block",
                        Case.of("CH").letter().campaign(new History.Campaign(11, 0, 0, 0, List.of()))),
                is("basis.optin.mass", "fine", Case.of("CH")),
                is("basis.ask-only", "block", Case.of("IL")),
                is("basis.ask-only", "fine", Case.of("IL").consent()),
                is(
                        "basis.ask-only",
                        "fine",
                        Case.of("ZA").letter("may I write to you?").kind(LetterKind.CONSENT_REQUEST)),
                is(
                        "basis.ask-only",
                        "block",
                        Case.of("ZA").letter("only USD 2.10 each").kind(LetterKind.CONSENT_REQUEST)),
                is("basis.ask-once", "fine", Case.of("VN").letter().kind(LetterKind.CONSENT_REQUEST)),
                is(
                        "basis.ask-once",
                        "block",
                        Case.of("VN")
                                .letter()
                                .kind(LetterKind.CONSENT_REQUEST)
                                .history(letters(Case.daysAgo(90), 1, 1, 0, 1))),
                is("basis.no-mail-to-ask", "block", Case.of("DE").letter().kind(LetterKind.CONSENT_REQUEST)),
                is("basis.no-mail-to-ask", "fine", Case.of("VN").letter().kind(LetterKind.CONSENT_REQUEST)),
                is("basis.no-mail-to-ask", "warn", Case.of("PL").letter().kind(LetterKind.CONSENT_REQUEST)),
                is("basis.no-mail-to-ask", "fine", Case.of("HU").role().letter().kind(LetterKind.CONSENT_REQUEST)),
                is("basis.published.evidence", "fine", Case.of("AU").published()),
                is("basis.published.evidence", "block", Case.of("AU").basis(BasisKind.PUBLISHED)),
                is("basis.published.no-note", "fine", Case.of("AU").published().note(NoSolicitNote.NO)),
                is("basis.published.no-note", "block", Case.of("AU").published().note(NoSolicitNote.YES)),
                is("basis.published.no-note", "block", Case.of("AU").published()),
                is(
                        "basis.published.relevance",
                        "fine",
                        Case.of("NZ").published().relevance(Tri.YES)),
                is(
                        "basis.published.relevance",
                        "warn",
                        Case.of("NZ").published().relevance(Tri.NO)),
                is("basis.published.relevance", "warn?", Case.of("NZ").published()),
                is("basis.published.invited", "fine", Case.of("NL").published().invited(Tri.YES)),
                is("basis.published.invited", "block", Case.of("NL").published().invited(Tri.NO)),
                is("basis.published.invited", "fine", Case.of("CA").published()),
                is("basis.function-relevance", "fine", Case.of("IE").relevance(Tri.YES)),
                is("basis.function-relevance", "block", Case.of("IE").relevance(Tri.NO)),
                is("basis.function-relevance", "warn?", Case.of("IE")),
                is("basis.function-relevance", "fine", Case.of("IE").role()),
                is("basis.sole-trader", "fine", Case.of("GB").form(LegalForm.CORPORATE)),
                is("basis.sole-trader", "block", Case.of("GB").form(LegalForm.PARTNERSHIP)),
                is(
                        "basis.sole-trader",
                        "fine",
                        Case.of("GB").form(LegalForm.SOLE_TRADER).consent()),
                is("basis.sole-trader", "warn?", Case.of("GB")),
                is(
                        "basis.sole-trader",
                        "fine",
                        Case.of("TR").form(LegalForm.SOLE_TRADER).merchant(Tri.YES)),
                is("basis.free-mail", "warn", Case.of("GB").kind(AddressKind.FREE)),
                is("basis.free-mail", "fine", Case.of("US").kind(AddressKind.FREE)),
                is("basis.customer-exception", "fine", Case.of("DE").boughtSimilarGoods(Case.monthsAgo(30))),
                is("basis.customer-exception", "block", Case.of("DE").relation(BasisKind.CUSTOMER, noDate)),
                is("basis.customer-exception", "block", Case.of("KR").boughtSimilarGoods(Case.monthsAgo(7))),
                is("basis.customer-exception", "fine", Case.of("KR").boughtSimilarGoods(Case.monthsAgo(5))),
                is("basis.customer-exception", "fine", Case.of("US").relation(BasisKind.CUSTOMER, noDate)),
                is("basis.implied-expired", "fine", Case.of("CA").boughtSimilarGoods(Case.monthsAgo(23))),
                is("basis.implied-expired", "block", Case.of("CA").boughtSimilarGoods(Case.monthsAgo(25))),
                is("basis.implied-expired", "warn?", Case.of("CA").relation(BasisKind.ENQUIRY, noDate)),
                is(
                        "basis.implied-expired",
                        "block",
                        Case.of("CA")
                                .relation(
                                        BasisKind.ENQUIRY,
                                        new LawfulBasis.Relation(null, Case.monthsAgo(7), Tri.UNKNOWN, Tri.UNKNOWN))),
                is("basis.source-harvested", "block", Case.of("US").source(SourceType.HARVESTED)),
                is("basis.source-harvested", "fine", Case.of("US").source(SourceType.OWN_SITE)),
                is("basis.source-bought", "warn", Case.of("US").source(SourceType.BOUGHT)),
                is("basis.source-bought", "block", Case.of("IT").source(SourceType.RENTED)),
                is(
                        "basis.source-bought",
                        "fine",
                        Case.of("IT").source(SourceType.RENTED).consent()),
                is("basis.source-guessed", "warn", Case.of("US").source(SourceType.GUESSED)),
                is("basis.source-guessed", "block", Case.of("CN").source(SourceType.GUESSED)),
                is("basis.source-guessed", "fine", Case.of("US").source(SourceType.CARD)),
                is("basis.source-unknown", "warn?", Case.of("US")),
                is("basis.source-unknown", "fine", Case.of("US").source(SourceType.FAIR)),
                is("basis.consent-complete", "fine", Case.of("DE").consent()),
                is("basis.consent-complete", "block", Case.of("DE").basis(BasisKind.CONSENT)),
                is("basis.consent-scope", "fine", Case.of("DE").consent(PROOF)),
                is("basis.consent-scope", "block", Case.of("DE").consent(Case.proof(Case.daysAgo(3), "phone calls"))),
                is("basis.consent-stale", "warn", Case.of("DE").consent(Case.proof(Case.monthsAgo(25), "e-mail"))),
                is(
                        "basis.consent-stale",
                        "fine",
                        Case.of("DE")
                                .consent(Case.proof(Case.monthsAgo(25), "e-mail"))
                                .lastContactAt(Case.monthsAgo(3))),
                is(
                        "basis.consent-reconfirm-kr",
                        "block",
                        Case.of("KR").consent(Case.proof(Case.monthsAgo(25), "e-mail"))),
                is("basis.consent-reconfirm-kr", "fine", Case.of("KR").consent()),
                is("basis.lia", "warn", Case.of("BR").basis(BasisKind.LEGITIMATE_INTEREST)),
                is("basis.lia", "fine", Case.of("BR").assessed(BasisKind.LEGITIMATE_INTEREST)),
                is("basis.lia", "fine", Case.of("US").basis(BasisKind.LEGITIMATE_INTEREST)),
                is("basis.li-not-enough", "block", Case.of("ES").assessed(BasisKind.LEGITIMATE_INTEREST)),
                is("basis.li-not-enough", "fine", Case.of("GB").assessed(BasisKind.LEGITIMATE_INTEREST)),
                is("basis.no-li", "block", Case.of("AE").assessed(BasisKind.LEGITIMATE_INTEREST)),
                is("basis.no-li", "fine", Case.of("AE").consent()),
                is("basis.registry-check", "fine", Case.of("TR").registry("TR", Case.daysAgo(29))),
                is("basis.registry-check", "warn", Case.of("TR").registry("TR", Case.daysAgo(31))),
                is("basis.registry-check", "warn?", Case.of("TR")),
                is("basis.legal-form-company-unknown", "warn?", Case.of("CL")),
                is("basis.legal-form-company-unknown", "fine", Case.of("CL").size(CompanySize.LARGE)),
                is("basis.legal-form-company-unknown", "warn", Case.of("TR").merchant(Tri.NO)),
                is("basis.legal-form-company-unknown", "fine", Case.of("TR").merchant(Tri.YES)),
                is("basis.third-party-referral", "warn", Case.of("DE").source(SourceType.REFERRAL)),
                is("basis.third-party-referral", "fine", Case.of("US").source(SourceType.REFERRAL)));
    }

    static Stream<Arguments> sender() {
        Identity box = new Identity(
                "Lin Hua",
                "",
                "Hinges Ltd",
                "+86 574 8700 1234",
                "",
                "",
                "P.O. Box 9, Ningbo",
                "CN",
                "",
                List.of(),
                List.of());
        String phone = "+86 574 8700 1234";
        return Stream.of(
                is("identity.from-real", "fine", Case.of("US").account()),
                is("identity.from-real", "block", Case.of("US").account(" ", "lin@hinges.example", "h", Security.TLS)),
                is(
                        "identity.from-real",
                        "block",
                        Case.of("US").account("boss@other.example", "lin@hinges.example", "h", Security.TLS)),
                is("identity.from-own-domain", "fine", Case.of("US").account()),
                is("identity.from-own-domain", "block", Case.of("US").account("Lin", "lin", "h", Security.TLS)),
                is("identity.reply-to", "fine", Case.of("US").account()),
                is(
                        "identity.reply-to",
                        "warn",
                        Case.of("US")
                                .account(account("Lin", "lin@hinges.example", "lin@gmail.com", "h", Security.TLS))),
                is(
                        "identity.noreply",
                        "block",
                        Case.of("US").account("Lin", "no-reply@hinges.example", "h", Security.TLS)),
                is("identity.noreply", "fine", Case.of("US").account()),
                is("identity.signature-min", "fine", Case.of("US").letter()),
                is("identity.signature-min", "warn", Case.of("US").bare("we make hinges")),
                is("identity.address-us", "fine", Case.of("US").letter()),
                is("identity.address-us", "fine", Case.of("DE").bare("x")),
                is("identity.address-us", "fine", Case.of("US")),
                is("identity.address-us", "block", Case.of(null).bare("x")),
                is("identity.address-ca", "fine", Case.of("CA").letter()),
                is("identity.address-ca", "block", Case.of("CA").bare("Lin Hua")),
                is("identity.address-hk", "fine", Case.of("HK").letter()),
                is(
                        "identity.address-hk",
                        "block",
                        Case.of("HK").identity(box).bare("Lin Hua", "P.O. Box 9, Ningbo", phone)),
                is("identity.address-hk", "block", Case.of("HK").bare("Lin Hua", Case.POSTAL)),
                is("identity.address-pe", "fine", Case.of("PE").letter()),
                is("identity.address-pe", "block", Case.of("PE").bare("x")),
                is("identity.address-il", "fine", Case.of("IL").letter()),
                is("identity.address-il", "block", Case.of("IL").bare(Case.POSTAL)),
                is("identity.address-vn", "fine", Case.of("VN").letter()),
                is("identity.address-vn", "block", Case.of("VN").bare("Lin Hua", Case.POSTAL)),
                is("identity.contact-au-nz", "fine", Case.of("AU").letter()),
                is("identity.contact-au-nz", "block", Case.of("NZ").bare("Lin Hua")),
                is("identity.eu-particulars", "fine", Case.of("DE").letter()),
                is("identity.eu-particulars", "warn", Case.of("DE").bare("Lin Hua")),
                is("identity.jp-display", "fine", Case.of("JP").letter()),
                is("identity.jp-display", "block", Case.of("JP").bare("Lin Hua")),
                is("identity.kr-display", "fine", Case.of("KR").letter()),
                is("identity.kr-display", "block", Case.of("KR").bare("Lin Hua")),
                is("identity.cn-display", "fine", Case.of("CN").letter()),
                is("identity.cn-display", "block", Case.of("CN").bare("x")),
                is("auth.tls", "fine", Case.of("US").account("Lin", "l@h.example", "127.0.0.1", Security.NONE)),
                is("auth.tls", "block", Case.of("US").account("Lin", "l@h.example", "smtp.h.example", Security.NONE)),
                is("auth.spf-missing", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.spf-missing", "advise?", Case.of("US").letter().account()),
                is(
                        "auth.spf-missing",
                        "warn",
                        Case.of("US").letter().account().dns(DomainAnswer.Kind.SPF, DomainAnswer.State.MISSING)),
                is(
                        "auth.spf-missing",
                        "block",
                        Case.of("US")
                                .letter()
                                .account()
                                .dns(DomainAnswer.Kind.SPF, DomainAnswer.State.MISSING)
                                .dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.MISSING)),
                is(
                        "auth.dkim-missing",
                        "warn",
                        Case.of("US").letter().account().dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.MISSING)),
                is("auth.dkim-missing", "fine", Case.of("US").letter().account().dnsFine()),
                is(
                        "auth.dmarc-missing",
                        "warn",
                        Case.of("US").letter().account().dns(DomainAnswer.Kind.DMARC, DomainAnswer.State.BROKEN)),
                is(
                        "auth.dmarc-missing",
                        "fine",
                        Case.of("US").letter().account().dnsFine()),
                is(
                        "auth.spf-multiple",
                        "block",
                        dns(DomainAnswer.Kind.SPF, DomainAnswer.State.BROKEN, DomainSign.SPF_SEVERAL, "2")),
                is(
                        "auth.spf-missing",
                        "fine",
                        dns(DomainAnswer.Kind.SPF, DomainAnswer.State.BROKEN, DomainSign.SPF_SEVERAL, "2")),
                is(
                        "auth.spf-missing",
                        "warn",
                        dns(
                                DomainAnswer.Kind.SPF,
                                DomainAnswer.State.BROKEN,
                                DomainSign.SPF_INVALID,
                                "include:gone.example")),
                is(
                        "auth.spf-lookups",
                        "block",
                        dns(DomainAnswer.Kind.SPF, DomainAnswer.State.BROKEN, DomainSign.SPF_TOO_MANY_LOOKUPS, "12")),
                is(
                        "auth.spf-void",
                        "warn",
                        dns(DomainAnswer.Kind.SPF, DomainAnswer.State.BROKEN, DomainSign.SPF_VOID, "3")),
                is(
                        "auth.spf-all",
                        "block",
                        dns(DomainAnswer.Kind.SPF, DomainAnswer.State.BROKEN, DomainSign.SPF_OPEN, "")),
                is(
                        "auth.spf-neutral",
                        "warn",
                        dns(DomainAnswer.Kind.SPF, DomainAnswer.State.FINE, DomainSign.SPF_NEUTRAL, "")),
                is(
                        "auth.spf-missing",
                        "fine",
                        dns(DomainAnswer.Kind.SPF, DomainAnswer.State.FINE, DomainSign.SPF_NEUTRAL, "")),
                is(
                        "auth.spf-ptr",
                        "advise",
                        dns(DomainAnswer.Kind.SPF, DomainAnswer.State.FINE, DomainSign.SPF_PTR, "")),
                is(
                        "auth.dkim-weak",
                        "block",
                        dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.BROKEN, DomainSign.DKIM_WEAK, "768")),
                is(
                        "auth.dkim-missing",
                        "fine",
                        dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.BROKEN, DomainSign.DKIM_WEAK, "768")),
                is(
                        "auth.dkim-weak",
                        "advise",
                        dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.FINE, DomainSign.DKIM_WEAK, "1024")),
                is(
                        "auth.dkim-weak",
                        "warn",
                        dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.BROKEN, DomainSign.DKIM_SHA1, "")),
                is(
                        "auth.dkim-missing",
                        "warn",
                        dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.BROKEN, DomainSign.DKIM_REVOKED, "")),
                is(
                        "auth.dkim-missing",
                        "advise?",
                        dns(DomainAnswer.Kind.DKIM, DomainAnswer.State.UNKNOWN, DomainSign.DKIM_NOT_FOUND, "")),
                is(
                        "auth.dmarc-invalid",
                        "warn",
                        dns(DomainAnswer.Kind.DMARC, DomainAnswer.State.BROKEN, DomainSign.DMARC_INVALID, "p=none")),
                is(
                        "auth.dmarc-invalid",
                        "warn",
                        dns(DomainAnswer.Kind.DMARC, DomainAnswer.State.BROKEN, DomainSign.DMARC_SEVERAL, "2")),
                is(
                        "auth.dmarc-missing",
                        "fine",
                        dns(DomainAnswer.Kind.DMARC, DomainAnswer.State.BROKEN, DomainSign.DMARC_SEVERAL, "2")),
                is(
                        "auth.dmarc-policy",
                        "fine",
                        dns(
                                DomainAnswer.Kind.DMARC,
                                DomainAnswer.State.FINE,
                                DomainSign.DMARC_NO_POLICY,
                                "2026-08-27T08:00:00Z")),
                is(
                        "auth.dmarc-policy",
                        "advise",
                        dns(
                                DomainAnswer.Kind.DMARC,
                                DomainAnswer.State.FINE,
                                DomainSign.DMARC_NO_POLICY,
                                "2026-08-25T08:00:00Z")),
                is(
                        "auth.dmarc-rua",
                        "advise",
                        dns(DomainAnswer.Kind.DMARC, DomainAnswer.State.FINE, DomainSign.DMARC_NO_REPORTS, "")),
                is(
                        "auth.sender-mx",
                        "block",
                        dns(DomainAnswer.Kind.MX, DomainAnswer.State.BROKEN, DomainSign.MX_NULL, "")),
                is(
                        "auth.sender-mx",
                        "warn",
                        dns(DomainAnswer.Kind.MX, DomainAnswer.State.FINE, DomainSign.MX_IMPLICIT, "")),
                is("auth.spf-multiple", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.spf-lookups", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.spf-void", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.spf-all", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.spf-neutral", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.spf-ptr", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.dkim-weak", "fine", Case.of("US").letter().account().dnsFine()),
                is(
                        "auth.dmarc-invalid",
                        "fine",
                        Case.of("US").letter().account().dnsFine()),
                is("auth.dmarc-policy", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.dmarc-rua", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.sender-mx", "fine", Case.of("US").letter().account().dnsFine()),
                is("auth.dns-offline", "fine", Case.of("US").letter().account().dnsFine()),
                is(
                        "auth.sender-mx",
                        "block",
                        Case.of("US").letter().account().dns(DomainAnswer.Kind.MX, DomainAnswer.State.MISSING)),
                is("auth.sender-mx", "fine", Case.of("US").dns(DomainAnswer.Kind.MX, DomainAnswer.State.MISSING)),
                is(
                        "auth.dmarc-policy",
                        "fine",
                        dns(
                                        DomainAnswer.Kind.DMARC,
                                        DomainAnswer.State.FINE,
                                        DomainSign.DMARC_NO_POLICY,
                                        "2026-01-25T08:00:00Z")
                                .senderKind(AddressKind.FREE)),
                is("auth.dns-offline", "fine", Case.of("US").letter().account().dnsAsked(Case.daysAgo(7))),
                is(
                        "auth.dns-offline",
                        "advise",
                        Case.of("US").letter().account().dnsAsked(Case.daysAgo(8))),
                is("send.day-limit", "fine", sent(79, 0, 0, Case.daysAgo(90))),
                is("send.day-limit", "warn", sent(80, 0, 0, Case.daysAgo(90))),
                is("send.day-limit", "block", sent(100, 0, 0, Case.daysAgo(90))),
                is("send.hour-limit", "fine", sent(19, 19, 0, Case.daysAgo(90))),
                is("send.hour-limit", "block", sent(20, 20, 0, Case.daysAgo(90))),
                is("send.warmup", "fine", sent(9, 0, 0, Case.daysAgo(1))),
                is("send.warmup", "warn", sent(10, 0, 0, Case.daysAgo(1))),
                is("send.warmup", "fine", sent(40, 0, 0, Case.daysAgo(60))),
                is("send.tencent-stranger", "warn", sent(0, 0, 400, Case.daysAgo(60))),
                is("send.tencent-stranger", "fine", sent(0, 0, 30, Case.daysAgo(60))),
                is("send.netease-aup", "fine", sent(0, 0, 0, Case.daysAgo(60))),
                is(
                        "send.bounce-warn",
                        "fine",
                        Case.of("US").letter().past(new History.Account(0, 0, 0, null, null, 49, 9))),
                is(
                        "send.bounce-stop",
                        "fine",
                        Case.of("US").letter().past(new History.Account(0, 0, 0, null, null, 100, 4))),
                is("send.free-mail-from", "warn", Case.of("US").letter().senderKind(AddressKind.FREE)),
                is("send.free-mail-from", "fine", Case.of("US").letter()),
                is(
                        "send.same-body",
                        "fine",
                        Case.of("US").letter().campaign(new History.Campaign(10, 0, 0, 0, List.of()))));
    }

    static Stream<Arguments> letter() {
        return Stream.of(
                is("unsub.line-present", "fine", Case.of("US").letter()),
                is("unsub.line-present", "block", Case.of("US").bare("we make hinges", "Kind regards")),
                is("unsub.line-present", "fine", Case.of("US").bare("x").kind(LetterKind.REPLY)),
                is("unsub.no-friction", "fine", Case.of("US").letter()),
                is("unsub.no-friction", "block", Case.of("US").bare("To unsubscribe, log in to your account.")),
                is("unsub.bilingual-hk", "block", Case.of("HK").letter()),
                is("unsub.bilingual-hk", "fine", Case.of("HK").letter("x", "如果不需要，請回覆「不用」，我不會再寫信。")),
                is("unsub.header-mailto", "fine", Case.of("US").letter().headers("<mailto:a@b.example>", "", "")),
                is("unsub.header-mailto", "advise", Case.of("US").letter().headers("", "", "")),
                is("unsub.header-mailto", "fine", Case.of("US").letter()),
                is(
                        "unsub.oneclick-without-https",
                        "fine",
                        Case.of("US").letter().headers("<https://h.example/u>", "x", "")),
                is("content.fake-reply", "fine", Case.of("US").letter().subject("Regarding hinges")),
                is("content.fake-reply", "block", Case.of("US").letter().subject("回复：报价")),
                is(
                        "content.fake-reply",
                        "block",
                        Case.of("US").letter().kind(LetterKind.FOLLOW_UP).subject("Re: hinges")),
                is(
                        "content.fake-reply",
                        "fine",
                        Case.of("US")
                                .letter()
                                .kind(LetterKind.FOLLOW_UP)
                                .subject("Re: hinges")
                                .history(letters(Case.daysAgo(9), 1, 1, 0, 0))),
                is("content.subject-empty", "block", Case.of("US").letter().subject(" ")),
                is("content.subject-empty", "fine", Case.of("US").letter()),
                is("content.label-kr", "fine", Case.of("KR").letter().subject("(광고) hinges")),
                is("content.label-cn", "block", Case.of("CN").letter()),
                is("content.label-cn", "fine", Case.of("CN").letter().subject("广告：铰链")),
                is("content.label-cn", "block", Case.of("CN").letter().subject("Adjustable hinges")),
                is("content.label-vn", "block", Case.of("VN").letter()),
                is("content.label-vn", "fine", Case.of("VN").letter().subject("[QC] hinges")),
                is("content.label-ar", "warn", Case.of("AR").letter()),
                is("content.label-ar", "fine", Case.of("AR").letter().subject("Publicidad: hinges")),
                is("content.label-pe", "block", Case.of("PE").letter()),
                is("content.label-pe", "fine", Case.of("PE").letter().subject("PUBLICIDAD hinges")),
                is("content.label-il", "block", Case.of("IL").letter()),
                is("content.label-il", "fine", Case.of("IL").letter().subject("\u200fפרסומת hinges")),
                is(
                        "content.label-sg",
                        "fine",
                        Case.of("SG").letter().campaign(new History.Campaign(1, 40, 40, 40, List.of()))),
                is("content.label-not-needed", "advise", Case.of("US").letter().subject("[AD] hinges")),
                is("content.label-not-needed", "fine", Case.of("US").letter().subject("Adaptable hinges")),
                is("content.placeholder-left", "fine", Case.of("US").letter()),
                is("content.placeholder-left", "block", Case.of("US").letter().unresolved("company.city")),
                is("content.placeholder-left", "block", Case.of("US").letter().subject("For {{company.name}}")),
                is("content.placeholder-left", "block", Case.of("US").letter("Dear , we make hinges")),
                is("content.placeholder-left", "fine", Case.of("US").letter("we give 20% off for 100% of orders")),
                is(
                        "content.wrong-name",
                        "block",
                        Case.of("US")
                                .letter("hinges for Keller GmbH")
                                .campaign(new History.Campaign(1, 0, 0, 0, List.of("Bo Keller", "Keller GmbH")))),
                is(
                        "content.wrong-name",
                        "fine",
                        Case.of("US")
                                .letter("hinges for Nord Kitchens")
                                .campaign(new History.Campaign(1, 0, 0, 0, List.of("Anna Kim", "Nord Kitchens")))),
                is("content.pixel", "fine", Case.of("FR").letter("<img src='cid:logo' width=200 height=40>")),
                is("content.shortener", "block", Case.of("US").letter("<a href='https://bit.ly/x'>see</a>")),
                is("content.shortener", "fine", Case.of("US").letter("<a href='https://hinges.example.com/x'>see</a>")),
                is(
                        "content.link-mismatch",
                        "block",
                        Case.of("US").letter("<a href='https://evil.com/x'>www.hinges.com</a>")),
                is(
                        "content.link-mismatch",
                        "fine",
                        Case.of("US").letter("<a href='https://shop.hinges.com/x'>www.hinges.com</a>")),
                is("content.link-ip", "block", Case.of("US").letter("<a href='http://10.0.0.1/x'>see</a>")),
                is("content.link-ip", "block", Case.of("US").letter("<a href='https://h.com:8443/'>see</a>")),
                is("content.link-ip", "fine", Case.of("US").letter("<a href='https://h.com:443/'>see</a>")),
                is("content.html-weight", "block", Case.of("US").letter("<script>x</script>")),
                is("content.html-weight", "block", Case.of("US").letter("x".repeat(100_001))),
                is("content.html-weight", "fine", Case.of("US").letter()),
                is(
                        "data.notice14",
                        "fine",
                        Case.of("FR").source(SourceType.CARD).letter()),
                is("data.notice14", "block", Case.of("FR").letter()),
                is("data.notice14", "advise", Case.of("FR")),
                is("data.notice14", "fine", Case.of("FR").noticed().letter()),
                is("data.right-to-object", "warn", Case.of("FR").bare("we make hinges")),
                is("data.right-to-object", "fine", Case.of("FR").letter()),
                is("data.source-recorded", "warn?", Case.of("US").source(SourceType.DIRECTORY)),
                is("data.source-recorded", "fine", Case.of("US").published()));
    }

    static Stream<Arguments> recipient() {
        History.Suppressed.Hit own = History.Suppressed.Hit.ADDRESS;
        History.Suppressed.Hit other = History.Suppressed.Hit.OTHER_ADDRESS;
        return Stream.of(
                is("suppress.optout", "fine", Case.of("US")),
                is("suppress.optout", "block", Case.of("US").suppressed(own, SuppressionReason.OPT_OUT)),
                is("suppress.optout", "block", Case.of("US").suppressed(own, SuppressionReason.ERASURE)),
                is(
                        "suppress.company",
                        "block",
                        Case.of("US").suppressed(History.Suppressed.Hit.DOMAIN, SuppressionReason.OPT_OUT)),
                is("suppress.company", "fine", Case.of("US")),
                is("suppress.complaint", "block", Case.of("US").suppressed(other, SuppressionReason.COMPLAINT)),
                is("suppress.complaint", "fine", Case.of("US")),
                is("suppress.hard-bounce", "block", Case.of("US").suppressed(own, SuppressionReason.HARD_BOUNCE)),
                is("suppress.hard-bounce", "fine", Case.of("US").suppressed(other, SuppressionReason.HARD_BOUNCE)),
                is(
                        "suppress.soft-bounce",
                        "fine",
                        Case.of("US").bounces(new ContactAddress.Bounces(BounceClass.SOFT, "4.2.2", Case.NOW, 2))),
                is(
                        "suppress.soft-bounce",
                        "block",
                        Case.of("US").bounces(new ContactAddress.Bounces(BounceClass.SOFT, "4.2.2", Case.NOW, 3))),
                is("suppress.manual", "block", Case.of("US").suppressed(own, SuppressionReason.MANUAL)),
                is("suppress.manual", "fine", Case.of("US")),
                is("suppress.alias", "block", Case.of("US").suppressed(other, SuppressionReason.OPT_OUT)),
                is("suppress.alias", "fine", Case.of("US").suppressed(own, SuppressionReason.OPT_OUT)),
                is("freq.recent", "fine", Case.of("US").letter()),
                is("freq.recent", "block", Case.of("US").letter().history(letters(Case.daysAgo(1), 1, 1, 0, 0))),
                // Friday to Tuesday are two working days
                is("freq.recent", "block", Case.of("US").letter().history(letters(Case.daysAgo(4), 1, 1, 0, 0))),
                is("freq.recent", "fine", Case.of("US").letter().history(letters(Case.daysAgo(5), 1, 1, 0, 0))),
                is("freq.sequence", "fine", Case.of("US").letter().history(letters(Case.daysAgo(9), 2, 2, 0, 0))),
                is("freq.sequence", "warn", Case.of("US").letter().history(letters(Case.daysAgo(9), 3, 3, 0, 0))),
                is(
                        "freq.spain-year",
                        "block",
                        Case.of("ES").role().letter().history(letters(Case.daysAgo(9), 1, 3, 0, 0))),
                is(
                        "freq.spain-year",
                        "fine",
                        Case.of("ES").consent().letter().history(letters(Case.daysAgo(9), 1, 3, 0, 0))),
                is("freq.company", "fine", Case.of("US").letter().history(letters(Case.daysAgo(9), 0, 0, 1, 0))),
                is("freq.company", "warn", Case.of("US").letter().history(letters(Case.daysAgo(9), 0, 0, 2, 0))),
                is(
                        "freq.reply-stops",
                        "block",
                        Case.of("US")
                                .letter()
                                .kind(LetterKind.FOLLOW_UP)
                                .history(new History.Letters(Case.daysAgo(9), 0, 1, 0, 0, Case.daysAgo(2)))),
                is(
                        "freq.reply-stops",
                        "fine",
                        Case.of("US")
                                .letter()
                                .kind(LetterKind.FOLLOW_UP)
                                .history(new History.Letters(Case.daysAgo(9), 1, 1, 0, 0, Case.daysAgo(20)))),
                is("addr.syntax", "fine", Case.of("US")),
                is("addr.syntax", "block", Case.of("US").email("anna kim@buyer")),
                is("addr.no-mx", "block", Case.of("US").found("dns-no-domain")),
                is("addr.no-mx", "block", Case.of("US").found("dns-no-mail")),
                is("addr.no-mx", "fine", Case.of("US").found("dns-failed")),
                is("addr.a-only", "advise", Case.of("US").found("dns-implicit")),
                is("addr.a-only", "fine", Case.of("US")),
                is("addr.null-mx", "block", Case.of("US").found("dns-null-mx")),
                is("addr.null-mx", "fine", Case.of("US")),
                is("addr.list", "block", Case.of("US").email("all-staff@buyer.example.com")),
                is("addr.list", "fine", Case.of("US")),
                is("addr.verify-stale", "advise", Case.of("US").checkedAt(Case.daysAgo(91))),
                is("addr.verify-stale", "fine", Case.of("US").checkedAt(Case.daysAgo(89))),
                is("addr.verify-stale", "fine", Case.of("US")),
                is("addr.guess-unconfirmed", "warn", Case.of("US").source(SourceType.GUESSED)),
                is("addr.guess-unconfirmed", "fine", Case.of("US")),
                is("addr.name-mismatch", "advise", Case.of("US").email("zoltan.x@buyer.example.com")),
                is("addr.name-mismatch", "fine", Case.of("US")),
                is("addr.disposable", "block", Case.of("US").kind(AddressKind.DISPOSABLE)),
                is("addr.disposable", "fine", Case.of("US")),
                is(
                        "addr.typo",
                        "warn",
                        Case.of("US").email("anna.kim@gmial.com").kind(AddressKind.PERSONAL)),
                is(
                        "addr.typo",
                        "fine",
                        Case.of("US").email("anna.kim@gmail.com").kind(AddressKind.FREE)),
                is("addr.role", "advise", Case.of("US").role()),
                is("addr.role", "fine", Case.of("US")),
                is("addr.role-forbidden", "block", Case.of("US").email("abuse@buyer.example.com")),
                is("addr.role-forbidden", "fine", Case.of("US").role()),
                is("addr.noreply", "block", Case.of("US").email("do-not-reply@buyer.example.com")),
                is("addr.noreply", "fine", Case.of("US")),
                is("addr.free-mail", "advise", Case.of("US").kind(AddressKind.FREE)),
                is("addr.free-mail", "fine", Case.of("US")),
                is("addr.domain-mismatch", "warn", Case.of("US").website("www.nordkitchens.com")),
                is("addr.domain-mismatch", "fine", Case.of("US").website("https://shop.example.com")),
                is("time.weekend", "fine", Case.of("US").letter().at(TUESDAY, false, null, true, false, false)),
                is("time.weekend", "fine", Case.of("US").at(TUESDAY, true, null, true, false, false)),
                is("time.weekend", "warn", Case.of("US").letter().at(TUESDAY, true, null, true, false, false)),
                is(
                        "time.holiday",
                        "warn",
                        Case.of("US").letter().at(TUESDAY, false, "Thanksgiving", true, false, false)),
                is("time.holiday", "fine", Case.of("US").letter().at(TUESDAY, false, null, true, false, false)),
                is("time.hours", "warn", Case.of("US").letter().at(TUESDAY, false, null, false, false, false)),
                is("time.hours", "fine", Case.of("US").letter().at(TUESDAY, false, null, true, false, false)),
                is("time.hours-co", "fine", Case.of("CO").letter().at(TUESDAY, false, null, true, false, false)),
                is(
                        "time.hours-co",
                        "warn?",
                        Case.of("CO").letter().at(TUESDAY.plusHours(10), false, null, true, false, false)),
                is(
                        "time.first-day-morning",
                        "advise",
                        Case.of("US").letter().at(TUESDAY, false, null, true, true, false)),
                is(
                        "time.first-day-morning",
                        "fine",
                        Case.of("US").letter().at(TUESDAY, false, null, true, false, false)),
                is(
                        "time.last-day-afternoon",
                        "advise",
                        Case.of("US").letter().at(TUESDAY, false, null, true, false, true)),
                is(
                        "time.last-day-afternoon",
                        "fine",
                        Case.of("US").letter().at(TUESDAY, false, null, true, false, false)),
                is("time.tz-unknown", "advise?", Case.of("US").letter().planned(Case.NOW)),
                is("time.tz-unknown", "fine", Case.of("US").letter().at(TUESDAY, false, null, true, false, false)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource({"basis", "sender", "letter", "recipient", "app.tradewind.compliance.MoreCases#all"})
    void ruleAnswers(String rule, String verdict, Case told) {
        assertEquals(verdict, told.says(rule));
    }

    @Test
    void everyRuleIsAskedForAPassAndForAFault() {
        Set<String> passed = new TreeSet<>();
        Set<String> failed = new TreeSet<>();
        Stream.of(basis(), sender(), letter(), recipient(), MoreCases.all())
                .flatMap(cases -> cases)
                .forEach(row -> (row.get()[1].equals("fine") ? passed : failed).add((String) row.get()[0]));
        WorkedExamplesTest.examples()
                .forEach(row -> ((String) row.get()[2])
                        .lines()
                        .flatMap(line -> Stream.of(line.split(", ")))
                        .filter(line -> line.contains(" "))
                        .forEach(line -> failed.add(line.substring(line.indexOf(' ') + 1))));
        Set<String> all =
                new RuleBook().all().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, failed, "each rule must be seen to fail");
        assertEquals(all, passed, "each rule must be seen to pass");
    }

    @Test
    void aContactWithoutAnAddressHasNothingToBeBlocked() {
        Facts facts = Case.of("DE").facts();
        Facts without = new Facts(
                facts.contact(), facts.profile(), null, null, facts.sender(), facts.history(), facts.timing());

        List<Finding> findings = Rules.all(new RuleBook()).stream()
                .flatMap(rule -> rule.check(without).stream())
                .toList();

        assertTrue(findings.stream().noneMatch(Finding::isBlocking), findings::toString);
    }
}
