package app.tradewind.ui.contacts;

import app.tradewind.address.Verdict;
import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.CustomField;
import app.tradewind.contact.Stage;
import app.tradewind.market.Countries;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The names of a contact’s facts in the user’s language. Safe for use by several threads.
final class ContactWords {

    private static final Countries COUNTRIES = new Countries();

    private final Messages messages;
    private final RelativeDates dates;
    private final Map<String, String> stageLabels = new ConcurrentHashMap<>();
    private volatile List<String> stages = List.of(
            "NOT_CONTACTED", "CONTACTED", "REPLIED", "QUOTED", "SAMPLE", "NEGOTIATING", "WON", "DORMANT", "LOST");
    private volatile List<CustomField> fields = List.of();
    private final Map<String, String> countries = new ConcurrentHashMap<>();

    ContactWords(Messages messages, ContactsRoom.Time time) {
        this.messages = messages;
        dates = new RelativeDates(messages, time.clock(), time.zone());
    }

    String text(String key, @Nullable Object... values) {
        return messages.text(key, values);
    }

    Messages messages() {
        return messages;
    }

    RelativeDates dates() {
        return dates;
    }

    Locale locale() {
        return messages.locale();
    }

    /// The user's own stages and their names, from now on.
    void learn(List<Stage> own) {
        if (!own.isEmpty()) {
            stages = own.stream().map(Stage::code).toList();
        }
        stageLabels
                .keySet()
                .retainAll(own.stream()
                        .filter(stage -> !stage.label().isEmpty())
                        .map(Stage::code)
                        .toList());
        own.stream()
                .filter(stage -> !stage.label().isEmpty())
                .forEach(stage -> stageLabels.put(stage.code(), stage.label()));
    }

    /// The user's own fields and their kinds, from now on.
    void learnFields(List<CustomField> own) {
        fields = List.copyOf(own);
    }

    List<CustomField> fields() {
        return fields;
    }

    /// The codes of the book’s stages, in order; the usual ones until they are learnt.
    List<String> stages() {
        return stages;
    }

    String stage(String code) {
        String key = "contacts.stage." + code;
        String usual = messages.has(key) ? messages.text(key) : code.toLowerCase(Locale.ROOT);
        return stageLabels.getOrDefault(code, usual);
    }

    Tone stageTone(String code) {
        return switch (code) {
            case "REPLIED", "WON" -> Tone.FINE;
            case "QUOTED", "SAMPLE", "NEGOTIATING" -> Tone.ACCENT;
            default -> Tone.NEUTRAL;
        };
    }

    String channel(Channel channel) {
        return channel == Channel.UNKNOWN ? "" : name("channel", channel);
    }

    String verdict(Verdict verdict) {
        return name("verdict", verdict);
    }

    /// Why the check thinks so of an address, its gravest reason in a sentence; empty where there is nothing to
    /// say.
    String addressReason(ContactAddress address) {
        boolean certain =
                address.verdict() == Verdict.VALID || address.reasons().isEmpty();
        if (certain) {
            return "";
        }
        String key = "intake.fault." + address.reasons().getFirst();
        return messages.has(key)
                ? text("intake.reason.ADDRESS_UNUSABLE", address.value(), text(key))
                : new HealthWords(this).reason(address.reasons());
    }

    String country(@Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : countries.computeIfAbsent(code, one -> COUNTRIES.name(one, messages.locale()));
    }

    String language(@Nullable String tag) {
        return tag == null || tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }

    /// `contacts.KIND.CONSTANT`.
    String name(String kind, Enum<?> constant) {
        return messages.name("contacts." + kind, constant);
    }

    /// The word as it begins a line of its own.
    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
