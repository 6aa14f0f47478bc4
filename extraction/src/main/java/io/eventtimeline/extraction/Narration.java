package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.dating.DateChoice;
import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Tags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Dates for what its own sentence does not date, from the rest of the article.
///
/// A headline has the date of the lead, "the accident" that of the accident dated elsewhere, "won a *contract*" that of
/// the win, and what the story goes on to tell without a date is of the story's day. Two accidents with two dates leave
/// "the accident" without one.
final class Narration {
    private static final double TOLD_ELSEWHERE = 0.6;
    private static final double STORY = 0.45;
    /// In sentences: so far back "the deal" speaks of one.
    private static final int MENTIONED_AGAIN = 3;
    /// How old the news of a story can be.
    private static final int NEWS_DAYS = 7;

    private static final Set<String> GUESSES = Set.of("publication", "story");
    private static final Set<String> BARGAINS = Set.of("agreement", "deal");

    private final Told byLemma;
    private final Told lead;
    private final Optional<DateChoice> storyDay;
    /// "Norway has signed the treaty. The ceremony was held *on Sunday*."
    private final Optional<DateChoice> dayBehindLead;

    private Narration(List<Reading> readings) {
        this.byLemma = Told.byLemma(readings);
        this.lead = Told.lead(readings);
        List<DateChoice> days = lead.days();
        this.storyDay = only(days);
        this.dayBehindLead = days.isEmpty() ? only(Told.behindLead(readings).days()) : Optional.empty();
    }

    private static Optional<DateChoice> only(List<DateChoice> days) {
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    static List<Reading> dated(List<Reading> readings) {
        var narration = new Narration(readings);
        List<Reading> dated = readings.stream()
                .map(reading -> reading.with(narration.elsewhere(reading)))
                .map(reading -> reading.with(Companions.dated(reading)))
                .toList();
        Told withVerbs = Told.ofAll(dated);
        Told said = Told.byLemma(dated);
        return dated.stream()
                .map(reading -> reading.with(retold(reading, withVerbs, said)))
                .toList();
    }

    private List<Happening> elsewhere(Reading reading) {
        var happenings = new ArrayList<Happening>();
        for (int index = 0; index < reading.happenings().size(); index++) {
            Happening happening = reading.happenings().get(index);
            boolean open = happening.status() == Status.ASSERTED
                    && happening.date().mention().isEmpty();
            Optional<DateChoice> date = open ? elsewhere(reading, index) : Optional.empty();
            happenings.add(date.map(happening::dated).orElse(happening));
        }
        return happenings;
    }

    private Optional<DateChoice> elsewhere(Reading reading, int index) {
        Happening happening = reading.happenings().get(index);
        return retoldVerb(reading, happening)
                .or(() -> namedBefore(reading, index))
                .or(() -> toldElsewhere(reading, happening));
    }

    /// "had *signed*", when "signed the agreement on June 15" tells it too.
    private Optional<DateChoice> retoldVerb(Reading reading, Happening happening) {
        Trigger trigger = happening.trigger();
        Tags tags = reading.parsed().tags();
        int before = tags.before(trigger.firstToken(), trigger.statement().first());
        boolean over =
                !trigger.isNoun() && !trigger.sense().common() && tags.tokens().is(before, "had");
        Optional<DateChoice> told = over ? byLemma.sameWord(happening) : Optional.empty();
        return told.map(date -> date.adopted("told-elsewhere", "it is told elsewhere", TOLD_ELSEWHERE));
    }

    /// "the *deal*": the agreement that was signed on June 15 a sentence before.
    private static Optional<DateChoice> namedBefore(Reading reading, int index) {
        Trigger trigger = reading.happenings().get(index).trigger();
        if (!trigger.isNoun() || !reading.phrase(trigger).isDefinite()) {
            return Optional.empty();
        }
        List<DateChoice> before = justBefore(reading, index);
        long days = before.stream().map(date -> date.when().edtf()).distinct().count();
        return days == 1
                ? Optional.of(before.getFirst().adopted("told-elsewhere", "it is told before", TOLD_ELSEWHERE))
                : Optional.empty();
    }

    /// The days of those of its kind in the few sentences before its own, the last one first.
    private static List<DateChoice> justBefore(Reading reading, int index) {
        var days = new ArrayList<DateChoice>();
        Trigger trigger = reading.happenings().get(index).trigger();
        for (int at = index - 1; at >= 0; at--) {
            Happening earlier = reading.happenings().get(at);
            int sentences = trigger.statement().sentence()
                    - earlier.trigger().statement().sentence();
            if (sentences > MENTIONED_AGAIN) {
                return days;
            }
            boolean meant = sentences > 0
                    && sameKind(
                            earlier.trigger().sense().type(), trigger.sense().type());
            if (meant && earlier.isDated() && isSaidDay(earlier.date())) {
                days.add(earlier.date());
            }
        }
        return days;
    }

    private static boolean isSaidDay(DateChoice date) {
        return date.mention().isPresent() && date.when().precision() == Precision.DAY;
    }

    private static boolean sameKind(String one, String other) {
        return !one.equals(EventWords.OTHER)
                && (one.equals(other) || (BARGAINS.contains(one) && BARGAINS.contains(other)));
    }

    private Optional<DateChoice> toldElsewhere(Reading reading, Happening happening) {
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
                ? storyDay.or(() -> dayBehindLead.filter(date -> isNews(date, happening)))
                        .map(date -> date.adopted("story", "the lead tells the day of the story", STORY))
                : Optional.empty();
    }

    /// A week before publication at most, and not after it.
    private static boolean isNews(DateChoice date, Happening published) {
        LocalDate day = date.when().earliest();
        LocalDate publication = published.date().when().earliest();
        return day != null
                && publication != null
                && !day.isAfter(publication)
                && !day.isBefore(publication.minusDays(NEWS_DAYS));
    }

    /// A day of the story stands before the year of another "order".
    private static boolean saysMore(DateChoice date, Happening happening) {
        return !happening.date().when().isDated() || date.when().precision() == Precision.DAY;
    }

    /// "the *deal*", when the deal that was signed has the date of its verb.
    private static List<Happening> retold(Reading reading, Told withVerbs, Told said) {
        return reading.happenings().stream()
                .map(happening -> retold(reading, happening, withVerbs, said))
                .toList();
    }

    /// A day that the text says of "the *fault*" goes before the guess that it is of the story's day.
    private static Happening retold(Reading reading, Happening happening, Told withVerbs, Told said) {
        Trigger trigger = happening.trigger();
        boolean again = trigger.isNoun()
                && (reading.isHeadline(trigger) || reading.phrase(trigger).isDefinite());
        boolean guessed = GUESSES.contains(happening.date().rule());
        Optional<DateChoice> date = Optional.empty();
        if (again && guessed) {
            date = said.sameWord(happening).filter(Narration::isSaidDay);
        } else if (again && happening.isUndated()) {
            date = withVerbs.sameWord(happening);
        }
        return date.map(each -> happening.dated(each.adopted("told-elsewhere", "it is told elsewhere", TOLD_ELSEWHERE)))
                .orElse(happening);
    }
}
