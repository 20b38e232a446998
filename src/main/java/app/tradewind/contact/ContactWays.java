package app.tradewind.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Changes of one of several addresses, phones or social links of a contact: each for [ContactEdit], named by the
/// value as the book has it. The first of each kind is the main one.
public final class ContactWays {

    private ContactWays() {}

    /// Puts a value first: the main one.
    public static UnaryOperator<ContactEdit> makeMain(Field field, String value) {
        return change(field, new Listed() {
            @Override
            public <T> List<T> in(List<T> now, Function<T, String> text, List<T> read) {
                Predicate<T> meant = one -> text.apply(one).equals(value);
                return Stream.concat(now.stream().filter(meant), now.stream().filter(meant.negate()))
                        .toList();
            }
        });
    }

    public static UnaryOperator<ContactEdit> remove(Field field, String value) {
        return change(field, new Listed() {
            @Override
            public <T> List<T> in(List<T> now, Function<T, String> text, List<T> read) {
                return now.stream()
                        .filter(one -> !text.apply(one).equals(value))
                        .toList();
            }
        });
    }

    /// Adds what was typed behind the others; what is there already is not added again.
    ///
    /// @throws app.tradewind.failure.TradewindException when the edit is made and the text does not fit the field
    public static UnaryOperator<ContactEdit> add(Field field, String typed, Instant now) {
        return change(field, typed, now, new Listed() {
            @Override
            public <T> List<T> in(List<T> known, Function<T, String> text, List<T> read) {
                List<T> all = new ArrayList<>(known);
                read.stream()
                        .filter(fresh ->
                                known.stream().noneMatch(one -> text.apply(one).equals(text.apply(fresh))))
                        .forEach(all::add);
                return all;
            }
        });
    }

    /// Puts what was typed in the place of a value; an address stays with the account of where it came from, a
    /// phone with its kind.
    ///
    /// @throws app.tradewind.failure.TradewindException when the edit is made and the text does not fit the field
    public static UnaryOperator<ContactEdit> replace(Field field, String value, String typed, Instant now) {
        if (typed.isBlank()) {
            return remove(field, value);
        }
        return change(field, typed, now, new Listed() {
            @Override
            public <T> List<T> in(List<T> known, Function<T, String> text, List<T> read) {
                return known.stream()
                        .flatMap(one -> text.apply(one).equals(value)
                                ? read.stream().map(fresh -> heir(one, fresh))
                                : Stream.of(one))
                        .distinct()
                        .toList();
            }
        });
    }

    /// Says what kind of number a phone is.
    public static UnaryOperator<ContactEdit> kind(String value, PhoneKind kind) {
        return edit -> edit.phones(edit.done().phones().stream()
                .map(phone -> phone.value().equals(value) ? new ContactPhone(value, kind) : phone)
                .distinct()
                .toList());
    }

    /// What a change makes of a list, whichever of the three it is.
    private interface Listed {

        /// @param text the value of an element
        /// @param read what was typed, as elements
        <T> List<T> in(List<T> now, Function<T, String> text, List<T> read);
    }

    @SuppressWarnings("unchecked")
    private static <T> T heir(T before, T after) {
        if (before instanceof ContactAddress old && after instanceof ContactAddress fresh) {
            return (T) (fresh.id() == 0 ? fresh.withSource(old.source()) : fresh);
        }
        if (before instanceof ContactPhone old && after instanceof ContactPhone fresh) {
            return (T) (fresh.kind() == PhoneKind.PHONE ? new ContactPhone(fresh.value(), old.kind()) : fresh);
        }
        return after;
    }

    private static UnaryOperator<ContactEdit> change(Field field, Listed change) {
        return edit -> apply(edit, field, edit.done(), ContactEdit.blank(), change);
    }

    private static UnaryOperator<ContactEdit> change(Field field, String typed, Instant now, Listed change) {
        return edit -> {
            Contact contact = edit.done();
            return apply(
                    edit,
                    field,
                    contact,
                    new ContactEdit(contact, now).set(field, typed).done(),
                    change);
        };
    }

    private static ContactEdit apply(ContactEdit edit, Field field, Contact now, Contact read, Listed change) {
        return switch (field) {
            case ADDRESS -> edit.addresses(change.in(now.addresses(), ContactAddress::value, read.addresses()));
            case PHONE -> edit.phones(change.in(now.phones(), ContactPhone::value, read.phones()));
            case SOCIAL -> edit.links(change.in(now.socialLinks(), Function.identity(), read.socialLinks()));
            default -> throw new IllegalArgumentException(field.key());
        };
    }
}
