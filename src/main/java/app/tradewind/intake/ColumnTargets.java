package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.intake.Headings.Meaning;
import app.tradewind.market.Countries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says what each column holds: by the profile of the export, else by its heading, else by its cells.
final class ColumnTargets {

    private static final double MOST = 0.5;
    /// A heading that says something else is overruled by its cells only where they leave little doubt.
    private static final double READS_LIKE_ONE = 0.3;
    private static final double NEARLY_ALL = 0.8;
    /// Fewer rows without headings and addresses are no list of anybody.
    private static final int SEVERAL_ROWS = 3;

    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)\\s*(?:(?:column|col|field|unnamed|spalte|feld|colonne|champ|columna|campo|coluna|kolumna|столбец|поле|列|字段|欄位|項目)"
                    + "[ _:.-]*\\d*|[a-z]|[a-z]?\\d{1,3})?\\s*");

    private static final Pattern FORM_OF_ADDRESS =
            Pattern.compile("(?iu)\\s*(?:title|titel|titre|titolo|título|titulo|tytuł|titul|ünvan|头衔|頭銜)\\s*");

    private static final List<String> OF_A_PERSON = List.of(
            Field.NAME.key(),
            Field.ADDRESS.key(),
            Field.PHONE.key(),
            Target.MOBILE.key(),
            Field.TITLE.key(),
            Field.SOCIAL.key(),
            Field.GIVEN_NAME.key(),
            Field.FAMILY_NAME.key());

    private static final Set<String> NAMES = Set.of(Field.NAME.key(), Field.GIVEN_NAME.key(), Field.FAMILY_NAME.key());

    /// Words for a person in a heading, and for the second and the third of them.
    private static final String PERSON_WORDS =
            "contact|person|kontakt|ansprechpartner|interlocut|référent|contacto|contato|referente|контакт|联系人|聯絡人|联络人|对接人|担当者";
    /// Number or ordinal and word stand together: “Contact phone 2” is the first one's second phone.
    private static final List<Pattern> PERSONS = List.of(
            person(
                    "2",
                    "2nd|second|secondary|alternate|alternative|additional|zweite[rs]?|deuxième|segund[oa]|second[oa]|второ[йе]"
                            + "|第二|备用|副"),
            person("3", "3rd|third|dritte[rs]?|troisième|tercer[oa]?|terceir[oa]|terz[oa]|трет(?:ий|ье)|第三"),
            person("4", "4th|fourth|第四"),
            person("5", "5th|fifth|第五"));
    private static final Pattern HAN_NUMBER = Pattern.compile(".*(?:联系人|聯絡人|联络人)[（(]?([二三四五]).*");
    private static final String HAN_NUMBERS = "二三四五";
    private static final int MOST_PEOPLE = 5;

    private static final List<String> REACHING =
            List.of(Field.ADDRESS.key(), Field.PHONE.key(), Target.MOBILE.key(), Field.COMPANY.key());

    /// @param targets a key of [Target] a column, empty for one that is left out
    /// @param guessed whether cells alone decided on some column
    record Found(List<String> targets, boolean guessed) {
        List<Optional<Target>> asTargets() {
            return targets.stream().map(Target::find).toList();
        }
    }

    private final Headings headings;
    private final SignHeadings signs = new SignHeadings();
    private final Countries countries = new Countries();

    ColumnTargets(Headings headings) {
        this.headings = headings;
    }

    /// @param columns the cells below the headings, a list a column
    Found find(List<String> names, List<List<String>> columns, Optional<ProfileFile> profile) {
        boolean buyers = names.stream().anyMatch(headings::isBuyer);
        List<Optional<String>> said = signs.targets(names);
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = names.get(i);
            Meaning known = profile.map(file -> file.meaning(name)).orElse(Meaning.NONE);
            if (said.get(i).isPresent()
                    && !(known.isKnown() && said.get(i).get().equals(Headings.IGNORE))) {
                targets.add(said.get(i).get());
            } else if (known.isKnown()) {
                targets.add(Headings.isOpen(known.target()) ? byBoth(known, columns.get(i)) : known.target());
            } else {
                boolean another = buyers && headings.isOtherParty(name);
                targets.add(another ? Headings.IGNORE : byBoth(headings.of(name), columns.get(i)));
            }
        }
        settle(targets, columns);
        settleTitles(targets, names);
        nameFurtherPeople(targets, names, columns);
        keepPersonsApart(targets, names);
        boolean guessed = guess(names, columns, targets);
        return new Found(targets, guessed);
    }

    /// Fills what the headings left open by the cells, persons' names last, and only where something else speaks of
    /// persons or firms: capital letters alone make no name.
    private boolean guess(List<String> names, List<List<String>> columns, List<String> targets) {
        long before = open(targets);
        for (int i = 0; i < columns.size(); i++) {
            if (targets.get(i).isEmpty()) {
                targets.set(i, byCells(names.get(i), columns.get(i), targets));
            }
        }
        boolean ofPeople = REACHING.stream().anyMatch(targets::contains);
        for (int i = 0; i < columns.size() && ofPeople; i++) {
            if (targets.get(i).isEmpty() && SAYS_NOTHING.matcher(names.get(i)).matches() && !hasName(targets)) {
                targets.set(i, ColumnContent.people(columns.get(i)) > MOST ? Field.NAME.key() : "");
            }
        }
        return open(targets) < before;
    }

    private static long open(List<String> targets) {
        return targets.stream().filter(String::isEmpty).count();
    }

    /// Columns without any headings; all are left out where the cells do not tell enough to make contacts.
    Found find(List<List<String>> columns) {
        List<String> targets = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        boolean _ = guess(List.copyOf(targets), columns, targets);
        boolean several = !columns.isEmpty() && columns.getFirst().size() >= SEVERAL_ROWS;
        boolean reachable = targets.contains(Field.ADDRESS.key())
                || several
                        && targets.contains(Field.COMPANY.key())
                        && (targets.contains(Field.WEBSITE.key()) || targets.contains(Field.PHONE.key()))
                || several && targets.contains(Field.NAME.key()) && targets.contains(Field.PHONE.key());
        if (!reachable) {
            targets.replaceAll(target -> "");
        }
        return new Found(targets, true);
    }

    private static String byBoth(Meaning meaning, List<String> cells) {
        boolean addresses = ColumnContent.addresses(cells) > MOST;
        return switch (meaning.target()) {
            case "" -> "";
            case Headings.PLACE -> addresses ? Field.ADDRESS.key() : Field.POSTAL_ADDRESS.key();
            case Headings.PERSON ->
                addresses
                        ? Field.ADDRESS.key()
                        : ColumnContent.phones(cells) > MOST ? Field.PHONE.key() : Field.NAME.key();
            case "title" -> ColumnContent.salutations(cells) > MOST ? Headings.IGNORE : Field.TITLE.key();
            case "phone", "name", "website", "company" -> addresses ? Field.ADDRESS.key() : meaning.target();
            default -> meaning.target();
        };
    }

    /// A column called just “name” is a company's where persons have a column of their own, or where it reads
    /// like one; beside one half of a person's name it is the other, as in “Name, Vorname”.
    private static void settle(List<String> targets, List<List<String>> columns) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).equals(Headings.NAME_OR_COMPANY)) {
                targets.set(i, settled(targets, columns.get(i)));
            }
        }
    }

    private static String settled(List<String> targets, List<String> cells) {
        boolean people = targets.contains(Field.NAME.key());
        boolean given = targets.contains(Field.GIVEN_NAME.key());
        boolean family = targets.contains(Field.FAMILY_NAME.key());
        boolean reads = ColumnContent.companies(cells) > READS_LIKE_ONE;
        if (!targets.contains(Field.COMPANY.key()) && (reads || people || isListOfFirms(targets))) {
            return Field.COMPANY.key();
        }
        if (given != family) {
            return given ? Field.FAMILY_NAME.key() : Field.GIVEN_NAME.key();
        }
        return people ? Headings.IGNORE : Field.NAME.key();
    }

    /// What they make and where they are, but nobody's address, mobile or job.
    private static boolean isListOfFirms(List<String> targets) {
        return (targets.contains(Field.INTERESTS.key()) || targets.contains(Field.LEGAL_FORM.key()))
                && targets.contains(Field.COUNTRY.key())
                && !targets.contains(Field.ADDRESS.key())
                && !targets.contains(Target.MOBILE.key())
                && !targets.contains(Field.TITLE.key());
    }

    /// “2nd contact” and “联系人二” say who, and the cells say what of it.
    private static void nameFurtherPeople(List<String> targets, List<String> names, List<List<String>> columns) {
        for (int i = 0; i < targets.size(); i++) {
            for (int number = 2; targets.get(i).isEmpty() && number <= MOST_PEOPLE; number++) {
                if (speaksOfPerson(names.get(i), number)) {
                    targets.set(i, ofPerson(columns.get(i)));
                }
            }
        }
    }

    private static String ofPerson(List<String> cells) {
        if (ColumnContent.addresses(cells) > MOST) {
            return Field.ADDRESS.key();
        }
        if (ColumnContent.phones(cells) > MOST) {
            return Field.PHONE.key();
        }
        return ColumnContent.people(cells) > MOST ? Field.NAME.key() : "";
    }

    /// “Contact 2, Email 2, Phone 2” are somebody else's. A second name or a word for a person tells it from a
    /// second address of the first.
    private static void keepPersonsApart(List<String> targets, List<String> names) {
        for (int number = 2; number <= MOST_PEOPLE; number++) {
            boolean another = false;
            for (int i = 0; i < targets.size(); i++) {
                another |= OF_A_PERSON.contains(targets.get(i))
                        && isOfPerson(names.get(i), number)
                        && (NAMES.contains(targets.get(i)) || speaksOfPerson(names.get(i), number));
            }
            for (int i = 0; another && i < targets.size(); i++) {
                if (OF_A_PERSON.contains(targets.get(i)) && isOfPerson(names.get(i), number)) {
                    targets.set(i, new Target(targets.get(i)).ofPerson(number).key());
                }
            }
        }
    }

    private static Pattern person(String number, String ordinals) {
        return Pattern.compile("(?iu).*(?:(?<!\\p{L})(?:" + ordinals + "|" + number + ")[^\\p{L}\\p{N}]{0,3}(?:"
                + PERSON_WORDS + ")|(?:" + PERSON_WORDS + ")[^\\p{L}\\p{N}]{0,3}" + number + "(?!\\p{N})).*");
    }

    private static boolean isOfPerson(String heading, int number) {
        return isNumbered(heading, String.valueOf(number)) || speaksOfPerson(heading, number);
    }

    private static boolean speaksOfPerson(String heading, int number) {
        Matcher han = HAN_NUMBER.matcher(heading);
        return han.matches()
                ? HAN_NUMBERS.indexOf(han.group(1)) + 2 == number
                : PERSONS.get(number - 2).matcher(heading.strip()).matches();
    }

    private static boolean isNumbered(String heading, String number) {
        return heading.strip().matches(".*\\D" + number + "|\\D+" + number + "\\D+");
    }

    /// Beside a column for the job, a bare “Title” is how the person is addressed.
    private static void settleTitles(List<String> targets, List<String> names) {
        long titles = targets.stream().filter(Field.TITLE.key()::equals).count();
        for (int i = 0; i < targets.size(); i++) {
            boolean bare = targets.get(i).equals(Field.TITLE.key())
                    && FORM_OF_ADDRESS.matcher(names.get(i)).matches();
            if (titles > 1 && bare) {
                targets.set(i, Headings.IGNORE);
                titles--;
            }
        }
    }

    /// Google and Outlook list the whole name beside its parts.
    private static boolean isWholeName(List<String> targets) {
        return targets.contains(Field.GIVEN_NAME.key()) && targets.contains(Field.FAMILY_NAME.key());
    }

    private String byCells(String heading, List<String> cells, List<String> others) {
        boolean open = SAYS_NOTHING.matcher(heading).matches();
        double enough = open ? MOST : NEARLY_ALL;
        if (!ColumnContent.speaks(cells)) {
            return "";
        }
        if (ColumnContent.addresses(cells) > MOST) {
            return Field.ADDRESS.key();
        }
        if (ColumnContent.homePages(cells) > enough) {
            return Field.WEBSITE.key();
        }
        if (ColumnContent.phones(cells) > enough) {
            return Field.PHONE.key();
        }
        if (!others.contains(Field.COUNTRY.key()) && lands(cells, open ? 2 : 4) > enough) {
            return Field.COUNTRY.key();
        }
        return !others.contains(Field.COMPANY.key()) && ColumnContent.companies(cells) > enough
                ? Field.COMPANY.key()
                : "";
    }

    private static boolean hasName(List<String> targets) {
        return targets.contains(Field.NAME.key()) || isWholeName(targets);
    }

    /// @param shortest codes of countries are codes of many other things too
    private double lands(List<String> cells, int shortest) {
        return ColumnContent.share(
                cells, cell -> cell.length() >= shortest && countries.find(cell).isPresent());
    }
}
