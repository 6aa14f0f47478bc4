package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.List;

/// A title or a text with all that dating asks of it.
///
/// @param title whether it is a title, which is all headline
public record Scene(
        boolean title,
        Sentences sentences,
        Mentions mentions,
        Tags tags,
        Clauses clauses,
        Lead lead,
        List<Trigger> triggers) {

    Place place(Trigger trigger) {
        return title ? Place.HEADLINE : Place.of(trigger.statement().sentence() - lead.firstSentence());
    }

    /// The expressions that say when, of the sentence of an event.
    List<TimeMention> dates(Trigger trigger) {
        return mentions.dating(trigger.statement().first(), trigger.statement().end());
    }

    /// In tokens; 0 where they touch.
    static int distance(Trigger trigger, TimeMention mention) {
        return Math.max(
                0, Math.max(mention.firstToken() - trigger.endToken(), trigger.firstToken() - mention.endToken()));
    }

    /// How many other events stand between an event and an expression.
    int eventsBetween(Trigger trigger, TimeMention mention) {
        return mention.endToken() <= trigger.firstToken()
                ? indexFrom(trigger.firstToken()) - indexFrom(mention.endToken())
                : Math.max(0, indexFrom(mention.firstToken()) - indexFrom(trigger.endToken()));
    }

    private int indexFrom(int token) {
        int low = 0;
        int high = triggers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (triggers.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
