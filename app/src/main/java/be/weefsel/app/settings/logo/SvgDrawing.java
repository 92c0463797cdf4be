package be.weefsel.app.settings.logo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/// An SVG that is read without document type and entities, and written anew from what [RulesForSvg]
/// lets through. What drawing programs leave in other namespaces is dropped.
final class SvgDrawing {
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final byte[] given;
    private final RulesForSvg rules = new RulesForSvg();

    SvgDrawing(byte[] given) {
        this.given = given.clone();
    }

    byte[] writtenAnew() throws Unfit {
        checkThatNothingIsDeclared();
        try {
            var builder = builder();
            var read = builder.parse(new ByteArrayInputStream(given));
            checkThatNothingGoesBefore(read);
            rules.checkRoot(read.getDocumentElement());
            var written = builder.newDocument();
            copy(read.getDocumentElement(), written, written);
            return bytes(written);
        } catch (SAXException | IOException | TransformerException e) {
            throw new Unfit("settings.look.not-an-image");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java reads XML safely.", e);
        }
    }

    /// Said in a sentence of its own, since older drawing programs write one.
    private void checkThatNothingIsDeclared() throws Unfit {
        if (new String(given, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw new Unfit("settings.look.svg-doctype");
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var builder = factory.newDocumentBuilder();
        // What is wrong is told to who gave the file, not printed.
        builder.setErrorHandler(null);
        return builder;
    }

    /// A stylesheet of elsewhere would stand there.
    private static void checkThatNothingGoesBefore(Document read) throws Unfit {
        for (var node : childrenOf(read)) {
            if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                throw new Unfit("settings.look.svg-reference", node.getNodeName());
            }
        }
    }

    private void copy(Element element, Node into, Document document) throws Unfit {
        rules.check(element);
        var copied = document.createElementNS(SVG, element.getLocalName());
        for (var attribute : attributesOf(element)) {
            copy(attribute, copied);
        }
        for (var child : childrenOf(element)) {
            if (child instanceof Element drawn && SVG.equals(drawn.getNamespaceURI())) {
                copy(drawn, copied, document);
            } else if (child instanceof Text text) {
                copied.appendChild(document.createTextNode(text.getData()));
            }
        }
        into.appendChild(copied);
    }

    private void copy(Attr attribute, Element into) throws Unfit {
        if (attribute.getNamespaceURI() == null) {
            rules.check(attribute);
            into.setAttribute(attribute.getName(), attribute.getValue());
        } else if (attribute.getNamespaceURI().equals(XLINK)) {
            rules.check(attribute);
            into.setAttributeNS(XLINK, "xlink:" + attribute.getLocalName(), attribute.getValue());
        }
    }

    private static List<Node> childrenOf(Node node) {
        var children = node.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item).toList();
    }

    private static List<Attr> attributesOf(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Attr.class::cast)
                .toList();
    }

    private static byte[] bytes(Document document) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var bytes = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }
}
