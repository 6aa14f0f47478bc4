package io.eventtimeline.ingest.feed.document;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What stands within an element: text, or, in Atom's XHTML, markup.
///
/// @param text as it is, or, where there is markup, HTML
/// @param isMarkup whether there are elements within
record Markup(String text, boolean isMarkup) {
    private static final int DEEPEST = 200;

    /// @param xml at the element's start; at its end afterwards
    static Markup read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        boolean isMarkup = false;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    isMarkup = true;
                    html.append('<').append(xml.getLocalName()).append('>');
                    depth = deeper(depth, xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    html.append("</").append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    plain.append(xml.getText());
                    html.append(xml.getText().replace("&", "&amp;").replace("<", "&lt;"));
                }
                default -> {}
            }
        }
        return new Markup((isMarkup ? html : plain).toString().strip(), isMarkup);
    }

    /// @param xml at the element's start; at its end afterwards
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth = deeper(depth, xml);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private static int deeper(int depth, XMLStreamReader xml) throws XMLStreamException {
        if (depth == DEEPEST) {
            throw new XMLStreamException("deeper than any feed", xml.getLocation());
        }
        return depth + 1;
    }
}
