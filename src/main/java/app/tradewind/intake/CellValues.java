package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The cleaned texts of a row, gathered by what they fill.
final class CellValues {

    /// What mailing services say of an address that must not be written to.
    private static final Pattern GONE = Pattern.compile(
            "(?:(?:hard|email)[ _-]?)?bounced?|cleaned|unsubscribed|block(?:ed|listed)|blacklisted|opted?[ _-]?out|"
                    + "complain(?:ed|t)|spam|do[ _-]?not[ _-]?(?:contact|mail|email)|已?退订|已?退信|拒收|黑名单|已清除",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEFT = Pattern.compile(
            "unsubscribed|opted?[ _-]?out|do[ _-]?not[ _-]?(?:contact|mail|email)|已?退订|拒收", Pattern.CASE_INSENSITIVE);

    private static final Target STAGE = Target.of(Field.STAGE);
    private static final Target TAGS = Target.of(Field.TAGS);

    private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    private final List<String> mobiles = new ArrayList<>();
    private final List<String> faxes = new ArrayList<>();
    private final Map<String, String> custom = new LinkedHashMap<>();
    private boolean optOut;

    CellValues(SheetRow row, ColumnMapping mapping, Set<Cleaning> cleanings) {
        for (int i = 0; i < mapping.targets().size(); i++) {
            Optional<Target> target = mapping.targets().get(i);
            if (target.isPresent()) {
                String text = TextCleaning.clean(row.cell(i), cleanings);
                if (!text.isEmpty()) {
                    put(target.get(), text);
                }
            }
        }
    }

    private void put(Target target, String text) {
        if (target.equals(Target.MOBILE)) {
            mobiles.add(text);
        } else if (target.equals(Target.FAX)) {
            faxes.add(text);
        } else if (target.equals(Target.OPT_OUT)) {
            optOut |= !text.matches("(?i)no|n|false|0|否|未退订|subscribed|active|none|email confirmed");
        } else if (target.equals(Target.ADDRESS_STATUS)) {
            optOut |= GONE.matcher(text).matches();
        } else if (target.isCustom()) {
            custom.putIfAbsent(target.customName(), text);
        } else {
            optOut |= (target.equals(STAGE) || target.equals(TAGS)) && saysNo(text);
            target.field()
                    .ifPresent(field -> fields.computeIfAbsent(field, any -> new ArrayList<>(1))
                            .add(text));
        }
    }

    /// Some keep it among the tags or stages that somebody wants no letters.
    private static boolean saysNo(String text) {
        return FieldValues.several(text).stream()
                .anyMatch(word -> LEFT.matcher(word).matches());
    }

    /// The first text of a field, empty where there is none.
    String first(Field field) {
        List<String> texts = fields.get(field);
        return texts == null ? "" : texts.getFirst();
    }

    List<String> all(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    /// The different texts of a field in one.
    String joined(Field field, String separator) {
        return String.join(separator, all(field).stream().distinct().toList());
    }

    List<String> mobiles() {
        return mobiles;
    }

    List<String> faxes() {
        return faxes;
    }

    Map<String, String> custom() {
        return custom;
    }

    boolean optOut() {
        return optOut;
    }
}
