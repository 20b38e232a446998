package app.tradewind.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The number formats of a workbook's cells, by the index of their style.
///
/// Source: ECMA-376 Part 1, sections 18.8.9 (cellXfs) and 18.8.30 (numFmt); [MS-XLS], section 2.4.126 (Format).
final class CellStyles {

    /// Excel knows about 64,000 styles.
    private static final int MOST = 1 << 17;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<CellText.Format> formats = new ArrayList<>();

    void addCode(int format, String code) {
        if (codes.size() < MOST) {
            codes.put(format, code);
        }
    }

    void addStyle(int format) {
        if (styles.size() < MOST) {
            styles.add(format);
        }
    }

    /// The format of the cells of style `index`; General where there is no such style.
    CellText.Format format(int index) {
        if (index < 0 || index >= styles.size()) {
            return CellText.GENERAL;
        }
        while (formats.size() < styles.size()) {
            formats.add(formatOfCode(styles.get(formats.size())));
        }
        return formats.get(index);
    }

    /// The format of this number, in the workbook or in every workbook.
    CellText.Format formatOfCode(int format) {
        return CellText.format(format, codes.get(format));
    }
}
