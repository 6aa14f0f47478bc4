package io.eventtimeline.pages.body;

import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.layout.Block;
import io.eventtimeline.pages.layout.Blocks;
import io.eventtimeline.pages.layout.Hints;
import io.eventtimeline.pages.layout.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article's text in a page.
public final class BodyReader {
    private static final double PROTECTED = 0.5;
    private static final Set<String> BODY_WORDS =
            Set.of("entry", "content", "body", "text", "article", "post", "story");

    private BodyReader() {}

    public static Optional<Found<String>> read(Document page) {
        Furniture furniture = new Furniture();
        Blocks all = Blocks.of(page, furniture::isInlineFurniture);
        List<Block> blocks = all.blocks();
        int n = blocks.size();
        if (n == 0) {
            return Optional.empty();
        }
        double[] good = new double[n + 1];
        for (int i = 0; i < n; i++) {
            good[i + 1] = good[i] + Math.max(0, worth(blocks.get(i)));
        }
        boolean[] dropped = new boolean[n];
        for (Region region : all.regions()) {
            if (furniture.isFurniture(region.element())
                    && good[region.end()] - good[region.first()] < PROTECTED * good[n]) {
                java.util.Arrays.fill(dropped, region.first(), region.end(), true);
            }
        }
        double[] sums = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + (dropped[i] ? -1 : worth(blocks.get(i)));
        }
        Region best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Region region : all.regions()) {
            double score = (sums[region.end()] - sums[region.first()]) * bonus(region.element());
            if (score > most) {
                most = score;
                best = region;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        StringBuilder body = new StringBuilder();
        for (int i = best.first(); i < best.end(); i++) {
            if (!dropped[i] && keep(blocks.get(i))) {
                body.append(body.isEmpty() ? "" : "\n\n").append(blocks.get(i).text());
            }
        }
        return body.isEmpty() ? Optional.empty() : Optional.of(new Found<>(body.toString(), "text blocks", 0.8));
    }

    private static boolean keep(Block block) {
        return block.kind() != Block.Kind.HEADING
                || !block.element().normalName().equals("h1");
    }

    private static double worth(Block block) {
        double text = block.length() * (1 - block.linkShare());
        if (block.kind() == Block.Kind.HEADING) {
            return 0;
        }
        if (block.linkShare() > 0.5) {
            return -30;
        }
        if (block.length() >= 80 || (block.endsLikeASentence() && block.length() >= 25)) {
            return text;
        }
        return -5;
    }

    private static double bonus(Element element) {
        double bonus = 1;
        if (element.normalName().equals("article")
                || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            bonus += 0.2;
        }
        if (Hints.words(element.className() + " " + element.id()).stream().anyMatch(BODY_WORDS::contains)) {
            bonus += 0.1;
        }
        return bonus;
    }
}
