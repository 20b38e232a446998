package app.tradewind.contact.health;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.Turn;
import app.tradewind.contact.health.CleanUpPlan.Action;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.work.Progress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Tidies addresses and contacts away, as one step that can be taken back. Every method blocks.
///
/// The list of those never to be written to is not touched: whoever left stays barred, also when he is in the book
/// no more.
public final class CleanUp {

    private static final int PAGE = 500;

    private final ContactRepository contacts;
    private final CleanUpRepository found;
    private final ChangeHistoryRepository history;
    private final InstantSource clock;
    private final AddressCheck check = new AddressCheck();

    public CleanUp(Database database, InstantSource clock) {
        contacts = new ContactRepository(database);
        found = new CleanUpRepository(database);
        history = new ChangeHistoryRepository(database, contacts, clock);
        this.clock = clock;
    }

    /// What the action would do to these lines of a group; changes nothing.
    public CleanUpPlan plan(CleanUpGroup group, Action action, long[] ids) {
        int[] counts = new int[3];
        Set<Long> wanted = set(ids);
        long[] people = found.contactsOf(group, ids);
        pages(people, Progress.none(), contact -> {
            boolean stays = group != CleanUpGroup.STALE && isReachableWithout(contact, wanted);
            counts[stays ? 0 : 1]++;
            counts[2] += (int) contact.addresses().stream()
                    .filter(address -> group == CleanUpGroup.UNSUBSCRIBED && wanted.contains(address.id()))
                    .count();
        });
        return new CleanUpPlan(group, action, ids, ids.length, people.length, counts[0], counts[1], counts[2]);
    }

    /// Does what the plan says.
    ///
    /// @param label what the step is called in the list of steps
    /// @return the step, to take it back
    public long run(CleanUpPlan plan, String label, Progress progress) {
        Set<Long> wanted = set(plan.ids());
        long[] people = found.contactsOf(plan.group(), plan.ids());
        return history.record(
                Journal.Kind.BULK,
                label,
                () -> contacts.together(() -> {
                    switch (plan.action()) {
                        case MEND -> pages(people, progress, contact -> mend(contact, wanted));
                        case ARCHIVE ->
                            pages(people, progress, contact -> edit(contact, edit -> edit.set(Field.STAGE, "DORMANT")));
                        case REMOVE -> remove(plan.group(), people, wanted, progress);
                    }
                }));
    }

    /// Puts the address that was meant in the place of one address.
    ///
    /// @return the step, to take it back
    public long mend(Contact contact, ContactAddress address, String label) {
        return history.record(Journal.Kind.EDIT, label, () -> mend(contact, Set.of(address.id())));
    }

    private void remove(CleanUpGroup group, long[] people, Set<Long> wanted, Progress progress) {
        List<Long> going = new ArrayList<>();
        pages(people, progress, contact -> {
            if (group == CleanUpGroup.STALE || !isReachableWithout(contact, wanted)) {
                // whole, so that it comes out of the bin as it was
                going.add(contact.id().value());
            } else {
                edit(
                        contact,
                        edit -> edit.addresses(contact.addresses().stream()
                                .filter(address -> !wanted.contains(address.id()))
                                .toList()));
            }
        });
        for (int from = 0; from < going.size(); from += PAGE) {
            contacts.delete(
                    now(),
                    going.subList(from, Math.min(going.size(), from + PAGE)).stream()
                            .mapToLong(Long::longValue)
                            .toArray());
        }
    }

    private void mend(Contact contact, Set<Long> wanted) {
        Set<String> keys = new HashSet<>();
        List<ContactAddress> mended = new ArrayList<>();
        for (ContactAddress address : contact.addresses()) {
            ContactAddress meant = wanted.contains(address.id()) ? meant(contact, address) : address;
            if (keys.add(AddressCheck.keyOf(meant.value()).key())) {
                mended.add(meant);
            }
        }
        edit(contact, edit -> edit.addresses(mended));
    }

    /// A new text is a new address, of which nothing is known yet but where it comes from.
    private ContactAddress meant(Contact contact, ContactAddress address) {
        String proposal =
                check.check(address.value(), contact.company().domain()).suggestion();
        return proposal == null
                ? address
                : new ContactAddress(
                        address.id(),
                        proposal,
                        AddressKind.UNKNOWN,
                        Verdict.UNKNOWN,
                        List.of(),
                        address.source(),
                        ContactAddress.Bounces.NONE);
    }

    private static boolean isReachableWithout(Contact contact, Set<Long> wanted) {
        return !contact.phones().isEmpty()
                || contact.addresses().stream().anyMatch(address -> !wanted.contains(address.id()));
    }

    private void edit(Contact before, UnaryOperator<ContactEdit> change) {
        Contact after = change.apply(new ContactEdit(before, now())).done();
        if (!after.equals(before)) {
            contacts.update(after, Turn.Cause.ofRule("clean-up"), now());
        }
    }

    private void pages(long[] people, Progress progress, java.util.function.Consumer<Contact> each) {
        for (int from = 0; from < people.length; from += PAGE) {
            progress.stopIfCancelled();
            contacts.findAll(Arrays.copyOfRange(people, from, Math.min(people.length, from + PAGE)))
                    .forEach(each);
            progress.at(Math.min(people.length, from + PAGE), people.length);
        }
    }

    private static Set<Long> set(long[] ids) {
        Set<Long> set = new HashSet<>();
        Arrays.stream(ids).forEach(set::add);
        return set;
    }

    private Instant now() {
        return clock.instant();
    }
}
