package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.salience.Salience.Feature;
import java.util.EnumSet;
import java.util.Set;

/// How an event is told, where that speaks against it: in a quotation, by somebody of himself, as what goes on in
/// general.
record Voice(Parsed parsed, Happening happening) {
    private static final Set<String> PERSONAL = Set.of("i", "we", "you", "my", "our", "your");
    private static final Set<PennTag> PRESENT = Set.of(PennTag.VBP, PennTag.VBZ);
    private static final Set<Basis> OWN = Set.of(Basis.STATED, Basis.RESOLVED, Basis.CORRECTED);

    Set<Feature> features(boolean headline) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        if (parsed.quotations().covers(trigger().firstToken())) {
            features.add(Feature.QUOTED);
        }
        if (isPersonal()) {
            features.add(Feature.PERSONAL);
        }
        if (!headline && isGeneral()) {
            features.add(Feature.GENERAL);
        }
        if (!trigger().isNoun() && tags().words().is(trigger().firstToken(), WordClass.WEAK)) {
            features.add(Feature.BARE_REPORT);
        }
        return features;
    }

    /// A word of its clause before it is "I", "we", "you" or theirs.
    private boolean isPersonal() {
        for (int token = trigger().firstToken() - 1;
                token >= trigger().statement().first();
                token--) {
            if (parsed.clauses().clauseOf(token) == trigger().clause()
                    && PERSONAL.contains(tags().tokens().lowercase(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGeneral() {
        return !trigger().isNoun()
                && PRESENT.contains(tags().penn(trigger().firstToken()))
                && !OWN.contains(happening.date().when().basis());
    }

    private Trigger trigger() {
        return happening.trigger();
    }

    private Tags tags() {
        return parsed.tags();
    }
}
