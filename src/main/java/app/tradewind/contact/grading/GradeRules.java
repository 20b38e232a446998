package app.tradewind.contact.grading;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.PurchasingRole;
import app.tradewind.contact.PurchasingRoles;
import app.tradewind.contact.TradeSummary;
import app.tradewind.contact.grading.GradeProposal.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Adds up what counts for a contact. Belongs to one thread.
public final class GradeRules {

    private static final Duration QUARTER = Duration.ofDays(92);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MUCH = 12;
    private static final int DAYS_OF_A_YEAR = 365;

    private final GradeScale scale;
    private final List<String> products;
    private final Instant now;
    private final PurchasingRoles roles;
    private final Map<String, PurchasingRole> known = new HashMap<>();

    /// @param products what the user sells, in words
    public GradeRules(GradeScale scale, PurchasingRoles roles, List<String> products, Instant now) {
        this.roles = roles;
        this.scale = scale;
        this.products = products.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        this.now = now;
    }

    public GradeProposal of(GradeFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        title(facts.person().title(), reasons);
        address(facts.person(), reasons);
        dealings(facts.dealings(), reasons);
        trade(facts.trade(), reasons);
        interests(facts.interests(), reasons);
        int sum = reasons.stream().mapToInt(Reason::points).sum();
        reasons.sort(Comparator.comparingInt((Reason reason) -> -Math.abs(reason.points())));
        return new GradeProposal(facts.contact(), facts.now(), facts.ownWill(), scale.grade(sum), sum, reasons);
    }

    private void title(String title, List<Reason> reasons) {
        switch (known.computeIfAbsent(title, roles::of)) {
            case DECISION_MAKER -> add(Merit.DECIDES, 0, title, reasons);
            case INFLUENCER -> add(Merit.PREPARES, 0, title, reasons);
            case OTHER -> add(Merit.OTHER_WORK, 0, title, reasons);
            case UNKNOWN -> {}
        }
    }

    private void address(GradeFacts.Person person, List<Reason> reasons) {
        AddressKind kind = person.kind();
        if (kind == null || person.verdict() == Verdict.INVALID || kind == AddressKind.DISPOSABLE) {
            add(Merit.BAD_ADDRESS, 0, "", reasons);
        } else if (person.verdict() == Verdict.VALID && kind == AddressKind.PERSONAL) {
            add(Merit.PERSONAL_ADDRESS, 0, "", reasons);
        } else if (person.verdict() == Verdict.VALID && kind == AddressKind.ROLE) {
            add(Merit.ROLE_ADDRESS, 0, "", reasons);
        }
    }

    private void dealings(GradeFacts.Dealings dealings, List<Reason> reasons) {
        Instant heard = dealings.heard();
        if (dealings.replies() == 0 || heard == null) {
            return;
        }
        add(Merit.REPLIED, dealings.replies(), "", reasons);
        if (heard.isAfter(now.minus(QUARTER))) {
            add(Merit.RECENT, 0, "", reasons);
        } else if (heard.isBefore(now.minus(YEAR))) {
            add(Merit.SILENT, 0, "", reasons);
        }
    }

    private void trade(TradeSummary trade, List<Reason> reasons) {
        long shipments = 0;
        double containers = 0;
        for (TradeSummary.Part part : trade.parts()) {
            double years = years(part);
            shipments += Math.round(part.shipments() / years);
            containers += part.teu() / years;
        }
        boolean much = shipments >= MUCH || containers >= MUCH;
        if (containers >= 1) {
            add(much ? Merit.BUYS_MUCH : Merit.BUYS, Math.round(containers), "TEU", reasons);
        } else if (shipments > 0) {
            add(much ? Merit.BUYS_MUCH : Merit.BUYS, shipments, "", reasons);
        }
    }

    /// Records of less than a year are not counted up to one: nobody knows what the other months held.
    private static double years(TradeSummary.Part part) {
        if (part.first().isEmpty() || part.last().isEmpty()) {
            return 1;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.parse(part.first()), LocalDate.parse(part.last())) + 1;
        return Math.max(1, (double) days / DAYS_OF_A_YEAR);
    }

    private void interests(List<String> interests, List<Reason> reasons) {
        interests.stream()
                .filter(interest -> isOurs(interest.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(interest -> add(Merit.WANTS_OURS, 0, interest, reasons));
    }

    private boolean isOurs(String interest) {
        return products.stream().anyMatch(product -> interest.contains(product) || product.contains(interest));
    }

    private void add(Merit merit, long number, String words, List<Reason> reasons) {
        if (scale.of(merit) != 0) {
            reasons.add(new Reason(merit, scale.of(merit), number, words));
        }
    }
}
