package app.tradewind.intake.page;

import app.tradewind.contact.SourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whose page it is: the firm's name, place, telephone and links.
final class Firms {

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|copyright|版权所有)[\\s©:：]{0,6}+(?:(?:19|20)\\d\\d(?:\\s?[-–—]\\s?(?:19|20)\\d\\d)?)?[\\s,.|by-]{0,6}+([^|•·。©]{3,90})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARS = Pattern.compile("\\s{0,3}[|•·●]\\s{0,3}+|\\s[–—-]\\s");
    private static final Pattern TITLE_PARTS =
            Pattern.compile("\\s(?:[|–—·•»:-]|::|//|\\|\\|)\\s|\\s?[|｜»]\\s?|：|_|\\s-\\s");
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)[\\s,-]*(?:all rights reserved|alle rechte vorbehalten|tous droits.*|todos los.*|inc\\. all.*|版权所有.*).*$");

    /// “Ltd.”, “S.A. de C.V.”, “Limited”: no word of a name.
    private static final Pattern FORM = Pattern.compile("(?!.*(?!imited)\\p{Ll}{3})[\\p{L}. &]{2,14}|[Ll]imited");
    private static final int EDGE = 400;

    private final Set<String> noNames;
    private final Labels labels;
    private final Places places;

    Firms(WordList words, Labels labels, Places places) {
        noNames = new HashSet<>(words.of("notFirm"));
        this.labels = labels;
        this.places = places;
    }

    /// @param lines the whole page
    /// @param title of the page, `site` the name that it gives itself; both may be empty
    FoundContact find(List<Block> lines, String title, String site, SourceType source, Optional<FoundContact> said) {
        FoundContact firm = new FoundContact();
        List<String> texts = edges(lines).stream().map(line -> line.text).toList();
        name(
                texts,
                title,
                site,
                source,
                said.map(known -> known.text(Part.COMPANY)).orElse(""),
                firm);
        said.ifPresent(firm::fill);
        if (!firm.has(Part.POSTAL_ADDRESS)) {
            places.read(texts, labels, firm);
        }
        return firm;
    }

    /// The firm stands at the top of a page or at its foot.
    private static List<Block> edges(List<Block> lines) {
        if (lines.size() <= 2 * EDGE) {
            return lines;
        }
        List<Block> edges = new ArrayList<>(lines.subList(0, EDGE));
        edges.addAll(lines.subList(lines.size() - EDGE, lines.size()));
        return edges;
    }

    private void name(
            List<String> texts, String title, String site, SourceType source, String said, FoundContact firm) {
        List<String> formal = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (String text : texts) {
            Optional<Labels.Labelled> label = text.length() > 140
                    ? Optional.empty()
                    : labels.begin(text).filter(found -> found.label() == Labels.Label.COMPANY);
            String plain = label.map(Labels.Labelled::rest).orElse(text);
            formal(plain).ifPresent(formal::add);
            Matcher copyright = text.length() > 400 ? COPYRIGHT.matcher("") : COPYRIGHT.matcher(text);
            if (copyright.find()) {
                String owner = RESERVED.matcher(copyright.group(1))
                        .replaceFirst("")
                        .strip()
                        .replaceFirst("(?<=\\p{L}{4})\\.$", "");
                (CardReader.isCompany(owner) ? formal : shown).add(owner);
            }
        }
        boolean network = source == SourceType.SOCIAL;
        List<String> names = new ArrayList<>(List.of(said, network ? "" : site));
        titleParts(title).stream()
                .filter(part -> !network || CardReader.isCompany(part))
                .forEach(names::add);
        names.addAll(shown);
        names.removeIf(name -> name.isBlank() || noNames.contains(WordList.fold(name)) || name.length() > 70);
        for (String name : names) {
            texts.stream().filter(text -> adds(text, name)).findFirst().ifPresent(formal::add);
            for (String full : formal) {
                if (isLonger(full, name)) {
                    firm.put(Part.COMPANY, full);
                }
            }
        }
        boolean trusted = !said.isEmpty() || !site.isEmpty();
        if (!trusted && !formal.isEmpty()) {
            firm.put(Part.COMPANY, formal.getFirst());
        }
        names.forEach(name -> firm.put(Part.COMPANY, name));
    }

    /// The firm at the beginning of a line, its address behind it left out.
    static Optional<String> formal(String line) {
        if (line.length() > 200) {
            return Optional.empty();
        }
        return BARS.splitAsStream(line)
                .map(Firms::inPiece)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /// The first part between commas that is a firm, with “Ltd.” or “S.L.” behind its own comma.
    private static String inPiece(String piece) {
        String[] parts = piece.split(",");
        for (int from = 0; from < Math.min(parts.length, 12); from++) {
            StringBuilder name = new StringBuilder(parts[from].strip());
            String longest = CardReader.isCompany(name.toString()) ? name.toString() : "";
            for (int next = from + 1; next < parts.length && isForm(parts[next].strip()); next++) {
                name.append(", ").append(parts[next].strip());
                longest = CardReader.isCompany(name.toString()) ? name.toString() : longest;
            }
            if (!longest.isEmpty()) {
                return longest;
            }
        }
        return "";
    }

    private static boolean isForm(String part) {
        return FORM.matcher(part).matches();
    }

    private List<String> titleParts(String title) {
        List<String> parts = new ArrayList<>();
        for (String part : TITLE_PARTS.split(title)) {
            String plain = part.strip();
            boolean formal = CardReader.isCompany(plain);
            if (plain.length() > 2 && !noNames.contains(WordList.fold(plain)) && plain.length() < 60) {
                parts.add(formal ? 0 : parts.size(), plain);
            }
        }
        // a lone part that is no firm's by its form is more often what the page is about
        boolean lone = TITLE_PARTS.split(title).length < 2;
        return lone && !parts.isEmpty() && !CardReader.isCompany(parts.getFirst()) ? List.of() : parts;
    }

    /// The name with a legal form that is not known here, or another short word behind it.
    private static boolean adds(String text, String name) {
        return name.length() > 7
                && text.length() > name.length()
                && text.length() < name.length() + 9
                && text.startsWith(name + " ")
                && text.endsWith(text.substring(name.length()).replaceAll("[^\\p{L}\\p{M}. ]", ""));
    }

    private static boolean isLonger(String full, String name) {
        String long1 = WordList.fold(full).replaceAll("[^\\p{L}\\p{N}]", "");
        String short1 = WordList.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
        return short1.length() > 2 && (long1.contains(short1) || short1.contains(long1));
    }
}
