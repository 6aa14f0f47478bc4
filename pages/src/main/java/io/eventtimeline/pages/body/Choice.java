package io.eventtimeline.pages.body;

import io.eventtimeline.pages.layout.Block;
import io.eventtimeline.pages.layout.Blocks;
import io.eventtimeline.pages.layout.Hints;
import io.eventtimeline.pages.layout.Region;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Chooses the element that is the article: the one whose blocks are worth most together, sentences counting for it and
/// menus against it. So neither a part of the article wins, which has less, nor the whole page, which has the menus
/// too.
final class Choice {
    /// Furniture within an article is a small flaw.
    private static final double CLEARED = -5;
    private static final Set<String> BODY_WORDS =
            Set.of("entry", "content", "body", "text", "article", "post", "story");

    private Choice() {}

    static Region of(Blocks all, boolean[] cleared) {
        List<Block> blocks = all.blocks();
        int[] next = {0};
        Worth worth = Worth.of(blocks, block -> cleared[next[0]++] ? CLEARED : Worth.of(block));
        Region best = all.regions().getLast();
        double most = Double.NEGATIVE_INFINITY;
        for (Region region : all.regions()) {
            double value = worth.between(region.first(), region.end()) * trust(region.element());
            if (value > most) {
                most = value;
                best = region;
            }
        }
        return best;
    }

    private static double trust(Element element) {
        if (element.normalName().equals("body")) {
            return 0.95;
        }
        double trust = 1;
        if (element.normalName().equals("article")
                || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            trust += 0.2;
        }
        if (Hints.words(element.className() + " " + element.id()).stream().anyMatch(BODY_WORDS::contains)) {
            trust += 0.1;
        }
        return trust;
    }
}
