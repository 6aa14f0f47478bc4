package io.eventtimeline.pages.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// All text of a page as blocks, and which of them each element holds. One walk, without recursion.
///
/// @param regions in the order in which elements end, so inner ones first; only those that hold something
public record Blocks(List<Block> blocks, List<Region> regions) {
    public static Blocks of(Document page, Predicate<Element> unseen) {
        Walk walk = new Walk(unseen);
        page.body().filter(walk);
        walk.flush();
        return new Blocks(walk.blocks, walk.regions);
    }

    private static final class Walk implements NodeFilter {
        private static final Set<String> WITHOUT_TEXT = Set.of(
                "script",
                "style",
                "template",
                "iframe",
                "object",
                "embed",
                "applet",
                "canvas",
                "svg",
                "math",
                "map",
                "audio",
                "video",
                "picture",
                "button",
                "input",
                "select",
                "textarea",
                "datalist",
                "progress",
                "meter",
                "head",
                "rp",
                "rt");

        private final Predicate<Element> unseen;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Region> regions = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private final Writing writing = new Writing();
        private int links;

        Walk(Predicate<Element> unseen) {
            this.unseen = unseen;
        }

        private record Open(Element element, int first) {}

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                writing.add(text.getWholeText(), links > 0);
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String tag = element.normalName();
            if (tag.equals("br")) {
                breakLine();
            } else if (WITHOUT_TEXT.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (isBlock(element)) {
                flush();
                open.push(new Open(element, blocks.size()));
            } else if (unseen.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (tag.equals("a")) {
                links++;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isBlock(element)) {
                    flush();
                    close();
                } else if (element.normalName().equals("a") && links > 0) {
                    links--;
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isBlock(Element element) {
            return element.isBlock()
                    || element.normalName().contains("-")
                    || element.normalName().equals("label");
        }

        private void close() {
            Open ended = open.pop();
            if (blocks.size() > ended.first()) {
                regions.add(new Region(ended.element(), ended.first(), blocks.size()));
            }
        }

        /// Two breaks are where a paragraph ends.
        private void breakLine() {
            if (writing.endsWithBreak()) {
                flush();
            } else {
                writing.breakLine();
            }
        }

        void flush() {
            String text = writing.text();
            if (!text.isEmpty() && !open.isEmpty()) {
                Element element = open.peek().element();
                blocks.add(new Block(text, writing.linkChars(), element, kind(element)));
            }
            writing.clear();
        }

        private static Block.Kind kind(Element element) {
            return switch (element.normalName()) {
                case "p", "pre" -> Block.Kind.PARAGRAPH;
                case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
                case "li", "dd", "dt" -> Block.Kind.ITEM;
                case "td", "th" -> Block.Kind.CELL;
                case "blockquote" -> Block.Kind.QUOTE;
                default -> Block.Kind.LOOSE;
            };
        }
    }
}
