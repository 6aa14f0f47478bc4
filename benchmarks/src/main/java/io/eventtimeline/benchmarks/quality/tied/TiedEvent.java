package io.eventtimeline.benchmarks.quality.tied;

import io.eventtimeline.benchmarks.quality.gold.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An event and what it is tied to.
///
/// @param parent `[69,74]`, the span of an expression of time, or `"dct"`, the publication day
/// @param rel to it: `included`, `before`, `after`, `overlap`
/// @param same whether the expression stands in the event's own sentence
record TiedEvent(
        int start,
        int end,
        @Nullable JsonNode parent,
        String rel,
        @Nullable Boolean same) implements Span {
    private record Place(int start, int end) implements Span {}

    boolean isInExpression() {
        return rel.equals("included") && parent != null && parent.isArray();
    }

    boolean isTiedToPublication() {
        return parent != null && parent.isString() && parent.asString().equals("dct");
    }

    boolean isInSameSentence() {
        return Boolean.TRUE.equals(same);
    }

    /// Of the expression.
    Span expression() {
        if (parent == null) {
            throw new IllegalStateException("tied to no expression: " + this);
        }
        return new Place(parent.get(0).asInt(), parent.get(1).asInt());
    }
}
