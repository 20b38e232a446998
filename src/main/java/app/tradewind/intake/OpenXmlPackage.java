package app.tradewind.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How the parts of an Open XML workbook hang together.
///
/// Source: ECMA-376 Part 2, section 6.5 (relationships).
final class OpenXmlPackage {

    /// @param type the last word of its type, which the strict and the transitional form have in common
    record Relation(String type, String target) {}

    private OpenXmlPackage() {}

    /// The part with the list of sheets, in markup or in records.
    static String workbook(ZipParts parts) throws IOException {
        Optional<String> stated = target(relations(parts, ""), "officeDocument").filter(parts::has);
        if (stated.isPresent()) {
            return stated.get();
        }
        return parts.has("xl/workbook.bin") ? "xl/workbook.bin" : "xl/workbook.xml";
    }

    static Optional<String> target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /// The relations of a part by their id; none where the file has none.
    static Map<String, Relation> relations(ZipParts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (!parts.has(name)) {
            return relations;
        }
        try (Xml xml = parts.xml(name)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = xml.attribute("Type", "");
                    relations.put(
                            xml.attribute("Id", ""),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolved(folder, xml.attribute("Target", ""))));
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.contains("../")) {
            int up = path.indexOf("../");
            int before = up < 2 ? 0 : path.lastIndexOf('/', up - 2) + 1;
            path = path.substring(0, before) + path.substring(up + 3);
        }
        return path.replace("./", "");
    }
}
