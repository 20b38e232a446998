package app.tradewind.intake;

import java.io.IOException;
import java.util.Map;

/// The notes of a sheet, old ones and threads.
///
/// Source: ECMA-376 Part 1, section 18.7 (comments); [MS-XLSX], section 2.6.207 (threaded comments).
final class XlsxNotes {

    /// Excel puts this into the old note that stands for a thread.
    private static final String STAND_IN = "[Threaded comment]";

    private XlsxNotes() {}

    static CellNotes read(ZipParts parts, Map<String, OpenXmlPackage.Relation> relations) throws IOException {
        CellNotes notes = new CellNotes();
        for (OpenXmlPackage.Relation relation : relations.values()) {
            boolean wanted =
                    relation.type().equals("comments") || relation.type().equals("threadedComment");
            if (wanted && parts.has(relation.target())) {
                read(parts, relation.target(), notes);
            }
        }
        return notes;
    }

    private static void read(ZipParts parts, String part, CellNotes notes) throws IOException {
        try (Xml xml = parts.xml(part)) {
            String place = "";
            while (xml.next()) {
                if (xml.starts("comment")) {
                    place = xml.attribute("ref", "");
                    put(notes, place, XlsxText.read(xml));
                } else if (xml.starts("threadedComment")) {
                    place = xml.attribute("ref", "");
                } else if (xml.starts("text")) {
                    put(notes, place, plain(xml));
                }
            }
        }
    }

    private static String plain(Xml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends("text")) {
            if (xml.isText()) {
                xml.addTo(text);
            }
        }
        return text.toString();
    }

    private static void put(CellNotes notes, String place, String text) {
        if (CellPlace.row(place) > 0 && CellPlace.column(place) >= 0 && !text.startsWith(STAND_IN)) {
            notes.put(CellPlace.row(place), CellPlace.column(place), text);
        }
    }
}
