package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.time.TimeMention;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /// Those that begin between two tokens, in order.
    public List<TimeMention> within(int first, int end) {
        return all.subList(indexFrom(first), indexFrom(end));
    }

    /// Those of them that say when.
    List<TimeMention> dating(int first, int end) {
        return within(first, end).stream().filter(Mentions::saysWhen).toList();
    }

    /// The last one before a token that says when; only the nearest few are looked at.
    Optional<TimeMention> lastDating(int before, Predicate<TimeMention> counts) {
        int end = indexFrom(before);
        for (int index = end - 1; index >= Math.max(0, end - FEW); index--) {
            if (saysWhen(all.get(index)) && counts.test(all.get(index))) {
                return Optional.of(all.get(index));
            }
        }
        return Optional.empty();
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
