package app.tradewind.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A page or a text as a tree: lines at its leaves, and what stands together in one branch.
///
/// A table row, a list item, a paragraph is a branch. Beside its lines every branch knows the addresses under it as
/// far as it matters: none, one, or several.
final class Block {

    enum Kind {
        LINE,
        HEADING,
        /// An empty line or a rule: what follows is something new.
        BREAK,
        GROUP,
        FOOT
    }

    /// Where an address stands in a line.
    record Spot(String address, int start, int end) {}

    final Kind kind;
    final String text;
    final List<String> links;
    final List<Block> children = new ArrayList<>();
    final List<Spot> spots;
    private String only = "";
    private boolean several;

    private Block(Kind kind, String text, List<String> links, List<Spot> spots) {
        this.kind = kind;
        this.text = text;
        this.links = List.copyOf(links);
        this.spots = spots;
        spots.forEach(spot -> count(spot.address()));
    }

    static Block group(Kind kind) {
        return new Block(kind, "", List.of(), List.of());
    }

    static Block leaf(Kind kind, String text, List<String> links, List<Spot> spots) {
        return new Block(kind, text, links, spots);
    }

    static Block pause() {
        return group(Kind.BREAK);
    }

    void add(Block child) {
        children.add(child);
        if (child.several) {
            several = true;
        }
        if (!child.only.isEmpty()) {
            count(child.only);
        }
    }

    private void count(String address) {
        String key = address.toLowerCase(java.util.Locale.ROOT);
        several |= !only.isEmpty() && !only.equals(key);
        only = key;
    }

    boolean isLeaf() {
        return kind == Kind.LINE || kind == Kind.HEADING;
    }

    boolean hasAddress() {
        return !only.isEmpty();
    }

    boolean hasSeveral() {
        return several;
    }

    /// The lines under this block in their order.
    List<Block> lines() {
        List<Block> lines = new ArrayList<>();
        each(lines::add);
        return lines;
    }

    private void each(Consumer<Block> taker) {
        if (isLeaf()) {
            taker.accept(this);
        } else {
            children.forEach(child -> child.each(taker));
        }
    }
}
