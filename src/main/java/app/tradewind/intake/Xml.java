package app.tradewind.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the markup of a workbook, element by element, by local names: the transitional and the strict form of Open
/// XML, and the versions of OpenDocument, differ in their namespaces only.
///
/// The parser knows no entities but the five of XML itself and fetches nothing: neither a file of this computer nor
/// a small text that unfolds into a huge one can be asked for.
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 200;

    private final InputStream in;
    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private String name = "";
    private int depth;

    Xml(InputStream in) throws IOException {
        this.in = in;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /// Goes on to the next element or text; returns whether there is one.
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        name = reader.getLocalName();
                        if (++depth > DEEPEST) {
                            throw new IOException("elements nest too deep");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        name = reader.getLocalName();
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    default -> {
                        continue;
                    }
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean starts(String element) {
        return isStart() && name.equals(element);
    }

    boolean ends(String element) {
        return isEnd() && name.equals(element);
    }

    /// The local name of the element that starts or ends here.
    String name() {
        return name;
    }

    /// How many elements are open, this one among them.
    int depth() {
        return depth;
    }

    /// The attribute of this local name, whatever its namespace.
    @Nullable
    String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    int number(String local, int otherwise) {
        String value = attribute(local);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    boolean isTrue(String local) {
        String value = attribute(local);
        return "1".equals(value) || "true".equals(value);
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    /// Adds this text to `text` as far as a cell may hold it.
    void addTo(StringBuilder text) {
        int length = Math.min(reader.getTextLength(), CellText.LONGEST - text.length());
        if (length > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), length);
        }
    }

    /// Goes to the end of the element that starts here.
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            continue;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
