package io.eventtimeline.pages.body;

import io.eventtimeline.pages.layout.Block;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What blocks are worth to an article, summed up from the first, so that any run of blocks is one subtraction.
///
///     sums[i] = the worth of all blocks before block i
final class Worth {
    /// Text of so many characters is taken for sentences without looking at its end.
    private static final int LONG = 80;

    private static final int SHORTEST_SENTENCE = 25;
    private static final double MENU_ENTRY = -30;
    private static final double LABEL = -5;
    /// Chinese, Japanese and Korean say as much in so many fewer characters.
    private static final double EAST_ASIAN = 2.5;

    private final double[] sums;

    private Worth(double[] sums) {
        this.sums = sums;
    }

    static Worth of(List<Block> blocks, ToDoubleFunction<Block> worth) {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + worth.applyAsDouble(blocks.get(i));
        }
        return new Worth(sums);
    }

    double between(int first, int end) {
        return sums[end] - sums[first];
    }

    double all() {
        return sums[sums.length - 1];
    }

    /// Above 0 for sentences, below for menus and labels.
    static double of(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            return 0;
        }
        if (block.linkShare() > 0.5) {
            return MENU_ENTRY;
        }
        double size = block.length() * (isEastAsian(block.text()) ? EAST_ASIAN : 1);
        if (size >= LONG || (size >= SHORTEST_SENTENCE && block.endsLikeASentence())) {
            return size * (1 - block.linkShare());
        }
        return LABEL;
    }

    static boolean isText(Block block) {
        return of(block) > 0;
    }

    private static boolean isEastAsian(String text) {
        char middle = text.charAt(text.length() / 2);
        return (middle >= '\u3040' && middle <= '\u9FFF') || (middle >= '\uAC00' && middle <= '\uD7AF');
    }
}
