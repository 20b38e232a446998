package app.tradewind.compliance;

import app.tradewind.mail.finished.FinishedMessage;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// That the letter tells how to stop, and that stopping is easy.
///
/// Source: 15 U.S.C. §7704(a)(3) and (5), 16 CFR 316.5; CASL s.11; Directive 2002/58/EC art 13; cap 593A s.7 (HK);
/// RFC 2369 section 3.2; RFC 8058 section 3.1.
final class UnsubscribeRules {

    private static final Pattern FRICTION = Pattern.compile(
            "(?iu)log ?in|sign in|password|account settings|\\bfee\\b|tell us why|state (?:the|your) reason|your reason|"
                    + "登录|登入|密码|费用|说明原因|理由");

    private UnsubscribeRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "unsub.line-present", UnsubscribeRules::line,
                "unsub.no-friction", UnsubscribeRules::friction,
                "unsub.bilingual-hk", UnsubscribeRules::bilingual,
                "unsub.header-mailto", UnsubscribeRules::header,
                "unsub.oneclick-without-https", UnsubscribeRules::oneClick);
    }

    private static Answer line(Facts facts) {
        Draft draft = facts.draft();
        return Answer.failIf(draft != null && facts.isCommercial() && !draft.tellsHowToStop());
    }

    private static Answer friction(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isCommercial() || !draft.tellsHowToStop()) {
            return Answer.PASS;
        }
        Part line = OptOutWords.placeIn(draft.text());
        boolean hard = FRICTION.matcher(draft.text().substring(line.start(), line.end()))
                .find();
        return hard ? Answer.fail().at(line) : Answer.PASS;
    }

    private static Answer bilingual(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isCommercial() || !facts.profile().is("HK")) {
            return Answer.PASS;
        }
        return Answer.failIf(!OptOutWords.inEnglish(draft.text()) || !OptOutWords.inChinese(draft.text()));
    }

    private static Answer header(Facts facts) {
        FinishedMessage message = message(facts);
        return Answer.failIf(message != null
                && facts.isCommercial()
                && !message.first("List-Unsubscribe").contains("<mailto:"));
    }

    private static Answer oneClick(Facts facts) {
        FinishedMessage message = message(facts);
        return Answer.failIf(message != null
                && message.has("List-Unsubscribe-Post")
                && !message.first("List-Unsubscribe").contains("<https:"));
    }

    private static @Nullable FinishedMessage message(Facts facts) {
        return facts.draft() == null ? null : facts.draft().message();
    }
}
