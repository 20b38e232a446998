package app.tradewind.intake;

import app.tradewind.contact.PersonName;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads names in Chinese, Japanese and Korean characters: the family name stands first, forms of address and works
/// stand behind.
final class EastAsianName {

    private static final int LONGEST = 4;
    private static final Set<String> TWO_CHARACTER_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "西门", "独孤", "歐陽", "司馬",
            "諸葛", "東方", "남궁", "황보", "제갈", "사공", "선우", "독고");

    /// @param work what stood behind the name, such as 经理
    record Bare(String name, String work) {}

    private EastAsianName() {}

    static boolean isOne(String text) {
        return !text.isBlank() && text.codePoints().allMatch(sign -> isSign(sign) || sign == ' ');
    }

    static boolean isSign(int sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || sign == '々';
    }

    /// The name without 先生, 様, 님; 王经理 is 王 with a work.
    static Bare bare(String name, Set<Cleaning> done) {
        String rest = name;
        String work = "";
        boolean shorter = true;
        while (shorter && !rest.isEmpty() && isSign(rest.codePointBefore(rest.length()))) {
            String before = rest;
            rest = without("address", rest);
            String found = ending("work", rest);
            if (found.isEmpty() && isFamilyName(rest.substring(0, rest.length() - 1))) {
                found = ending("short work", rest);
            }
            if (!found.isEmpty()) {
                rest = rest.substring(0, rest.length() - found.length()).strip();
                work = work.isEmpty() && found.length() > 1 ? found : work;
            }
            shorter = !rest.equals(before);
            if (shorter) {
                done.add(Cleaning.NAME_SALUTATION);
            }
        }
        return new Bare(rest, work);
    }

    private static boolean isFamilyName(String text) {
        return text.codePointCount(0, text.length()) == 1 || TWO_CHARACTER_SURNAMES.contains(text);
    }

    private static String without(String group, String name) {
        String ending = ending(group, name);
        return name.substring(0, name.length() - ending.length()).strip();
    }

    /// The longest ending that leaves a name in these scripts.
    private static String ending(String group, String name) {
        String longest = "";
        for (String word : NameWords.all(group)) {
            if (word.length() > longest.length() && word.length() < name.length() && name.endsWith(word)) {
                String rest = name.substring(0, name.length() - word.length()).strip();
                longest = !rest.isEmpty() && isSign(rest.codePointBefore(rest.length())) ? word : longest;
            }
        }
        return longest;
    }

    /// @param display of these characters only
    static PersonName split(String display, @Nullable String country) {
        int space = display.indexOf(' ');
        if (space > 0 && space == display.lastIndexOf(' ')) {
            return new PersonName(display, display.substring(space + 1), display.substring(0, space));
        }
        String name = display.replace(" ", "");
        int length = name.codePointCount(0, name.length());
        if (length < 2 || length > LONGEST || name.codePoints().anyMatch(EastAsianName::isKana)) {
            return new PersonName(display, "", length == 1 ? name : "");
        }
        boolean japanese = "JP".equals(country);
        if (japanese && length == 2) {
            return new PersonName(display, "", "");
        }
        boolean two = japanese || length > 2 && TWO_CHARACTER_SURNAMES.contains(name.substring(0, 2));
        int family = name.offsetByCodePoints(0, two ? 2 : 1);
        return new PersonName(display, name.substring(family), name.substring(0, family));
    }

    private static boolean isKana(int sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
