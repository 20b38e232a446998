package app.tradewind.contact;

import app.tradewind.address.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the statuses of the book as people write them, in English and Chinese.
public final class FieldValues {

    private static final Map<String, Channel> CHANNELS = Map.ofEntries(
            Map.entry("web site", Channel.WEBSITE),
            Map.entry("company web site", Channel.WEBSITE),
            Map.entry("公司网站", Channel.WEBSITE),
            Map.entry("官网", Channel.WEBSITE),
            Map.entry("b2b", Channel.PLATFORM),
            Map.entry("b2b platform", Channel.PLATFORM),
            Map.entry("alibaba", Channel.PLATFORM),
            Map.entry("inquiry", Channel.PLATFORM),
            Map.entry("平台询盘", Channel.PLATFORM),
            Map.entry("b2b平台", Channel.PLATFORM),
            Map.entry("平台", Channel.PLATFORM),
            Map.entry("社媒", Channel.SOCIAL),
            Map.entry("社交媒体", Channel.SOCIAL),
            Map.entry("linkedin", Channel.SOCIAL),
            Map.entry("social media", Channel.SOCIAL),
            Map.entry("trade fair", Channel.FAIR),
            Map.entry("exhibition", Channel.FAIR),
            Map.entry("trade show", Channel.FAIR),
            Map.entry("展会", Channel.FAIR),
            Map.entry("广交会", Channel.FAIR),
            Map.entry("canton fair", Channel.FAIR),
            Map.entry("customs data", Channel.CUSTOMS),
            Map.entry("海关数据", Channel.CUSTOMS),
            Map.entry("转介绍", Channel.REFERRAL),
            Map.entry("介绍", Channel.REFERRAL),
            Map.entry("其他", Channel.OTHER));

    private static final Map<String, String> STAGES = Map.ofEntries(
            Map.entry("new", "NOT_CONTACTED"),
            Map.entry("not contacted", "NOT_CONTACTED"),
            Map.entry("未联系", "NOT_CONTACTED"),
            Map.entry("已联系", "CONTACTED"),
            Map.entry("已回复", "REPLIED"),
            Map.entry("已报价", "QUOTED"),
            Map.entry("寄样", "SAMPLE"),
            Map.entry("谈判", "NEGOTIATING"),
            Map.entry("成交", "WON"),
            Map.entry("休眠", "DORMANT"),
            Map.entry("流失", "LOST"));

    private static final Map<String, BasisKind> BASES = Map.of(
            "同意", BasisKind.CONSENT,
            "公开地址", BasisKind.PUBLISHED,
            "老客户", BasisKind.CUSTOMER,
            "询盘", BasisKind.ENQUIRY,
            "inquiry", BasisKind.ENQUIRY,
            "名片", BasisKind.CARD,
            "正当利益", BasisKind.LEGITIMATE_INTEREST);

    private static final Map<String, Verdict> VERDICTS = Map.of(
            "有效", Verdict.VALID,
            "有风险", Verdict.RISKY,
            "无效", Verdict.INVALID,
            "未检查", Verdict.UNKNOWN,
            "not checked", Verdict.UNKNOWN);

    private FieldValues() {}

    /// The code of a stage, by its code or usual name; what is not known comes back in capitals, as a user's own
    /// code.
    public static String stage(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return STAGES.getOrDefault(plain, constant(plain));
    }

    public static Optional<Channel> channel(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Optional<Channel> exact = find(Channel.values(), plain);
        return exact.isPresent() ? exact : Optional.ofNullable(CHANNELS.get(plain));
    }

    public static Optional<BasisKind> basis(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Optional<BasisKind> exact = find(BasisKind.values(), plain);
        return exact.isPresent() ? exact : Optional.ofNullable(BASES.get(plain));
    }

    public static Optional<Verdict> verdict(String text) {
        Optional<Verdict> exact = find(Verdict.values(), text);
        return exact.isPresent()
                ? exact
                : Optional.ofNullable(VERDICTS.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    public static Optional<Grade> grade(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        return find(Grade.values(), plain.endsWith("级") ? plain.substring(0, plain.length() - 1) : plain);
    }

    public static Optional<LegalForm> legalForm(String text) {
        return find(LegalForm.values(), text);
    }

    /// The values of a cell that lists several, separated by commas or semicolons of either width.
    public static List<String> several(String text) {
        return Arrays.stream(text.split("[,;，；、|\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String text) {
        String name = constant(text);
        for (E value : values) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String constant(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
