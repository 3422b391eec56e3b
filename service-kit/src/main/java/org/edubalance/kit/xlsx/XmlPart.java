package org.edubalance.kit.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML document of a workbook, read from its beginning to its end. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 20;

    private final InputStream in;
    private final XmlGuard guarded;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in, long most) throws IOException {
        this.in = in;
        this.guarded = new XmlGuard(in, most);
        try {
            this.reader = FACTORY.createXMLStreamReader(guarded, "UTF-8");
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // Characters such as &amp; count as entities; others can not be declared without a type.
        factory.setProperty("jdk.xml.entityExpansionLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        return factory;
    }

    /** Goes to the next tag; {@code false} at the end of the document. */
    boolean nextTag() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
                return true;
            }
            if (event == XMLStreamReader.END_DOCUMENT) {
                return false;
            }
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && element.equals(reader.getLocalName());
    }

    boolean ends(String element) {
        return reader.isEndElement() && element.equals(reader.getLocalName());
    }

    /** An attribute without a prefix; {@code null} when absent. */
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The first attribute of that name, whatever its prefix stands for. */
    String qualified(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))
                    && !reader.getAttributeNamespace(i).isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element that begins here, to its end. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = next();
            if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.SPACE) {
                append(text);
            } else if (event == XMLStreamReader.END_DOCUMENT) {
                break;
            }
        }
        return text.toString();
    }

    /**
     * The text of the element that begins here as a person sees it: of runs in several styles,
     * without how it is pronounced.
     */
    String richText() throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        int silentFrom = Integer.MAX_VALUE;
        boolean shown = false;
        while (depth > outside) {
            int event = next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = reader.getLocalName();
                if (name.equals("rPh") && silentFrom == Integer.MAX_VALUE) {
                    silentFrom = depth;
                }
                shown = name.equals("t") && silentFrom == Integer.MAX_VALUE;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                shown = false;
                if (depth < silentFrom) {
                    silentFrom = Integer.MAX_VALUE;
                }
            } else if (event == XMLStreamReader.END_DOCUMENT) {
                break;
            } else if (shown) {
                append(text);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) throws NotXlsxException {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            throw new NotXlsxException("单元格文字过长", "A cell's text is too long");
        }
    }

    private int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT && ++depth > DEEPEST) {
                throw new NotXlsxException("工作簿的 XML 嵌套过深", "The workbook's XML is too deep");
            }
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static IOException unreadable(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotXlsxException refused) {
                return refused;
            }
        }
        if (e.getNestedException() instanceof NotXlsxException refused) {
            return refused;
        }
        return new NotXlsxException("工作簿的 XML 无法读取", "The workbook's XML can not be read", e);
    }

    /** Bytes of XML read so far. */
    long bytesRead() {
        return guarded.taken();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
