package app.tradewind.intake;

import java.io.IOException;

/// The text of a shared string, of an inline string or of a note: its runs in one, without the readings that
/// Japanese and Chinese texts may carry.
///
/// Source: ECMA-376 Part 1, sections 18.4.8 (si), 18.4.6 (rPh) and 22.9.2.19 (ST_Xstring).
final class XlsxText {

    private XlsxText() {}

    /// Reads to the end of the element that starts here.
    static String read(Xml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        boolean wanted = false;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.isText()) {
                if (wanted) {
                    xml.addTo(text);
                }
            } else {
                wanted = xml.starts("t");
            }
        }
        return unescaped(text);
    }

    /// Signs that XML cannot carry are written as `_x000D_`.
    static String unescaped(StringBuilder text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text.toString();
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at + 1)) {
            if (at >= from && at + 6 < text.length() && text.charAt(at + 6) == '_') {
                int sign = sign(text, at + 2);
                if (sign >= 0) {
                    plain.append(text, from, at).append((char) sign);
                    from = at + 7;
                }
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int sign(CharSequence text, int at) {
        int sign = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            sign = sign * 16 + digit;
        }
        return sign;
    }
}
