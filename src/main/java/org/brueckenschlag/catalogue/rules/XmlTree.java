package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.brueckenschlag.catalogue.rules.Node.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model into {@link Node}s within bounds that are kept while reading, before anything grows:
 * {@code security.md} calls for limits first. No DOCTYPE, hence no entities; nothing is fetched.
 */
final class XmlTree {

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 30_000;
    private static final int MOST_ATTRIBUTES = 40;
    private static final byte[] XMLNS = "xmlns".getBytes(US_ASCII);

    private final XMLStreamReader xml;
    private int elements;
    private int depth;

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws Unreadable with the sentence that says why */
    static Node read(byte[] file) throws Unreadable {
        Utf8.check(file);
        refuseManyNamespaces(file);
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return new XmlTree(factory.createXMLStreamReader(new ByteArrayInputStream(file))).root();
        } catch (XMLStreamException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new Unreadable("not-xml", Math.max(line, 0), "catalogue.not-well-formed");
        }
    }

    /**
     * The parser compares each namespace of an element with all others before anybody can count them: sixty thousand
     * would take it seconds.
     */
    private static void refuseManyNamespaces(byte[] file) throws Unreadable {
        var line = 1;
        var declared = 0;
        for (var at = 0; at < file.length; at++) {
            if (file[at] == '<') {
                declared = 0;
            } else if (file[at] == '\n') {
                line++;
            } else if (file[at] == XMLNS[0]
                    && Arrays.mismatch(file, at, Math.min(at + XMLNS.length, file.length), XMLNS, 0, XMLNS.length) < 0
                    && ++declared > MOST_ATTRIBUTES) {
                throw new Unreadable("size", line, "catalogue.xml-size");
            }
        }
    }

    private Node root() throws XMLStreamException, Unreadable {
        var encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new Unreadable("encoding", 1, "catalogue.not-utf-8");
        }
        // XML 1.1 counts other characters as line ends and as allowed: two readers could read two things.
        if (xml.getVersion() != null && !xml.getVersion().equals("1.0")) {
            throw new Unreadable("not-xml", 1, "catalogue.xml-version");
        }
        Node root = null;
        Node open = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    open = element(open);
                    root = root == null ? open : root;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    open = open == null ? null : open.parent();
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (open != null) {
                        open.addText(xml.getText());
                    }
                }
                case XMLStreamReader.DTD -> throw unreadable("doctype", "catalogue.doctype");
                case XMLStreamReader.PROCESSING_INSTRUCTION ->
                    throw unreadable("processing-instruction", "catalogue.processing-instruction");
                case XMLStreamReader.ENTITY_REFERENCE -> throw unreadable("doctype", "catalogue.doctype");
                default -> {}
            }
        }
        return Objects.requireNonNull(root, "well-formed XML has a root");
    }

    private Node element(@Nullable Node parent) throws Unreadable {
        if (++elements > MOST_ELEMENTS || xml.getAttributeCount() > MOST_ATTRIBUTES) {
            throw unreadable("size", "catalogue.xml-size");
        }
        if (++depth > DEEPEST) {
            throw unreadable("depth", "catalogue.xml-depth");
        }
        var node = new Node(uri(xml.getNamespaceURI()), xml.getLocalName(), line(), parent);
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            node.put(
                    new Name(uri(xml.getAttributeNamespace(i)), xml.getAttributeLocalName(i)),
                    xml.getAttributeValue(i));
        }
        return node;
    }

    private Unreadable unreadable(String rule, String key) {
        return new Unreadable(rule, line(), key);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private static String uri(@Nullable String namespace) {
        return Objects.requireNonNullElse(namespace, "");
    }
}
