package app.tradewind.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All rules: the tests of the families joined with their metadata, in the order of the rule book.
final class Rules {

    private Rules() {}

    static List<Rule> all(RuleBook book) {
        Map<String, FactRule.Test> tests = tests();
        List<Rule> rules = new ArrayList<>();
        for (RuleInfo info : book.all()) {
            FactRule.Test test = tests.remove(info.id());
            if (test == null) {
                throw new IllegalStateException("no test for " + info.id());
            }
            rules.add(new FactRule(info, test));
        }
        if (!tests.isEmpty()) {
            throw new IllegalStateException("no metadata for " + tests.keySet());
        }
        return List.copyOf(rules);
    }

    private static Map<String, FactRule.Test> tests() {
        Map<String, FactRule.Test> tests = new HashMap<>();
        Stream.of(
                        CountryRules.tests(),
                        OptInRules.tests(),
                        AskRules.tests(),
                        PublishedRules.tests(),
                        RecordRules.tests(),
                        SourceRules.tests(),
                        ConsentRules.tests(),
                        IdentityRules.tests(),
                        DisplayRules.tests(),
                        UnsubscribeRules.tests(),
                        SubjectRules.tests(),
                        ContentRules.tests(),
                        SuppressionRules.tests(),
                        FrequencyRules.tests(),
                        TimeRules.tests(),
                        AddressRules.tests(),
                        HealthRules.tests(),
                        SendingRules.tests(),
                        AuthenticationRules.tests(),
                        DomainRules.tests(),
                        DataRules.tests(),
                        AttachmentRules.tests(),
                        HeaderRules.tests(),
                        PartRules.tests(),
                        LinkRules.tests(),
                        PictureRules.tests(),
                        SecretRules.tests(),
                        HonestyRules.tests(),
                        CustomRules.tests(),
                        MomentRules.tests(),
                        RefusalRules.tests(),
                        OptOutRules.tests(),
                        ReceiverRules.tests(),
                        VolumeRules.tests(),
                        SeatRules.tests(),
                        KeepingRules.tests())
                .forEach(tests::putAll);
        return tests;
    }
}
