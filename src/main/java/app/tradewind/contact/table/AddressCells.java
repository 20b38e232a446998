package app.tradewind.contact.table;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads the addresses of a row with what is known of each.
final class AddressCells {

    private final AddressCheck check = new AddressCheck();

    /// @param checked the same addresses as they were checked
    /// @param unusable texts that are no addresses
    record Addresses(
            List<ContactAddress> addresses,
            List<CheckedAddress> checked,
            List<CheckedAddress> barred,
            List<String> unusable) {}

    Addresses read(Function<Fact, String> cell, String all, String verdicts) {
        OneRow row = new OneRow(cell, Joined.split(verdicts));
        List<String> values = Joined.split(all);
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                row.take(values.get(i), i);
            }
        }
        return row.done();
    }

    private final class OneRow {

        private final List<ContactAddress> addresses = new ArrayList<>(1);
        private final List<CheckedAddress> checked = new ArrayList<>(1);
        private final List<String> unusable = new ArrayList<>(0);
        private final List<String> verdicts;
        private final List<String> types;
        private final List<String> pages;
        private final List<String> obtained;
        private final List<String> published;
        private final List<String> notes;
        private final List<String> bounces;
        private final String optOut;

        OneRow(Function<Fact, String> cell, List<String> verdicts) {
            this.verdicts = verdicts;
            types = Joined.split(cell.apply(Fact.ADDRESS_SOURCE));
            pages = Joined.split(cell.apply(Fact.ADDRESS_PAGE));
            obtained = Joined.split(cell.apply(Fact.ADDRESS_OBTAINED));
            published = Joined.split(cell.apply(Fact.PUBLISHED_FOR_CONTACT));
            notes = Joined.split(cell.apply(Fact.NO_SOLICIT_NOTE));
            bounces = Joined.split(cell.apply(Fact.BOUNCE));
            optOut = cell.apply(Fact.OPT_OUT);
        }

        void take(String value, int place) {
            CheckedAddress address = check.check(value);
            if (value.indexOf('@') < 0) {
                unusable.add(value);
            } else if (checked.stream().noneMatch(known -> known.key().equals(address.key()))) {
                checked.add(address);
                addresses.add(address(address, value, place));
            }
        }

        private ContactAddress address(CheckedAddress address, String value, int place) {
            Verdict verdict =
                    Statuses.read(Verdict.values(), at(verdicts, place)).orElse(address.verdict());
            return new ContactAddress(
                    0,
                    value,
                    address.kind(),
                    verdict,
                    address.reasons(),
                    new ContactAddress.Source(
                            Statuses.orUnknown(SourceType.values(), at(types, place)),
                            at(pages, place),
                            TableTime.read(at(obtained, place)).orElse(null),
                            null,
                            Statuses.orUnknown(Tri.values(), at(published, place)),
                            Statuses.orUnknown(NoSolicitNote.values(), at(notes, place))),
                    BounceText.read(at(bounces, place)));
        }

        private static String at(List<String> texts, int place) {
            return place < texts.size() ? texts.get(place) : "";
        }

        Addresses done() {
            return new Addresses(addresses, checked, barred(), unusable);
        }

        /// The addresses that the cell names; all of them where it only says yes.
        private List<CheckedAddress> barred() {
            if (optOut.isEmpty() || optOut.matches("(?i)no|n|false|0|否")) {
                return List.of();
            }
            if (optOut.indexOf('@') < 0) {
                return List.copyOf(checked);
            }
            List<String> keys = Joined.filled(optOut).stream()
                    .map(text -> check.check(text).key())
                    .toList();
            return checked.stream()
                    .filter(address -> keys.contains(address.key()))
                    .toList();
        }
    }
}
