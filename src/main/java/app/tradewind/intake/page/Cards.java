package app.tradewind.intake.page;

import java.util.ArrayList;
import java.util.List;

/// Cuts a page into cards: for each address the lines that stand with it.
///
/// A branch with one address is a card. In a branch with several, its children are: those without an address go to
/// the next one where names stand above addresses, else to the one before.
final class Cards {

    private static final int MOST = 20_000;
    private static final int LINES_BEFORE = 10;
    private static final int LINES_BEHIND = 8;

    /// The lines with one address; `at` is the line that holds it.
    record Card(List<Block> lines, int at, Block.Spot spot, boolean tight) {}

    private final Names names;
    private final Titles titles;
    private final Labels labels;
    private final List<Card> cards = new ArrayList<>();

    Cards(Names names, Titles titles, Labels labels) {
        this.names = names;
        this.titles = titles;
        this.labels = labels;
    }

    static List<Card> of(Block page, Names names, Titles titles, Labels labels) {
        Cards cutter = new Cards(names, titles, labels);
        cutter.cut(page);
        return cutter.cards;
    }

    private void cut(Block block) {
        if (!block.hasAddress() || cards.size() > MOST) {
            return;
        }
        if (block.isLeaf()) {
            pieces(block);
        } else if (block.hasSeveral()) {
            List<Block> run = new ArrayList<>();
            for (Block child : block.children) {
                if (child.hasSeveral()) {
                    cutRun(run);
                    run.clear();
                    cut(child);
                } else {
                    run.add(child);
                }
            }
            cutRun(run);
        } else {
            add(own(block).lines(), true);
        }
    }

    /// The smallest block around an address that has a name, where other people stand outside it.
    private Block own(Block block) {
        for (Block child : block.children) {
            if (child.hasAddress() && !child.isLeaf() && hasPerson(child.lines())) {
                List<Block> others = new ArrayList<>(block.lines());
                others.removeAll(child.lines());
                Block deeper = own(child);
                return deeper != child || hasPerson(others) ? deeper : block;
            }
        }
        return block;
    }

    private boolean hasPerson(List<Block> lines) {
        return lines.size() < 200 && lines.stream().anyMatch(line -> names.judge(line.text) == Names.Likely.YES);
    }

    /// A line with several addresses: each with the text before it.
    private void pieces(Block line) {
        int from = 0;
        for (int i = 0; i < line.spots.size(); i++) {
            Block.Spot spot = line.spots.get(i);
            int end = i + 1 < line.spots.size() && !isListed(line.text, spot) ? spot.end() : end(line, i);
            String text = line.text.substring(from, Math.max(end, spot.end()));
            Block.Spot moved = new Block.Spot(spot.address(), spot.start() - from, spot.end() - from);
            Block piece = Block.leaf(Block.Kind.LINE, text, List.of(), List.of(moved));
            cards.add(new Card(List.of(piece), 0, moved, true));
            from = Math.max(end, spot.end());
        }
    }

    /// “anna@… (Purchasing), bob@… (Sales)”: what is in brackets behind belongs to the address.
    private static boolean isListed(String text, Block.Spot spot) {
        return text.startsWith("(", spot.end()) || text.startsWith(" (", spot.end());
    }

    private static int end(Block line, int spot) {
        if (spot + 1 == line.spots.size()) {
            return line.text.length();
        }
        int close = line.text.indexOf(')', line.spots.get(spot).end());
        return close < 0 || close > line.spots.get(spot + 1).start()
                ? line.spots.get(spot).end()
                : close + 1;
    }

    private void cutRun(List<Block> run) {
        List<Integer> anchors = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).hasAddress()) {
                anchors.add(i);
            }
        }
        int from = 0;
        boolean above = !anchors.isEmpty() && anchors.getFirst() > 0;
        for (int i = 0; i < anchors.size(); i++) {
            int end = i + 1 < anchors.size() ? border(run, anchors.get(i), anchors.get(i + 1), above) : run.size();
            add(lines(run.subList(start(run, from, anchors.get(i)), end)), false);
            from = end;
        }
    }

    /// Nothing above the last heading or gap but one belongs to an address.
    private int start(List<Block> run, int from, int anchor) {
        int start = Math.max(from, anchor - LINES_BEFORE);
        for (int i = anchor - 1; i > start; i--) {
            if (run.get(i).kind == Block.Kind.BREAK) {
                return i;
            }
        }
        return start;
    }

    /// Where the card of one address ends and that of the next begins.
    private int border(List<Block> run, int one, int next, boolean above) {
        for (int i = one + 1; i < next; i++) {
            if (opens(run.get(i))) {
                return i;
            }
        }
        if (opens(run.get(next)) || !above) {
            return isOwn(run.get(next)) || !above ? next : one + 1;
        }
        int end = one + 1;
        while (end < next && isDetail(run.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isOwn(Block block) {
        return !block.isLeaf() && block.lines().size() > 1;
    }

    private boolean opens(Block block) {
        if (block.kind == Block.Kind.HEADING || block.kind == Block.Kind.BREAK) {
            return true;
        }
        List<Block> lines = block.lines();
        if (lines.isEmpty() || block.hasAddress() && block.isLeaf()) {
            return false;
        }
        Block first = lines.getFirst();
        return first.kind == Block.Kind.HEADING
                || names.person(first.text).filter(Person::certain).isPresent()
                || labels.begin(first.text)
                        .filter(label -> label.label() == Labels.Label.PERSON)
                        .isPresent();
    }

    private boolean isDetail(Block block) {
        List<Block> lines = block.lines();
        return lines.size() == 1
                && (labels.begin(lines.getFirst().text).isPresent()
                        || lines.getFirst()
                                        .text
                                        .chars()
                                        .filter(Character::isDigit)
                                        .count()
                                > 5
                        || !lines.getFirst().links.isEmpty()
                        || titles.isTitle(lines.getFirst().text));
    }

    private static List<Block> lines(List<Block> run) {
        List<Block> lines = new ArrayList<>();
        run.forEach(block -> lines.addAll(block.lines()));
        return lines;
    }

    private void add(List<Block> lines, boolean tight) {
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            if (line.hasAddress()) {
                int from = Math.max(0, i - LINES_BEFORE);
                int end = Math.min(lines.size(), i + 1 + LINES_BEHIND);
                boolean whole = tight && lines.size() <= 12;
                cards.add(new Card(List.copyOf(lines.subList(from, end)), i - from, line.spots.getFirst(), whole));
                return;
            }
        }
    }
}
