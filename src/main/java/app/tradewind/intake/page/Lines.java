package app.tradewind.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes blocks of plain text: a line is a leaf, lines without an empty one between them are a branch.
final class Lines {

    private static final int LONGEST = 1000;
    /// The mark before a signature (RFC 3676, 4.3), and lines that people draw.
    private static final Pattern RULE = Pattern.compile("[\\s>]*(?:-- ?|[-_=*~—–─━]{3,}+.{0,3}|\\.{5,}+)\\s*+");
    private static final Pattern QUOTED = Pattern.compile("^(?:\\s{0,3}>)++\\s?+");

    private Lines() {}

    static Block of(String text, AddressSpots addresses) {
        Block root = Block.group(Block.Kind.GROUP);
        Block paragraph = Block.group(Block.Kind.GROUP);
        for (String raw : text.split("\\R", -1)) {
            String line = QUOTED.matcher(raw).replaceFirst("");
            boolean rule = line.length() < 200 && RULE.matcher(line).matches();
            if (line.isBlank() || rule) {
                if (!paragraph.children.isEmpty()) {
                    root.add(paragraph);
                    paragraph = Block.group(Block.Kind.GROUP);
                }
                if (rule) {
                    root.add(Block.pause());
                }
            } else {
                leaves(tabbed(line), Block.Kind.LINE, List.of(), addresses).forEach(paragraph::add);
            }
        }
        if (!paragraph.children.isEmpty()) {
            root.add(paragraph);
        }
        return root;
    }

    private static String tabbed(String line) {
        return line.replaceAll("\\t++", " | ").replaceAll(" {4,}+", " | ").strip();
    }

    /// A line as one leaf; a very long one, as scripts write it, in pieces.
    static List<Block> leaves(String text, Block.Kind kind, List<String> links, AddressSpots addresses) {
        List<Block> leaves = new ArrayList<>(1);
        String rest = text;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int cut = space > LONGEST / 2 ? space : LONGEST;
            leaves.add(leaf(rest.substring(0, cut), kind, List.of(), addresses));
            rest = rest.substring(cut);
        }
        leaves.add(leaf(rest, kind, links, addresses));
        return leaves;
    }

    private static Block leaf(String text, Block.Kind kind, List<String> links, AddressSpots addresses) {
        String plain = Obfuscation.plain(text).strip();
        return Block.leaf(kind, plain, links, addresses.find(plain));
    }
}
