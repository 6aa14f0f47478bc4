package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.contracts.Anchor;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.extraction.time.resolve.Spoken.Focus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps, while one expression is resolved, which dates it leaned on and why a choice fell as it did.
final class Footing {
    private final Context context;
    private Basis basis = Basis.STATED;
    private @Nullable String date;
    private @Nullable String expression;
    private String why = "the text gives the full date";
    private boolean uncertain;

    Footing(Context context) {
        this.context = context;
    }

    Optional<Span> publication() {
        context.publication().ifPresent(span -> {
            basis = basis == Basis.NARRATIVE ? basis : Basis.RESOLVED;
            date = span.edtf();
            expression = context.dateline().orElse(null);
            because(
                    expression == null
                            ? "counted from the publication date"
                            : "counted from the dateline \"" + expression + "\"");
        });
        return context.publication();
    }

    /// The date the text spoke of last; the publication date where it has spoken of none.
    Optional<Span> narrative() {
        return context.spoken().last().isEmpty()
                ? publication()
                : told(context.spoken().last());
    }

    /// A date that the text has spoken of.
    Optional<Span> told(Optional<Focus> focus) {
        if (focus.isEmpty()) {
            return Optional.empty();
        }
        basis = Basis.NARRATIVE;
        date = focus.get().span().edtf();
        expression = focus.get().expression();
        because("counted from \"" + expression + "\" before it");
        return Optional.of(focus.get().span());
    }

    /// For a date that is read against another date of the text, which is not what the whole leans on.
    Footing apart(Span day) {
        return new Footing(new Context(
                Optional.of(day), Optional.empty(), context.spoken(), Manner.NEWS, Tense.SURELY_PAST, context.order()));
    }

    void because(String reason) {
        why = reason;
    }

    void uncertain() {
        uncertain = true;
    }

    Reading reading(Meaning meaning) {
        Optional<Anchor> anchor = Optional.ofNullable(date).map(day -> new Anchor(day, expression, why));
        return new Reading(meaning, basis, anchor, why, uncertain);
    }
}
