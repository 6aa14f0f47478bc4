package io.eventtimeline.pages.body;

import io.eventtimeline.pages.layout.Block;
import io.eventtimeline.pages.layout.Block.Kind;
import io.eventtimeline.pages.layout.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The blocks of the chosen region that belong to the article: from its lead to its last sentence.
final class Article {
    private static final int LEAD_DISTANCE_BLOCKS = 25;
    private static final int SHORTEST_LEAD = 60;
    private static final int SHORTEST_TEXT = 80;
    private static final int LONGEST_COPYRIGHT = 200;
    private static final int LONGEST_CALL = 300;

    private final List<Block> blocks;
    private final boolean[] cleared;
    private int first;
    private int end;

    private Article(List<Block> blocks, boolean[] cleared, Region region) {
        this.blocks = blocks;
        this.cleared = cleared;
        this.first = region.first();
        this.end = region.end();
    }

    static List<Block> of(List<Block> blocks, boolean[] cleared, Region region) {
        Article article = new Article(blocks, cleared, region);
        article.fetchLead();
        article.cutTail();
        article.clearLists();
        return article.kept();
    }

    /// What stands between the headline and the text: a summary, in an element of its own.
    private void fetchLead() {
        int headline = first - 1;
        int farthest = Math.max(0, first - LEAD_DISTANCE_BLOCKS);
        while (headline >= farthest && !isHeadline(blocks.get(headline))) {
            headline--;
        }
        if (headline < farthest) {
            return;
        }
        int begin = first;
        for (int i = first - 1; i > headline; i--) {
            Block block = blocks.get(i);
            if (!cleared[i] && block.length() >= SHORTEST_LEAD && block.linkShare() < 0.2) {
                first = i;
            }
        }
        for (int i = first; i < begin; i++) {
            cleared[i] |=
                    blocks.get(i).length() < SHORTEST_LEAD || blocks.get(i).linkShare() >= 0.2;
        }
    }

    /// What follows the last sentence: headings without text, links, who owns the copyright.
    private void cutTail() {
        while (end - 1 > first && (cleared[end - 1] || isTail(blocks.get(end - 1)))) {
            end--;
        }
    }

    private static boolean isTail(Block block) {
        return block.kind() == Kind.HEADING
                || block.linkShare() >= 0.5
                || isCopyright(block)
                || Endings.announces(block)
                || (block.kind() == Kind.LOOSE && block.length() < SHORTEST_TEXT && !block.endsLikeASentence())
                || (block.length() < 25 && block.text().endsWith(":"));
    }

    private static boolean isCopyright(Block block) {
        return block.length() < LONGEST_COPYRIGHT
                && (block.text().contains("©")
                        || block.text().toLowerCase(Locale.ROOT).contains("all rights reserved"));
    }

    /// "Read also:" and the links after it.
    private void clearLists() {
        for (int i = first; i < end; i++) {
            if (!cleared[i] && Endings.announces(blocks.get(i))) {
                cleared[i] = true;
                while (i + 1 < end && blocks.get(i + 1).linkShare() >= 0.5) {
                    cleared[++i] = true;
                }
            }
        }
    }

    private List<Block> kept() {
        List<Block> kept = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (!cleared[i] && isText(blocks.get(i))) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private static boolean isText(Block block) {
        return !isHeadline(block) && !isCall(block) && (block.linkShare() < 0.8 || block.length() > LONGEST_COPYRIGHT);
    }

    /// "Sign up for our newsletter."
    private static boolean isCall(Block block) {
        return block.length() < LONGEST_CALL
                && block.linkShare() > 0
                && block.text().toLowerCase(Locale.ROOT).contains("newsletter");
    }

    private static boolean isHeadline(Block block) {
        return block.element().normalName().equals("h1");
    }
}
