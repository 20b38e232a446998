package app.tradewind.contact.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// One reason for which two may be one, with what it speaks of: the domain, both spellings of a name.
public record DuplicateReason(Code code, List<String> details) {

    private static final String BETWEEN_DETAILS = "\u001f";
    private static final String BETWEEN_REASONS = "\u001e";

    /// Each has a sentence `contacts.duplicates.reason.CODE` in every language.
    public enum Code {
        SAME_ADDRESS,
        SAME_PHONE,
        SAME_DOMAIN,
        SAME_COMPANY,
        NEAR_COMPANY,
        SAME_CITY,
        SAME_NAME,
        SHORT_NAME,
        INITIAL,
        NEAR_NAME,
        PART_OF_NAME,
        OTHER_NAME,
        NAME_IN_ADDRESS,
        SAME_FOLDED_NAME,
        NEAR_FIRM_NAME,
        OTHER_FIRM_NAME
    }

    public DuplicateReason {
        details = List.copyOf(details);
    }

    static DuplicateReason of(Code code, String... details) {
        return new DuplicateReason(code, List.of(details));
    }

    /// The reasons as one text, for the store.
    static String written(List<DuplicateReason> reasons) {
        return reasons.stream()
                .map(reason -> reason.code
                        + reason.details.stream().map(BETWEEN_DETAILS::concat).collect(Collectors.joining()))
                .collect(Collectors.joining(BETWEEN_REASONS));
    }

    static List<DuplicateReason> read(String written) {
        return Arrays.stream(written.split(BETWEEN_REASONS))
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(BETWEEN_DETAILS, -1)))
                .map(parts -> new DuplicateReason(Code.valueOf(parts.getFirst()), parts.subList(1, parts.size())))
                .toList();
    }
}
