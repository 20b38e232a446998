package app.tradewind.contact;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/// Keys that put texts in the order a reader expects: Latin by letter, Chinese by pinyin, whatever the case.
///
/// Equal in both languages of the program, so that the book needs one index. One instance a thread.
///
/// Source: Unicode Technical Standard #10; CLDR, collation `pinyin`.
final class SortKeys {

    private final Collator collator =
            Collator.getInstance(new ULocale("zh@collation=pinyin")).cloneAsThawed();

    SortKeys() {
        // Chinese rules put Han before Latin; most buyers have Latin names
        collator.setReorderCodes(Collator.ReorderCodes.NONE);
        collator.setStrength(Collator.SECONDARY);
    }

    /// The key of `text`; empty texts come last.
    byte[] of(String text) {
        return text.isBlank()
                ? new byte[] {(byte) 0xff}
                : collator.getCollationKey(text).toByteArray();
    }
}
