package io.eventtimeline.pages.layout;

import org.jsoup.nodes.Element;

/// A piece of text that stands by itself: a paragraph, a heading, an item of a list.
///
/// @param text without white space around it
/// @param linkChars how many of its characters lead elsewhere
/// @param element the innermost block-level element that it stands in
/// @param kind what it is marked as
public record Block(String text, int linkChars, Element element, Kind kind) {
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        QUOTE,
        /// Text directly in a container: a paragraph where pages do without `<p>`.
        LOOSE
    }

    public int length() {
        return text.length();
    }

    /// 0 for plain text, 1 for a menu's entry.
    public double linkShare() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    /// Ends as sentences do, closing quotes and brackets aside.
    public boolean endsLikeASentence() {
        int end = text.length() - 1;
        while (end > 0 && "\"'”“’»«)]".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?…。！？:;".indexOf(text.charAt(end)) >= 0;
    }
}
