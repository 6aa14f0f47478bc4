package io.eventtimeline.ingest.feed.document;

import io.eventtimeline.pages.layout.Block;
import io.eventtimeline.pages.layout.Blocks;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Feeds carry HTML: `&lt;p>The council met.&lt;/p>` is `The council met.`
final class HtmlText {
    private static final int DEEPEST = 200;

    private HtmlText() {}

    /// Paragraphs, separated by blank lines; captions are no paragraphs.
    static String paragraphs(String html) {
        return Blocks.of(parse(html), unseen -> false).blocks().stream()
                .filter(block -> block.element().closest("figcaption") == null)
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /// All on one line.
    static String line(String html) {
        return parse(html).body().text().strip();
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }
}
