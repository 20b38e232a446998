package app.tradewind.ui.contacts;

import app.tradewind.address.AddressCheck;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.ui.contacts.ContactDetailViewModel.Barred;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Puts contacts on the list of those never to be written to. The toast’s Undo is for a slip of the hand; what
/// stands on the list is lifted in the settings only, by who gives a reason.
final class NeverWrite {

    private static final int PAGE = 500;

    /// What the user wishes.
    ///
    /// @param address the one address that is meant, or empty for every address of the person
    /// @param proof when and how they said so
    record Wish(String address, SuppressionReason reason, String proof) {}

    private final ContactsRoom room;
    private final ContactWords words;
    private final AddressCheck check = new AddressCheck();

    NeverWrite(ContactsRoom room, ContactWords words) {
        this.room = room;
        this.words = words;
    }

    /// The addresses of a contact that are on the list. Blocks.
    List<Barred> barred(Contact contact) {
        List<Barred> barred = new ArrayList<>();
        for (ContactAddress address : contact.addresses()) {
            room.book()
                    .suppressions()
                    .find(key(address.value()))
                    .ifPresent(entry -> barred.add(new Barred(address.value(), entry)));
        }
        return barred;
    }

    /// Bars the contacts of these ids as wished.
    void bar(long[] ids, Wish wish) {
        room.background().start(() -> entered(ids, wish), this::say);
    }

    private List<Long> entered(long[] ids, Wish wish) {
        List<String> keys = new ArrayList<>();
        for (int from = 0; from < ids.length; from += PAGE) {
            long[] page = java.util.Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            for (Contact contact : room.book().contacts().findAll(page)) {
                contact.addresses().stream()
                        .map(ContactAddress::value)
                        .filter(address -> wish.address().isEmpty() || address.equals(wish.address()))
                        .forEach(address -> keys.add(key(address)));
            }
        }
        return room.book()
                .suppressions()
                .suppressPerson(keys, wish.reason(), wish.proof().strip(), now());
    }

    private void say(List<Long> entries) {
        if (entries.isEmpty()) {
            room.window().toasts().show(words.text("contacts.never.nothing"));
        } else {
            room.window().toasts().show(words.text("contacts.never.done", entries.size()), () -> takeBack(entries));
        }
    }

    private void takeBack(List<Long> entries) {
        room.background()
                .start(
                        () -> {
                            entries.forEach(room.book().suppressions()::lift);
                            return entries;
                        },
                        _ -> {});
    }

    private String key(String address) {
        return check.check(address).key();
    }

    private Instant now() {
        return room.time().clock().instant();
    }
}
