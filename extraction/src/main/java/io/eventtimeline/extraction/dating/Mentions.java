package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.time.TimeMention;
import io.eventtimeline.extraction.time.Timex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The expressions of time of a text, and which of them a token lies in.
public final class Mentions {
    private static final int NONE = -1;
    private static final int FEW = 20;

    private final List<TimeMention> all;
    private final int[] mentionOf;

    public Mentions(List<TimeMention> all, int tokens) {
        this.all = List.copyOf(all);
        this.mentionOf = new int[tokens];
        Arrays.fill(mentionOf, NONE);
        for (int index = 0; index < all.size(); index++) {
            Arrays.fill(mentionOf, all.get(index).firstToken(), all.get(index).endToken(), index);
        }
    }

    public List<TimeMention> all() {
        return all;
    }

    public boolean covers(int token) {
        return mentionOf[token] != NONE;
    }

    /// Whether the token lies in an expression that says when, rather than how long or how often.
    public boolean dates(int token) {
        return covers(token) && saysWhen(all.get(mentionOf[token]));
    }

    static boolean saysWhen(TimeMention mention) {
        return mention.when().edtf() != null;
    }

    /// Whether an expression of how long, "one year", ends right before the token.
    boolean endsLength(int token) {
        return covers(token - 1)
                && !covers(token)
                && all.get(mentionOf[token - 1]).timex().type() == Timex.Type.DURATION;
    }

    /// Those that begin between two tokens, in order.
    public List<TimeMention> within(int first, int end) {
        return all.subList(indexFrom(first), indexFrom(end));
    }

    /// Those of them that say when.
    List<TimeMention> dating(int first, int end) {
        return within(first, end).stream().filter(Mentions::saysWhen).toList();
    }

    /// The last ones before a token that say when, the nearest first; each date once, and only the nearest few are
    /// looked at.
    List<TimeMention> datingBefore(int before, int most) {
        var found = new ArrayList<TimeMention>();
        int end = indexFrom(before);
        for (int index = end - 1; index >= Math.max(0, end - FEW) && found.size() < most; index--) {
            TimeMention mention = all.get(index);
            if (saysWhen(mention)
                    && found.stream()
                            .noneMatch(each -> Objects.equals(
                                    each.when().edtf(), mention.when().edtf()))) {
                found.add(mention);
            }
        }
        return found;
    }

    private int indexFrom(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
