package app.tradewind.intake.page;

import app.tradewind.market.Form;
import app.tradewind.market.LegalForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one card: whose address it is, what the person does, where the firm is.
///
/// Names are weighed: a label such as “Contact:” and an address that agrees with the name count more than nearness.
/// A role address keeps a name only where the card plainly gives one.
final class CardReader {

    private static final Pattern SEGMENTS = Pattern.compile("\\s{0,3}[|•·●▪‖]\\s{0,3}+|\\t++");
    private static final Pattern BEFORE_ADDRESS = Pattern.compile("[\\s<(\\[\"“:：,，;–—|=-]++$");
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,20}+ ){1,3}+\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}+$");
    private static final Pattern DASHES = Pattern.compile("\\s[–—-]\\s");
    /// “Procurement Lead at Orion Foods”.
    private static final Pattern TITLE_AT = Pattern.compile("(.{3,60}?) (?:at|bei|chez|@) (\\p{Lu}.{2,60})");
    private static final int ROLE_NEEDS = 25;

    private record Candidate(Person person, int weight) {}

    private final Names names;
    private final Titles titles;
    private final Labels labels;
    private final AddressSpots addresses;
    private final Hosts hosts;

    CardReader(Names names, Titles titles, Labels labels, AddressSpots addresses, Hosts hosts) {
        this.hosts = hosts;
        this.names = names;
        this.titles = titles;
        this.labels = labels;
        this.addresses = addresses;
    }

    FoundContact read(Cards.Card card) {
        FoundContact contact = new FoundContact();
        String address = card.spot().address();
        contact.put(Part.ADDRESS, address);
        boolean role = addresses.isRole(address);
        Candidate best = best(card, role);
        if (best != null) {
            contact.put(Part.NAME, best.person().name());
            Matcher at = TITLE_AT.matcher(best.person().title());
            contact.put(Part.TITLE, at.matches() ? at.group(1) : best.person().title());
            contact.put(Part.COMPANY, at.matches() ? at.group(2) : "");
        }
        company(card, contact);
        return contact;
    }

    private @Nullable Candidate best(Cards.Card card, boolean role) {
        String local = card.spot().address().substring(0, card.spot().address().lastIndexOf('@'));
        Candidate best = null;
        List<Block> lines = card.lines();
        for (int i = 0; i < lines.size(); i++) {
            int away = i <= card.at() ? card.at() - i : 2 * (i - card.at());
            for (String text : texts(lines.get(i), i == card.at() ? card.spot() : null)) {
                Candidate found = candidate(text, i, card, away, local);
                if (found != null && (best == null || found.weight() > best.weight())) {
                    best = found;
                }
            }
        }
        return best == null || best.weight() < (role ? ROLE_NEEDS : 1) ? null : best;
    }

    /// The pieces of a line that may hold a name; of the address's own line what stands before and behind it.
    private static List<String> texts(Block line, Block.@Nullable Spot spot) {
        List<String> texts = new ArrayList<>();
        if (spot == null) {
            if (line.spots.isEmpty()) {
                texts.add(line.text);
            }
        } else {
            texts.add(
                    BEFORE_ADDRESS.matcher(line.text.substring(0, spot.start())).replaceAll(""));
            texts.add(line.text.substring(spot.end()).replaceFirst("^[\\s>)\\]\"”,;|–—-]++", ""));
        }
        List<String> pieces = new ArrayList<>();
        for (String text : texts) {
            SEGMENTS.splitAsStream(text)
                    .map(String::strip)
                    .filter(piece -> piece.length() > 1)
                    .limit(8)
                    .forEach(pieces::add);
        }
        for (String piece : List.copyOf(pieces)) {
            if (piece.indexOf(':') > 0 && DASHES.matcher(piece).find()) {
                DASHES.splitAsStream(piece).map(String::strip).limit(8).forEach(pieces::add);
            }
        }
        return pieces;
    }

    private @Nullable Candidate candidate(String text, int at, Cards.Card card, int away, String local) {
        if (text.length() > 120 && at != card.at()) {
            return null;
        }
        Optional<Labels.Labelled> label = labels.begin(text);
        boolean person =
                label.filter(found -> found.label() == Labels.Label.PERSON).isPresent();
        boolean boss = false;
        String said = text;
        if (person) {
            said = label.orElseThrow().rest();
        } else if (label.isPresent()) {
            if (label.get().label() != Labels.Label.EMAIL) {
                return null;
            }
            said = label.get().rest();
        } else if (text.indexOf(':') > 0 || text.indexOf('：') > 0) {
            String ahead = text.split("[:：]", 2)[0];
            String behind = text.split("[:：]", 2)[1].strip();
            boss = titles.isTitle(ahead)
                    || names.person(behind)
                            .filter(right -> Names.agreement(right.name(), local) > 0)
                            .isPresent();
            said = boss ? behind : ahead.length() < 40 ? ahead : "";
        }
        Optional<Person> read = names.person(withoutMailWord(said));
        if (at == card.at() && read.isEmpty() && !isInAngles(card, at)) {
            read = lastWords(text).flatMap(names::person).filter(last -> Names.agreement(last.name(), local) > 0);
            boss = boss && read.isEmpty();
        }
        if (isInAngles(card, at) && read.isEmpty()) {
            read = names.person(lastPart(text));
            boss = false;
        }
        if (read.isEmpty()) {
            return null;
        }
        String before = boss ? text.split("[:：]", 2)[0].strip() : "";
        Person found = titles.isTitle(before)
                ? new Person(read.get().name(), before, read.get().certain())
                : read.get();
        String title = found.title().isEmpty() ? titleNear(card, at) : found.title();
        double agreement = Names.agreement(found.name(), local);
        boolean backed = person
                || !title.isEmpty()
                || agreement > 0
                || card.lines().get(at).kind == Block.Kind.HEADING
                || isInAngles(card, at);
        if (!found.certain() && !backed) {
            return null;
        }
        boolean single = found.name().indexOf(' ') < 0 && found.name().codePointAt(0) < 0x2e80;
        if (single && !person && agreement == 0 && !isInAngles(card, at)) {
            return null;
        }
        int weight = 20
                + (int) (agreement * 50)
                + (person ? 30 : 0)
                + (title.isEmpty() ? 0 : 8)
                + (isInAngles(card, at) ? 25 : 0)
                + (card.tight() && card.lines().size() < 8 ? 6 : 0)
                - (boss && agreement == 0 ? 16 : 0)
                - away * 4;
        return new Candidate(new Person(found.name(), title, found.certain()), weight);
    }

    /// “Anna Schmidt E-Mail”: the label of the address stands behind the name.
    private String withoutMailWord(String text) {
        int space = text.lastIndexOf(' ');
        boolean label = space > 0
                && labels.of(text.substring(space + 1))
                        .filter(found -> found == Labels.Label.EMAIL)
                        .isPresent();
        return label ? text.substring(0, space).replaceAll("[\\s|,–-]++$", "") : text;
    }

    /// “On 3 March at 10:12, Miguel Torres <…>”: the last words before the address.
    private static String lastPart(String text) {
        return text.substring(
                        Math.max(text.lastIndexOf(':'), Math.max(text.lastIndexOf(';'), text.lastIndexOf(','))) + 1)
                .strip();
    }

    /// A sentence may end in the name: “… or write to our buyer, Dana White (…)”.
    private static Optional<String> lastWords(String text) {
        Matcher last = LAST_WORDS.matcher(text.length() > 80 ? text.substring(text.length() - 80) : text);
        return last.find() ? Optional.of(last.group()) : Optional.empty();
    }

    private static boolean isInAngles(Cards.Card card, int at) {
        return at == card.at()
                && card.spot().start() > 1
                && card.lines().get(at).text.charAt(card.spot().start() - 1) == '<';
    }

    /// The title stands under the name or, less often, above it.
    private String titleNear(Cards.Card card, int at) {
        for (int near : new int[] {at + 1, at - 1, at + 2}) {
            if (near >= 0 && near < card.lines().size()) {
                Block line = card.lines().get(near);
                Optional<Labels.Labelled> label = labels.begin(line.text);
                if (label.filter(found -> found.label() == Labels.Label.TITLE).isPresent()) {
                    return label.orElseThrow().rest();
                }
                String first = SEGMENTS.split(line.text, 2)[0].strip();
                boolean heading = near < at
                        && line.kind == Block.Kind.HEADING
                        && card.lines().get(at).kind == Block.Kind.HEADING;
                if (line.spots.isEmpty()
                        && label.isEmpty()
                        && !heading
                        && titles.isTitle(first)
                        && names.judge(first) == Names.Likely.NO
                        && !isCompany(first)) {
                    return first;
                }
            }
        }
        return "";
    }

    /// Reads what stands under a person's name where no address does, such as a signature below a letter whose head
    /// gave the address.
    void readMore(List<Block> lines, FoundContact contact) {
        Block.Spot spot = new Block.Spot(contact.text(Part.ADDRESS), 0, 0);
        Cards.Card card = new Cards.Card(lines, 0, spot, false);
        contact.put(Part.TITLE, titleNear(card, 0));
        company(card, contact);
    }

    private void company(Cards.Card card, FoundContact contact) {
        String label = hosts.label(AddressSpots.domain(card.spot().address()));
        for (int i = 0; i < card.lines().size(); i++) {
            Block line = card.lines().get(i);
            Optional<Labels.Labelled> labelled = labels.begin(line.text);
            if (labelled.isPresent()) {
                if (labelled.get().label() == Labels.Label.COUNTRY) {
                    contact.put(Part.COUNTRY, labelled.get().rest());
                }
                if (labelled.get().label() == Labels.Label.COMPANY
                        && labelled.get().rest().length() < 100) {
                    contact.put(Part.COMPANY, labelled.get().rest());
                }
                continue;
            }
            String text = line.spots.isEmpty()
                    ? line.text
                    : line.text.substring(0, line.spots.getFirst().start());
            Optional<String> formal = Firms.formal(text);
            if (formal.isPresent()) {
                contact.put(Part.COMPANY, formal.get());
                return;
            }
            for (String piece : SEGMENTS.split(line.spots.isEmpty() ? text : "")) {
                if (isNamedLike(piece.strip(), label)) {
                    contact.put(Part.COMPANY, piece.strip());
                    return;
                }
            }
        }
    }

    /// A short line with a legal form.
    static boolean isCompany(String text) {
        if (text.length() < 4
                || text.length() > 70
                || text.indexOf('@') >= 0
                || text.indexOf('©') >= 0
                || text.indexOf(':') >= 0) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean named = Character.isUpperCase(first) || Character.isDigit(first) || first >= 0x600;
        boolean sentence =
                text.split(" ").length > 8 || text.matches(".*[。！？!?]$") || text.matches(".*\\p{Ll}{3,}\\.$");
        if (!named || sentence) {
            return false;
        }
        Form form = LegalForms.of(text, null);
        return form != Form.UNKNOWN
                && form != Form.PUBLIC_BODY
                && text.strip().indexOf(' ') + (first >= 0x600 ? 2 : 0) > 0;
    }

    /// “Hydraulik Nord” where the address is `@hydraulik-nord.example`.
    private boolean isNamedLike(String text, String label) {
        String letters = WordList.fold(Latin.of(text.length() > 60 ? "" : text)).replaceAll("[^\\p{L}\\p{N}]", "");
        String domain = label.replaceAll("[^\\p{L}\\p{N}]", "");
        return domain.length() >= 4
                && letters.length() >= 4
                && text.length() < 50
                && Character.isUpperCase(text.codePointAt(0))
                && !text.contains(".")
                && (letters.equals(domain) || letters.startsWith(domain) && text.split(" ").length < 6)
                && !titles.isTitle(text);
    }
}
