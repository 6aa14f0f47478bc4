package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Part;
import io.eventtimeline.extraction.dating.Lead;
import io.eventtimeline.extraction.dating.Mentions;
import io.eventtimeline.extraction.dating.Scene;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.text.Quotations;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.who.NameIndex;
import java.util.List;

/// What was found in one passage, before the rest of the article was looked at.
record Parsed(
        Passage passage,
        Sentences sentences,
        Mentions mentions,
        Tags tags,
        Clauses clauses,
        Lead lead,
        Quotations quotations,
        NameIndex names,
        List<Trigger> triggers) {
    Scene scene() {
        return new Scene(passage.part() == Part.TITLE, sentences, mentions, tags, clauses, lead, triggers);
    }

    Tokens tokens() {
        return tags.tokens();
    }
}
