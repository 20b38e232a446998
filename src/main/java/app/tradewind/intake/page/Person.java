package app.tradewind.intake.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name that a line gives, and what it says the person does.
///
/// @param certain whether the text's form alone shows a name
record Person(String name, String title, boolean certain) {

    /// Between a name and a title: a comma, a bar, a dash with spaces, brackets.
    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,3}[,，|•·/、]\\s{0,3}+|\\s{1,3}[–—-]\\s{1,3}+|\\s{0,3}[(（]");

    static Optional<Person> read(String text, Names names, Titles titles) {
        if (text.length() > 160) {
            return Optional.empty();
        }
        Names.Likely whole = names.judge(text);
        if (whole == Names.Likely.YES) {
            return Optional.of(new Person(names.bare(text), "", true));
        }
        Matcher between = BETWEEN.matcher(text);
        int from = 0;
        while (between.find()) {
            String left = text.substring(from, between.start());
            String right =
                    text.substring(between.end()).replaceAll("[)）]\\s*$", "").strip();
            Optional<Person> found = read(left, right, names, titles);
            if (found.isPresent()) {
                return found;
            }
            if (titles.isTitle(left.strip()) && names.judge(right) != Names.Likely.NO) {
                return Optional.of(new Person(names.bare(right), left.strip(), names.judge(right) == Names.Likely.YES));
            }
            from = between.end();
            if (from > 60) {
                break;
            }
        }
        return whole == Names.Likely.MAY_BE
                ? Optional.of(new Person(names.bare(text), "", false))
                : glued(text, names, titles);
    }

    private static Optional<Person> read(String left, String right, Names names, Titles titles) {
        Names.Likely likely = names.judge(left);
        if (likely == Names.Likely.NO) {
            return Optional.empty();
        }
        String said = BETWEEN.split(right, 2)[0].strip();
        String title = titles.isTitle(right) ? right : titles.isTitle(said) ? said : "";
        boolean certain =
                likely == Names.Likely.YES || !title.isEmpty() && left.strip().indexOf(' ') > 0;
        return Optional.of(new Person(names.bare(left), title, certain));
    }

    /// 张伟 采购经理, 購買部長 山田 太郎, 김민수 부장.
    private static Optional<Person> glued(String text, Names names, Titles titles) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > 40 || !WordList.isUnspaced(plain) && !isArabic(plain)) {
            return Optional.empty();
        }
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            String left = plain.substring(0, space);
            String right = plain.substring(space + 1).strip();
            if (titles.isTitle(right) && names.judge(left) != Names.Likely.NO) {
                return Optional.of(new Person(names.bare(left), right, true));
            }
            if (titles.isTitle(left) && names.judge(right) != Names.Likely.NO) {
                return Optional.of(new Person(names.bare(right), left, true));
            }
        }
        return Optional.empty();
    }

    private static boolean isArabic(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
