package kz.pana.course.folder;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.pana.picture.PictureDecoder;

/** Tells drawings and photos from what only says it is one. */
public final class Picture {

    private static final int LARGEST_SIDE = 4000; // pixels

    /** What a drawing is made of; nothing of it runs, loads or leads anywhere. */
    private static final Set<String> DRAWN = Set.of(
            "svg",
            "g",
            "path",
            "circle",
            "ellipse",
            "rect",
            "line",
            "polyline",
            "polygon",
            "style",
            "title",
            "desc",
            "defs",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "text",
            "tspan");

    private Picture() {}

    /** Whether the content is a picture of the kind that its name says, and nothing besides. */
    public static boolean isHarmless(String path, byte[] content) {
        return path.endsWith(".svg") ? isDrawing(content) : isPhoto(path, content);
    }

    /** Without what a camera noted in it: a course is public, the author's home is not. */
    public static byte[] bare(byte[] content) {
        return PictureDecoder.bare(content);
    }

    private static boolean isPhoto(String path, byte[] content) {
        return PictureDecoder.isWhole(content, path.endsWith(".png") ? "png" : "jpeg", LARGEST_SIDE);
    }

    private static boolean isDrawing(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            boolean drawn = false;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!DRAWN.contains(reader.getLocalName().toLowerCase(Locale.ROOT)) || hasAddress(reader)) {
                            return false;
                        }
                        drawn = true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (leadsOut(reader.getText())) {
                            return false;
                        }
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.DTD -> {
                        return false;
                    }
                    default -> {}
                }
            }
            return drawn;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    /** An attribute that runs something or leads out of the picture. */
    private static boolean hasAddress(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            if (name.startsWith("on") || name.equals("href") || leadsOut(element.getAttributeValue(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsOut(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("@import")
                || plain.contains("javascript:")
                || plain.contains("\\")
                || plain.replace("url(#", "").contains("url(");
    }
}
