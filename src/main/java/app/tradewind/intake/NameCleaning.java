package app.tradewind.intake;

import app.tradewind.contact.PersonName;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the name of a person: forms of address, degrees and signs are taken off, capitals calmed, the parts told.
final class NameCleaning {

    private static final int MOST_TIMES = 4;
    private static final Pattern SIGNS = Pattern.compile("[\\p{So}\\p{Sk}\\p{Co}\\p{Cn}\\x{1F3FB}-\\x{1F3FF}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Pd}*#:;,|/_~<>=.]+|[\\s\\p{Pd}*#:;,|/_~<>=]+$");
    private static final Pattern ADDRESS_BEHIND =
            Pattern.compile("\\s*[<(\\[]?(?:mailto:)?[^\\s<>()@]+@[^\\s<>()@]+[>)\\]]?\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OFFICE_WORDS = Pattern.compile("[\\s,/&.-]+");
    private static final Pattern CHINESE_OFFICE =
            Pattern.compile("(?:采购|销售|市场|外贸|进出口|进口|出口|业务|国际|财务|行政|人事|技术|综合|供应链|商务|贸易|客户|客服|产品|研发|质量|物流|仓储|海外)+"
                    + "(?:部门|部|科|处|室|组|中心|团队)?(?:经理|主管|总监|负责人)?|前台|客服|总机|办公室|负责人|联系人|总?经理|老板|採購部|購買部|営業部|総務部|구매부|영업부");

    /// @param office what stood in the place of a name and is none: a department, a role
    /// @param work what stood behind the name, such as 经理
    record Read(PersonName name, String office, String work) {}

    private NameCleaning() {}

    /// @param whole the name in one cell, empty where there is none
    /// @param country ISO alpha-2: customs differ
    static Read read(String whole, String given, String family, @Nullable String country, Set<Cleaning> done) {
        String one = oneLine(whole);
        if (isOffice(one) && given.isEmpty() && family.isEmpty()) {
            done.add(Cleaning.NAME_WAS_OFFICE);
            return new Read(PersonName.NONE, one, "");
        }
        EastAsianName.Bare display = bare(one, done);
        EastAsianName.Bare first = bare(oneLine(given), done);
        EastAsianName.Bare last = bare(oneLine(family), done);
        String work = display.work().isEmpty() ? first.work() + last.work() : display.work();
        return new Read(named(display.name(), first.name(), last.name(), country, done), "", work);
    }

    private static PersonName named(
            String whole, String given, String family, @Nullable String country, Set<Cleaning> done) {
        if (given.isEmpty() && family.isEmpty()) {
            return whole.isEmpty() ? PersonName.NONE : split(whole, country, done);
        }
        String first = NameCapitals.calm(given, country, done);
        String last = NameCapitals.calmFamily(family, country, done);
        String display = NameCapitals.calm(whole, country, done);
        return new PersonName(display.isEmpty() ? joined(first, last, country) : display, first, last);
    }

    private static String joined(String given, String family, @Nullable String country) {
        if (!family.isEmpty() && EastAsianName.isOne(family)) {
            return family + given;
        }
        return "HU".equals(country) ? (family + " " + given).strip() : (given + " " + family).strip();
    }

    private static PersonName split(String whole, @Nullable String country, Set<Cleaning> done) {
        if (EastAsianName.isOne(whole)) {
            return EastAsianName.split(whole, country);
        }
        // capitals tell the family's part, so they are calmed when it is known
        PersonName parts = NameOrder.split(whole, country, done);
        String display = NameCapitals.calm(parts.display(), country, done);
        if (!display.equals(parts.display())) {
            return NameOrder.split(display, country, done);
        }
        String family = NameCapitals.calmFamily(parts.family(), country, done);
        return family.equals(parts.family())
                ? parts
                : new PersonName(replaced(display, parts.family(), family), parts.given(), family);
    }

    private static String replaced(String display, String before, String after) {
        int at = display.indexOf(before);
        return at < 0 ? display : display.substring(0, at) + after + display.substring(at + before.length());
    }

    private static EastAsianName.Bare bare(String name, Set<Cleaning> done) {
        String rest = name;
        String work = "";
        for (int time = 0; time < MOST_TIMES && !rest.isEmpty(); time++) {
            String before = rest;
            rest = withoutSigns(rest, done);
            rest = NameTitles.withoutCredentials(NameTitles.withoutAddress(rest, done), done);
            EastAsianName.Bare eastern = EastAsianName.bare(rest, done);
            rest = eastern.name();
            work = work.isEmpty() ? eastern.work() : work;
            if (rest.equals(before)) {
                break;
            }
        }
        return new EastAsianName.Bare(rest, work);
    }

    private static String withoutSigns(String name, Set<Cleaning> done) {
        boolean plain = name.chars().allMatch(sign -> Character.isLetter(sign) || sign == ' ');
        if (plain) {
            return name;
        }
        String rest = EDGES.matcher(SIGNS.matcher(name).replaceAll(" ")).replaceAll("");
        rest = unquoted(rest).strip();
        if (!rest.equals(name)) {
            done.add(Cleaning.NAME_SIGNS);
        }
        return SPACES.matcher(rest).replaceAll(" ");
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 2
                && "\"“'‘".indexOf(name.charAt(0)) >= 0
                && "\"”'’".indexOf(name.charAt(name.length() - 1)) >= 0;
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /// The cell on one line, without an address behind or in place of the name.
    private static String oneLine(String name) {
        String line = name.indexOf('\n') < 0 ? name : SPACES.matcher(name).replaceAll(" ");
        if (line.indexOf('@') < 0) {
            return line;
        }
        Matcher address = ADDRESS_BEHIND.matcher(line);
        return unquoted(address.replaceAll(" ").strip());
    }

    static boolean isOffice(String name) {
        if (name.isEmpty()) {
            return false;
        }
        if (EastAsianName.isOne(name)) {
            return CHINESE_OFFICE.matcher(name).matches();
        }
        boolean office = false;
        for (String word : OFFICE_WORDS.split(name.toLowerCase(java.util.Locale.ROOT))) {
            boolean core = NameWords.has("office", word);
            if (!core && !word.isEmpty() && !NameWords.has("beside", word)) {
                return false;
            }
            office |= core;
        }
        return office;
    }
}
