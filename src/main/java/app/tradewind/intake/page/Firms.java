package app.tradewind.intake.page;

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
            "(?:©|\\(c\\)|copyright|版权所有)[\\s©:：]{0,6}+(?:(?:19|20)\\d\\d(?:\\s?[-–—]\\s?(?:19|20)\\d\\d)?)?[\\s,.|by-]{0,6}+([^|•·.。©]{3,70})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s[|–—·•»:-]\\s|\\s?[|｜»]\\s?|：|_|\\s-\\s");
    private static final Pattern RESERVED = Pattern.compile("(?i)[\\s,.-]*(?:all rights reserved|alle rechte vorbehalten|tous droits.*|todos los.*|inc\\. all.*|版权所有.*).*$");

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
    FoundContact find(List<Block> lines, String title, String site, Optional<FoundContact> said) {
        FoundContact firm = new FoundContact();
        List<String> texts = lines.stream().map(line -> line.text).toList();
        name(texts, title, site, said.map(known -> known.text(Part.COMPANY)).orElse(""), firm);
        said.ifPresent(firm::fill);
        if (!firm.has(Part.POSTAL_ADDRESS)) {
            places.read(texts, labels, firm);
        }
        return firm;
    }

    private void name(List<String> texts, String title, String site, String said, FoundContact firm) {
        List<String> formal = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (String text : texts) {
            Optional<Labels.Labelled> label =
                    text.length() > 140 ? Optional.empty() : labels.begin(text).filter(found -> found.label() == Labels.Label.COMPANY);
            String plain = label.map(Labels.Labelled::rest).orElse(text);
            if (CardReader.isCompany(plain)) {
                formal.add(plain);
            }
            Matcher copyright = text.length() > 400 ? COPYRIGHT.matcher("") : COPYRIGHT.matcher(text);
            if (copyright.find()) {
                String owner = RESERVED.matcher(copyright.group(1)).replaceFirst("").strip();
                (CardReader.isCompany(owner) ? formal : shown).add(owner);
            }
        }
        List<String> names = new ArrayList<>(List.of(said, site));
        names.addAll(titleParts(title));
        names.addAll(shown);
        names.removeIf(name -> name.isBlank() || noNames.contains(WordList.fold(name)) || name.length() > 70);
        for (String name : names) {
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

    private static boolean isLonger(String full, String name) {
        String long1 = WordList.fold(full).replaceAll("[^\\p{L}\\p{N}]", "");
        String short1 = WordList.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
        return short1.length() > 2 && (long1.contains(short1) || short1.contains(long1));
    }
}
