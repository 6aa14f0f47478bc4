package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.dating.DateChoice;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dates for what is told again without its date: a headline has that of the lead, "the accident" that of the accident
/// dated before.
///
/// "Council elects new head / The council *elected* Mr Kern on Tuesday": the headline is of Tuesday. Two accidents with
/// two dates
/// leave "the accident" without one.
final class Retold {
    private static final double CONFIDENCE = 0.6;

    /// By lemma, in the order of the text; empty where two dates compete.
    private final Map<String, Optional<DateChoice>> told = new HashMap<>();

    /// What the first sentence below the headings tells, by type.
    private final Map<String, Optional<DateChoice>> lead = new HashMap<>();

    private Retold() {}

    static List<Reading> dated(List<Reading> readings) {
        var retold = new Retold();
        for (Reading reading : readings) {
            retold.collectLead(reading);
        }
        return readings.stream().map(retold::applied).toList();
    }

    private void collectLead(Reading reading) {
        for (Happening happening : reading.happenings()) {
            boolean first = reading.parsed().passage().part() == Part.TEXT
                    && reading.parsed().lead().isFirst(happening.trigger());
            if (first && reading.parsed().clauses().isMain(happening.trigger().clause())) {
                collect(lead, happening.trigger().sense().type(), happening);
            }
        }
    }

    private static void collect(Map<String, Optional<DateChoice>> into, String key, Happening happening) {
        DateChoice date = happening.date();
        if (happening.status() == Status.ASSERTED
                && date.mention().isPresent()
                && date.when().isDated()) {
            into.merge(
                    key,
                    Optional.of(date),
                    (one, other) -> one.filter(each -> each.when().equals(date.when())));
        }
    }

    private Reading applied(Reading reading) {
        var happenings = new ArrayList<Happening>();
        for (Happening happening : reading.happenings()) {
            collect(told, happening.trigger().sense().lemma(), happening);
            happenings.add(
                    again(reading.parsed(), happening).map(happening::dated).orElse(happening));
        }
        return new Reading(reading.parsed(), happenings);
    }

    private Optional<DateChoice> again(Parsed parsed, Happening happening) {
        if (happening.status() != Status.ASSERTED || happening.date().mention().isPresent()) {
            return Optional.empty();
        }
        Trigger trigger = happening.trigger();
        if (parsed.passage().part() == Part.TITLE || parsed.lead().isHeadline(trigger)) {
            return lead.getOrDefault(trigger.sense().type(), Optional.empty())
                    .map(date -> adopted(date, happening, "the lead tells the same"));
        }
        if (!trigger.isNoun() || !isDefinite(parsed.tags(), trigger)) {
            return Optional.empty();
        }
        return told.getOrDefault(trigger.sense().lemma(), Optional.empty())
                .map(date -> adopted(date, happening, "it was told before"));
    }

    private static DateChoice adopted(DateChoice date, Happening happening, String why) {
        return new DateChoice(
                date.when().withBasis(Basis.NARRATIVE),
                date.mention(),
                "told-elsewhere",
                why + ", \"" + date.when().expression() + '"',
                happening.date().notTaken(),
                CONFIDENCE);
    }

    /// "the accident", "this second accident"; not "an accident".
    private static boolean isDefinite(Tags tags, Trigger trigger) {
        int token = trigger.firstToken() - 1;
        while (token >= trigger.statement().first() && tags.isNominal(token)) {
            token--;
        }
        return token >= trigger.statement().first()
                && tags.words().is(token, WordClass.DETERMINER)
                && (tags.tokens().is(token, "the")
                        || tags.tokens().is(token, "this")
                        || tags.tokens().is(token, "that"));
    }
}
