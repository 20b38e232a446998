package app.tradewind.intake.page;

import app.tradewind.contact.SourceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Finds contacts in a web page or a text: addresses with the names, titles, firms and numbers that stand by them.
///
/// A page is cut into cards, one an address; what it says for programs (schema.org, hCard) comes first; what only
/// the whole page tells, such as the firm's name and place, is given to every contact of the firm. Nothing is
/// fetched and no script is run. Not safe for use by several threads.
public final class PageContacts {

    private static final int PEOPLE_WITHOUT_ADDRESS = 200;

    private final WordList words = new WordList("words.txt");
    private final Labels labels = new Labels(words);
    private final Titles titles = new Titles(words);
    private final Places places = new Places();
    private final Names names = new Names(words, titles, places);
    private final AddressSpots addresses = new AddressSpots(words);
    private final Numbers numbers = new Numbers(labels);
    private final Hosts hosts = new Hosts();
    private final Links links = new Links(hosts, labels);
    private final Refusals refusals = new Refusals();
    private final Firms firms = new Firms(words, labels, places);
    private final CardReader reader = new CardReader(names, titles, labels, addresses, hosts);
    private final Set<String> contactPages = new HashSet<>(words.of("contactPage"));

    /// Reads a page.
    ///
    /// @param address where the page was saved from, empty to take what the page says itself
    public FoundPage ofPage(Document page, String address) {
        String url = Hosts.host(address).isEmpty() ? PageHead.url(page) : address;
        HtmlBlocks.Read read = HtmlBlocks.of(page, addresses);
        SourceType source = hosts.source(url);
        StructuredData data = StructuredData.of(page);
        Whole whole = new Whole(read.blocks(), page.title().strip(), PageHead.siteName(page), url, source);
        List<FoundContact> contacts = contacts(whole, data);
        boolean contactPage = isForContact(url, page);
        contacts.stream()
                .filter(contact -> contactPage || addresses.isRole(contact.text(Part.ADDRESS)))
                .forEach(FoundContact::publish);
        return new FoundPage(contacts, page.title().strip(), url, refusals.find(read.text()), source);
    }

    /// Reads a text, such as a signature or a chat.
    public FoundPage ofText(String text) {
        Whole whole = new Whole(Lines.of(text, addresses), "", "", "", SourceType.UNKNOWN);
        List<FoundContact> contacts = contacts(whole, new StructuredData());
        return new FoundPage(contacts, "", "", refusals.find(text), SourceType.UNKNOWN);
    }

    private record Whole(Block blocks, String title, String site, String url, SourceType source) {
        boolean isPage() {
            return !title.isEmpty() || !url.isEmpty() || !site.isEmpty();
        }
    }

    private boolean isForContact(String url, Document page) {
        String path = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://[^/]*", "");
        for (String part : path.split("[/._-]")) {
            if (contactPages.contains(part)) {
                return true;
            }
        }
        String heading = page.select("h1, h2").stream()
                .limit(6)
                .map(h -> h.text())
                .reduce(page.title(), (a, b) -> a + " | " + b);
        String folded = WordList.fold(heading);
        for (String word : contactPages) {
            if (WordList.isUnspaced(word)
                    ? folded.contains(word)
                    : (" " + folded.replaceAll("[^\\p{L}\\p{M}\\p{N}-]", " ") + " ").contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    private List<FoundContact> contacts(Whole whole, StructuredData data) {
        List<Block> lines = whole.blocks().lines();
        List<String> texts = lines.stream().map(line -> line.text).toList();
        List<Cards.Card> cards = Cards.of(whole.blocks(), names, titles, labels);
        Map<String, FoundContact> found = new LinkedHashMap<>();
        Optional<FoundContact> said =
                data.firms().stream().filter(firm -> firm.has(Part.COMPANY)).findFirst();
        FoundContact firm = firms.find(lines, whole.title(), whole.site(), whole.source(), said);
        List<String> all = new ArrayList<>(
                cards.stream().map(card -> card.spot().address()).toList());
        Stream.concat(data.people().stream(), data.firms().stream())
                .filter(known -> known.has(Part.ADDRESS))
                .forEach(known -> all.add(known.text(Part.ADDRESS)));
        String site = site(whole, firm, all);
        String country = country(firm, texts, whole, all);
        for (FoundContact person : data.people()) {
            addData(person, country, found);
        }
        for (FoundContact known : data.firms()) {
            if (known.has(Part.ADDRESS)) {
                addData(known, country, found);
            }
        }
        boolean alone = !whole.isPage()
                && cards.stream()
                                .map(card -> card.spot().address().toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == 1;
        for (Cards.Card card : cards) {
            add(read(card, country, alone ? lines : card.lines()), found);
        }
        addSignatures(lines, country, found);
        addPeopleWithoutAddress(whole, country, found);
        List<FoundContact> contacts = new ArrayList<>(found.values());
        complete(contacts, firm, site, country, texts, whole, lines);
        return contacts;
    }

    private FoundContact read(Cards.Card card, @Nullable String country, List<Block> all) {
        FoundContact contact = reader.read(card);
        List<Block> near = all.size() > 60 ? card.lines() : all;
        List<String> texts = near.stream().map(line -> line.text).toList();
        numbers.read(texts, country, contact);
        links.read(near, AddressSpots.domain(card.spot().address()), contact);
        places.read(card.lines().stream().map(line -> line.text).toList(), labels, contact);
        return contact;
    }

    private void addData(FoundContact said, @Nullable String country, Map<String, FoundContact> found) {
        String address = said.text(Part.ADDRESS);
        if (!address.isEmpty() && !addresses.isSomeones(address)) {
            return;
        }
        FoundContact contact = new FoundContact();
        for (Part part : Part.values()) {
            if (part == Part.PHONE || part == Part.MOBILE || part == Part.FAX) {
                for (String number : said.all(part)) {
                    numbers.read(List.of((part == Part.FAX ? "Fax: " : "Tel: ") + number), country, contact);
                }
            } else {
                contact.putAll(part, said.all(part));
            }
        }
        add(contact, found);
    }

    private static void add(FoundContact contact, Map<String, FoundContact> found) {
        String address = contact.text(Part.ADDRESS).toLowerCase(Locale.ROOT);
        String key = address.isEmpty() ? "\n" + WordList.fold(contact.text(Part.NAME)) : address;
        FoundContact known = found.get(key);
        if (known == null) {
            found.put(key, contact);
        } else {
            known.fill(contact);
        }
    }

    /// The head of a letter gives name and address, its foot the name with all else.
    private void addSignatures(List<Block> lines, @Nullable String country, Map<String, FoundContact> found) {
        Map<String, FoundContact> named = new HashMap<>();
        found.values().stream()
                .filter(contact -> contact.has(Part.NAME) && !contact.has(Part.TITLE))
                .forEach(contact -> named.put(WordList.fold(contact.text(Part.NAME)), contact));
        for (int i = 0; i < lines.size() && !named.isEmpty(); i++) {
            String text = lines.get(i).text;
            if (text.length() > 120 || !lines.get(i).spots.isEmpty()) {
                continue;
            }
            Optional<Person> person = names.person(text);
            FoundContact contact =
                    person.map(known -> named.get(WordList.fold(known.name()))).orElse(null);
            if (contact != null) {
                int end = i + 1;
                while (end < Math.min(lines.size(), i + 10)
                        && lines.get(end).spots.isEmpty()) {
                    end++;
                }
                List<Block> own = lines.subList(i, end);
                List<String> texts = own.stream().map(line -> line.text).toList();
                contact.put(Part.TITLE, person.orElseThrow().title());
                reader.readMore(own, contact);
                numbers.read(texts, country, contact);
                places.read(texts, labels, contact);
                links.read(own, AddressSpots.domain(contact.text(Part.ADDRESS)), contact);
                named.remove(WordList.fold(contact.text(Part.NAME)));
            }
        }
    }

    /// People of a page who show a title and a number of their own, but no address.
    private void addPeopleWithoutAddress(Whole whole, @Nullable String country, Map<String, FoundContact> found) {
        Set<String> known = new HashSet<>();
        found.values().forEach(contact -> known.add(WordList.fold(contact.text(Part.NAME))));
        List<Block> groups = new ArrayList<>();
        withoutAddress(whole.blocks(), groups);
        for (Block group : groups) {
            List<Block> lines = group.lines();
            for (int i = 0; i + 1 < lines.size() && found.size() < PEOPLE_WITHOUT_ADDRESS; i++) {
                Optional<Person> person = names.person(lines.get(i).text).filter(Person::certain);
                String title = person.map(Person::title)
                        .filter(said -> !said.isEmpty())
                        .orElse(lines.get(i + 1).text.split("[+☎\\d(]", 2)[0].strip());
                if (person.isPresent()
                        && titles.isTitle(title)
                        && known.add(WordList.fold(person.get().name()))) {
                    FoundContact contact = new FoundContact()
                            .put(Part.NAME, person.get().name())
                            .put(Part.TITLE, title);
                    List<Block> own = lines.subList(i, Math.min(lines.size(), i + 6));
                    numbers.read(own.stream().map(line -> line.text).toList(), country, contact);
                    links.read(own, "", contact);
                    if (contact.has(Part.PHONE) || contact.has(Part.MOBILE) || contact.has(Part.SOCIAL)) {
                        add(contact, found);
                    }
                }
            }
        }
    }

    private static void withoutAddress(Block block, List<Block> groups) {
        boolean small = !block.isLeaf() && block.children.stream().allMatch(Block::isLeaf);
        if (!block.hasAddress() && small && block.children.size() < 12) {
            groups.add(block);
        } else {
            block.children.forEach(child -> withoutAddress(child, groups));
        }
    }

    /// The firm's own host or mail domain: that of the page, unless all addresses have another.
    private String site(Whole whole, FoundContact firm, List<String> all) {
        Set<String> domains = new HashSet<>();
        String host = whole.source() == SourceType.OWN_SITE ? Hosts.host(whole.url()) : "";
        boolean own = false;
        for (String address : all) {
            String domain = AddressSpots.domain(address);
            if (!addresses.isFree(address)) {
                domains.add(hosts.label(domain));
            }
            own |= hosts.areOne(domain, host);
        }
        if (own) {
            return host;
        }
        String letters =
                WordList.fold(Latin.of(firm.text(Part.COMPANY) + whole.site())).replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> alike = new HashSet<>(domains);
        alike.removeIf(label -> label.length() < 4 || !letters.contains(label.replaceAll("[^\\p{L}\\p{N}]", "")));
        Set<String> firms = domains.size() == 1 ? domains : alike;
        if (firms.size() != 1) {
            return host;
        }
        return all.stream()
                .map(AddressSpots::domain)
                .filter(domain -> firms.contains(hosts.label(domain)))
                .findFirst()
                .orElse(host);
    }

    private @Nullable String country(FoundContact firm, List<String> texts, Whole whole, List<String> all) {
        Optional<String> stated = firm.has(Part.COUNTRY)
                ? places.country(firm.text(Part.COUNTRY)).or(() -> code(firm))
                : Optional.empty();
        return stated.or(() -> places.ofDomain(Hosts.host(whole.url())))
                .or(() -> all.stream()
                        .map(address -> places.ofDomain(AddressSpots.domain(address)))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> numbers.country(texts))
                .orElse(null);
    }

    private static Optional<String> code(FoundContact firm) {
        String code = firm.text(Part.COUNTRY);
        return code.matches("[A-Z]{2}") ? Optional.of(code) : Optional.empty();
    }

    private void complete(
            List<FoundContact> contacts,
            FoundContact firm,
            String site,
            @Nullable String country,
            List<String> texts,
            Whole whole,
            List<Block> lines) {
        boolean many = contacts.stream()
                        .map(contact -> WordList.fold(contact.text(Part.COMPANY)))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count()
                > 2;
        if (many || whole.source() == SourceType.DIRECTORY && contacts.size() > 3) {
            return;
        }
        if (!site.isEmpty() && whole.source() == SourceType.OWN_SITE && !firm.has(Part.WEBSITE)) {
            firm.put(Part.WEBSITE, whole.url().split("(?<=[^/:])/", 2)[0]);
        }
        FoundContact main = main(contacts, firm, site);
        if (main != null && !main.has(Part.PHONE) && !main.has(Part.MOBILE)) {
            firstNumbers(texts, country, main, contacts);
        }
        if (main != null && whole.isPage()) {
            Set<String> personal = new HashSet<>();
            contacts.stream()
                    .filter(contact -> contact != main)
                    .forEach(contact -> personal.addAll(contact.all(Part.SOCIAL)));
            FoundContact firmLinks = new FoundContact();
            links.read(lines, site, firmLinks);
            firmLinks.all(Part.SOCIAL).stream()
                    .filter(link -> !personal.contains(link))
                    .forEach(link -> main.put(Part.SOCIAL, link));
            main.fill(Part.WEBSITE, firmLinks);
        }
        for (FoundContact contact : contacts) {
            boolean served = whole.source() == SourceType.OWN_SITE
                    && contact.has(Part.ADDRESS)
                    && contact != main
                    && !isOfFirm(contact, site, contacts.size() == 1);
            if (served && contact.text(Part.COMPANY).equals(firm.text(Part.COMPANY))) {
                List.of(Part.COMPANY, Part.POSTAL_ADDRESS, Part.CITY, Part.REGION, Part.COUNTRY)
                        .forEach(contact::remove);
            }
            if (contact == main || isOfFirm(contact, site, contacts.size() == 1)) {
                boolean elsewhere = contact.has(Part.POSTAL_ADDRESS);
                for (Part part : List.of(
                        Part.COMPANY, Part.WEBSITE, Part.POSTAL_ADDRESS, Part.CITY, Part.REGION, Part.COUNTRY)) {
                    if (!elsewhere || part == Part.COMPANY || part == Part.WEBSITE) {
                        contact.fill(part, firm);
                    }
                }
            }
        }
    }

    /// The contact that gets the firm's own telephone: a role address of its domain, else the only address; on a
    /// page without any, a contact of the firm itself.
    private @Nullable FoundContact main(List<FoundContact> contacts, FoundContact firm, String site) {
        for (FoundContact contact : contacts) {
            if (contact.has(Part.ADDRESS) && !contact.has(Part.NAME) && isOfFirm(contact, site, contacts.size() == 1)) {
                return contact;
            }
        }
        if (contacts.isEmpty() && firm.has(Part.COMPANY)) {
            FoundContact itself = new FoundContact().put(Part.COMPANY, firm.text(Part.COMPANY));
            contacts.add(itself);
            return itself;
        }
        return contacts.size() == 1 ? contacts.getFirst() : null;
    }

    /// The first numbers of the page that are nobody's own.
    private void firstNumbers(
            List<String> texts, @Nullable String country, FoundContact main, List<FoundContact> contacts) {
        FoundContact all = new FoundContact();
        numbers.read(texts, country, all);
        for (Part part : List.of(Part.PHONE, Part.MOBILE, Part.FAX)) {
            all.all(part).stream()
                    .filter(number -> contacts.stream()
                            .noneMatch(contact -> contact.all(part).contains(number)))
                    .limit(1)
                    .forEach(number -> main.put(part, number));
        }
    }

    /// Who serves the firm (a web designer, a hosting company) has a domain of its own.
    private boolean isOfFirm(FoundContact contact, String site, boolean alone) {
        if (!contact.has(Part.ADDRESS)) {
            return !contact.has(Part.COMPANY);
        }
        String address = contact.text(Part.ADDRESS);
        return alone
                || !site.isEmpty() && (hosts.areOne(AddressSpots.domain(address), site) || addresses.isFree(address));
    }
}
