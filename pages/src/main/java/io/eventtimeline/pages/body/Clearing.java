package io.eventtimeline.pages.body;

import io.eventtimeline.pages.layout.Block;
import io.eventtimeline.pages.layout.Blocks;
import io.eventtimeline.pages.layout.Region;
import java.util.List;

/// Puts furniture aside. Whatever its class names say, an element that holds half of a page's text is no furniture.
final class Clearing {
    /// Of all text of the page.
    private static final double TOO_MUCH = 0.5;
    /// An element that may be furniture is, when it has less text than this: three short sentences.
    private static final double LITTLE = 300;

    private Clearing() {}

    /// For each block whether it stands in furniture.
    static boolean[] of(Blocks all, Furniture furniture) {
        List<Block> blocks = all.blocks();
        Worth text = Worth.of(blocks, block -> Math.max(0, Worth.of(block)));
        // +1 where furniture begins, -1 where it ends: nested furniture costs no more than other.
        int[] steps = new int[blocks.size() + 1];
        for (Region region : all.regions()) {
            if (isFurniture(region, text, furniture)) {
                steps[region.first()]++;
                steps[region.end()]--;
            }
        }
        boolean[] cleared = new boolean[blocks.size()];
        int depth = 0;
        for (int i = 0; i < cleared.length; i++) {
            depth += steps[i];
            cleared[i] = depth > 0;
        }
        return cleared;
    }

    private static boolean isFurniture(Region region, Worth text, Furniture furniture) {
        double held = text.between(region.first(), region.end());
        return switch (furniture.judge(region.element())) {
            case NONE -> false;
            case MAYBE -> held < LITTLE && held < TOO_MUCH * text.all();
            case FURNITURE -> held < TOO_MUCH * text.all() || text.all() == 0;
        };
    }
}
