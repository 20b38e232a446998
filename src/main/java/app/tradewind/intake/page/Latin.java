package app.tradewind.intake.page;

import com.ibm.icu.text.Transliterator;

/// Names in the letters of addresses: 张伟 is `zhang wei`, Müller is `mueller`.
final class Latin {

    private static final int LONGEST = 60;

    private Latin() {}

    static String of(String name) {
        String german = name.replace("ö", "oe")
                .replace("ä", "ae")
                .replace("ü", "ue")
                .replace("Ö", "Oe")
                .replace("Ä", "Ae")
                .replace("Ü", "Ue");
        boolean plain = german.codePoints().allMatch(c -> c < 0x250);
        return plain || name.length() > LONGEST ? german : Holder.TRANSFORM.transliterate(german);
    }

    /// Loaded at the first name in another script.
    private static final class Holder {
        static final Transliterator TRANSFORM =
                Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove");
    }
}
