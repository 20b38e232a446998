package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactAddress;
import app.tradewind.ui.control.NodePool;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;

/// The addresses of a contact, each with what is thought of it.
final class AddressesView extends VBox {

    private final NodePool<AddressLineView> lines;

    /// @param source opens how the address at a position was obtained
    AddressesView(ContactWords words, IntConsumer source, WaysViewModel ways) {
        lines = new NodePool<>(getChildren(), () -> new AddressLineView(words, source, ways));
    }

    void fill(List<ContactAddress> addresses) {
        List<Integer> positions = IntStream.range(0, addresses.size()).boxed().toList();
        lines.show(positions, (line, position) -> line.fill(addresses.get(position), position, addresses.size() > 1));
    }
}
