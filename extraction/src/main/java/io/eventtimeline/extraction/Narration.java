package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.dating.DateChoice;
import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dates for what its own sentence does not date, from the rest of the article.
///
/// A headline has the date of the lead, "the accident" that of the accident dated elsewhere, "won a *contract*" that of
/// the win, and what the story goes on to tell without a date is of the story's day. Two accidents with two dates leave
/// "the accident" without one.
final class Narration {
    private static final double TOLD_ELSEWHERE = 0.6;
    private static final double STORY = 0.45;

    private final Told byLemma;
    private final Told lead;
    private final Optional<DateChoice> storyDay;

    private Narration(List<Reading> readings) {
        this.byLemma = Told.byLemma(readings);
        this.lead = Told.lead(readings);
        List<DateChoice> days = lead.days();
        this.storyDay = days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    static List<Reading> dated(List<Reading> readings) {
        var narration = new Narration(readings);
        List<Reading> dated = readings.stream()
                .map(reading -> reading.with(narration.elsewhere(reading)))
                .map(reading -> reading.with(Companions.dated(reading)))
                .toList();
        Told withVerbs = Told.ofAll(dated);
        return dated.stream()
                .map(reading -> reading.with(retold(reading, withVerbs)))
                .map(reading -> reading.with(worthTelling(reading)))
                .toList();
    }

    private List<Happening> elsewhere(Reading reading) {
        var happenings = new ArrayList<Happening>();
        for (Happening happening : reading.happenings()) {
            boolean open = happening.status() == Status.ASSERTED
                    && happening.date().mention().isEmpty();
            Optional<DateChoice> date = open ? elsewhere(reading, happening) : Optional.empty();
            happenings.add(date.map(happening::dated).orElse(happening));
        }
        return happenings;
    }

    private Optional<DateChoice> elsewhere(Reading reading, Happening happening) {
        Trigger trigger = happening.trigger();
        boolean ofAType = !trigger.sense().type().equals(EventWords.OTHER);
        if (reading.isHeadline(trigger) && ofAType) {
            Optional<DateChoice> told = lead.date(trigger.sense().type());
            if (told.isPresent()) {
                return told.map(date -> date.adopted("told-elsewhere", "the lead tells the same", TOLD_ELSEWHERE));
            }
        }
        if (trigger.isNoun()
                && (reading.isHeadline(trigger) || reading.phrase(trigger).isDefinite())) {
            Optional<DateChoice> told = byLemma.sameWord(happening).filter(date -> saysMore(date, happening));
            if (told.isPresent()) {
                return told.map(date -> date.adopted("told-elsewhere", "it is told elsewhere", TOLD_ELSEWHERE));
            }
        }
        boolean ofStory = happening.date().when().basis() == Basis.PUBLICATION;
        return ofStory
                ? storyDay.map(date -> date.adopted("story", "the lead tells the day of the story", STORY))
                : Optional.empty();
    }

    /// A day of the story stands before the year of another "order".
    private static boolean saysMore(DateChoice date, Happening happening) {
        return !happening.date().when().isDated() || date.when().precision() == Precision.DAY;
    }

    /// "the *deal*", when the deal that was signed has the date of its verb.
    private static List<Happening> retold(Reading reading, Told withVerbs) {
        return reading.happenings().stream()
                .map(happening -> retold(reading, happening, withVerbs))
                .toList();
    }

    private static Happening retold(Reading reading, Happening happening, Told withVerbs) {
        Trigger trigger = happening.trigger();
        boolean again = trigger.isNoun()
                && happening.isUndated()
                && (reading.isHeadline(trigger) || reading.phrase(trigger).isDefinite());
        Optional<DateChoice> date = again ? withVerbs.sameWord(happening) : Optional.empty();
        return date.map(each -> happening.dated(each.adopted("told-elsewhere", "it is told elsewhere", TOLD_ELSEWHERE)))
                .orElse(happening);
    }

    /// Common words name happenings that a reader looks for only when they have a date.
    private static List<Happening> worthTelling(Reading reading) {
        return reading.happenings().stream()
                .filter(each -> each.date().when().edtf() != null || isNewsByItself(reading, each.trigger()))
                .toList();
    }

    private static boolean isNewsByItself(Reading reading, Trigger trigger) {
        boolean saying = !trigger.isNoun() && reading.parsed().tags().words().is(trigger.firstToken(), WordClass.WEAK);
        return !trigger.sense().common() && !saying;
    }
}
