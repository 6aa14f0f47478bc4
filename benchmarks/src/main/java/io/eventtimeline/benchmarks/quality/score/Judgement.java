package io.eventtimeline.benchmarks.quality.score;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import java.util.Optional;

/// One expression of gold, of ours, or both as a pair that overlaps.
///
/// @param inRange it is an end of "from 1979 to 1989"
public record Judgement(GoldDocument document, Optional<Expression> gold, Optional<Expression> ours, boolean inRange) {
    public Judgement {
        if (gold.isEmpty() && ours.isEmpty()) {
            throw new IllegalArgumentException("a judgement of nothing");
        }
    }

    public enum Verdict {
        RIGHT,
        MISSED,
        SPURIOUS,
        WRONG_EXTENT,
        WRONG_VALUE
    }

    public Verdict verdict() {
        if (ours.isEmpty()) {
            return Verdict.MISSED;
        }
        if (gold.isEmpty()) {
            return Verdict.SPURIOUS;
        }
        if (gold.get().hasValue() && !hasRightValue()) {
            return Verdict.WRONG_VALUE;
        }
        return hasRightExtent() ? Verdict.RIGHT : Verdict.WRONG_EXTENT;
    }

    public boolean isPair() {
        return gold.isPresent() && ours.isPresent();
    }

    public boolean hasRightExtent() {
        return isPair() && gold.get().isSame(ours.get());
    }

    /// The same value as a plain string. False where gold has none.
    public boolean hasRightValue() {
        return isPair()
                && gold.get().hasValue()
                && gold.get().value().equals(ours.get().value());
    }

    boolean hasRightType() {
        return isPair() && gold.get().type().equals(ours.get().type());
    }

    /// Gold's, or ours where gold has none.
    public Expression expression() {
        return gold.orElseGet(ours::orElseThrow);
    }

    /// The words that it is about.
    public String words() {
        return expression().in(document.text());
    }
}
