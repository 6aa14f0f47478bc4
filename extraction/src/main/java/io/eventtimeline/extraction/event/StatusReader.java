package io.eventtimeline.extraction.event;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads whether a happening is told as a fact, a plan, a possibility, or denied.
///
/// "will be held": planned. "if it is held": possible. "was called off": denied. What is told as a fact of a day after
/// publication is planned: "Parliament reconvenes on September 5".
public record StatusReader(
        Tags tags, Clauses clauses, @Nullable PublicationDate published) {

    public Status status(Trigger trigger, EventTime when) {
        boolean ahead = isAhead(when);
        var verbs = new VerbStatus(tags, clauses, ahead ? Status.PLANNED : Status.POSSIBLE);
        boolean ownClause = !trigger.isNoun() || trigger.hasGovernor();
        var around = new SurroundingStatus(tags, clauses);
        if (ownClause && around.isConditional(trigger.clause())) {
            return Status.POSSIBLE;
        }
        Status own = trigger.isNoun()
                ? new NounStatus(tags, clauses, verbs).of(trigger)
                : verbs.of(trigger.firstToken(), trigger.statement());
        if (own == Status.ASSERTED && ownClause) {
            own = around.ofReport(trigger.clause());
        }
        return own == Status.ASSERTED && ahead ? Status.PLANNED : own;
    }

    private boolean isAhead(EventTime when) {
        LocalDate earliest = when.earliest();
        if (published == null || earliest == null) {
            return false;
        }
        return published.day().map(earliest::isAfter).orElse(false);
    }
}
