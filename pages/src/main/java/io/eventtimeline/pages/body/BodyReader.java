package io.eventtimeline.pages.body;

import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.layout.Block;
import io.eventtimeline.pages.layout.Blocks;
import io.eventtimeline.pages.layout.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article's text in a page: all its blocks, without furniture, from the element that holds most of them.
public final class BodyReader {
    private static final int LITTLE = 250;

    private BodyReader() {}

    public static Optional<Found<String>> read(Document page) {
        Furniture furniture = new Furniture();
        Blocks all = Blocks.of(page, furniture::isInlineFurniture);
        if (all.regions().isEmpty()) {
            return Optional.empty();
        }
        boolean[] cleared = Clearing.of(all, furniture);
        Region region = Choice.of(all, cleared);
        List<Block> article = Article.of(all.blocks(), cleared, region);
        String text = article.stream().map(Block::text).collect(Collectors.joining("\n\n"));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found<>(text, name(region.element()), confidence(text, region.element())));
    }

    /// `div.entry-content`: enough to find it in the page.
    private static String name(Element element) {
        String classes = element.className().strip();
        return element.normalName() + (classes.isEmpty() ? "" : "." + classes.split("\\s+", 2)[0]);
    }

    /// Little text is often no article, and text of the whole page more than one.
    private static double confidence(String text, Element element) {
        if (text.length() < LITTLE) {
            return 0.4;
        }
        return element.normalName().equals("body") ? 0.6 : 0.85;
    }
}
