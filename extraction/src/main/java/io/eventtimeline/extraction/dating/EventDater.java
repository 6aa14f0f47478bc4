package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.time.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives each happening the date that the text gives it: of its own phrase, of its clause, of a clause that
/// it shares, of the frame of its sentence; in the lead, with no date said, the day of publication; else
/// none.
///
/// "Mr X, who was appointed [in 2009], resigned [on Monday]": appointed 2009, resigned on Monday, and never the other
/// way round.
///
/// @param lead whether a statement is of the title or the first sentences, which tell what is new
public record EventDater(
        Tags tags,
        Clauses clauses,
        Mentions mentions,
        Lead lead,
        @Nullable PublicationDate published) {

    /// How old the news of a story can be.
    private static final int NEWS_DAYS = 7;

    private static final double IN_LEAD = 0.5;
    private static final double IN_STORY = 0.35;

    public DateChoice date(Trigger trigger) {
        List<TimeMention> candidates =
                mentions.dating(trigger.statement().first(), trigger.statement().end());
        List<Claim> claims = new ArrayList<>();
        for (TimeMention mention : candidates) {
            claims.add(new Attachment(tags, clauses, mentions, trigger, published).claim(mention));
        }
        Optional<Claim> best = claims.stream().filter(Claim::holds).min(Claim.STRONGEST_THEN_NEAREST);
        return best.map(claim -> trigger.isNoun() ? claim : claim.orDayBehind(claims, trigger.endToken()))
                .map(claim -> chosen(claim, claims))
                .orElseGet(() -> withoutExpression(trigger, claims));
    }

    private DateChoice ofPublication(String rule, String why, List<DateChoice.NotTaken> notTaken, double confidence) {
        EventTime when = PublicationDay.of(Objects.requireNonNull(published));
        return new DateChoice(when, Optional.empty(), rule, why, notTaken, confidence);
    }

    /// The page itself says of when it is.
    private static DateChoice ofPrintedDate(TimeMention date, String why, List<DateChoice.NotTaken> notTaken) {
        return new DateChoice(
                date.when().withBasis(Basis.NARRATIVE), Optional.empty(), "printed-date", why, notTaken, IN_LEAD);
    }

    /// Whether the last date told before is older than the news: then the story is told as history.
    private boolean leftTheDay(Trigger trigger) {
        Optional<TimeMention> before = mentions.lastDating(trigger.statement().first(), this::isTold);
        if (before.isEmpty() || published == null) {
            return false;
        }
        LocalDate latest = before.get().when().latest();
        return latest == null || latest.isBefore(published.firstDay().minusDays(NEWS_DAYS));
    }

    /// Whether the sentence's dates are of other clauses: "Mr X, *who was appointed in 2009*, resigned".
    private boolean saidAside(List<Claim> claims) {
        return claims.stream()
                .noneMatch(
                        claim -> clauses.isMain(clauses.clauseOf(claim.mention().firstToken())));
    }

    /// "a project *begun two years ago*" does not take the story back to then.
    private boolean isTold(TimeMention mention) {
        return clauses.clause(clauses.clauseOf(mention.firstToken())).kind() != Clause.Kind.RELATIVE;
    }

    private static DateChoice chosen(Claim claim, List<Claim> all) {
        TimeMention mention = claim.mention();
        EventTime when = mention.range().orElse(mention.when());
        double confidence = when.isDated() ? claim.bond().confidence() : 0;
        return new DateChoice(
                when, Optional.of(mention), claim.bond().word(), claim.why(), others(claim, all), confidence);
    }

    private static List<DateChoice.NotTaken> others(Claim taken, List<Claim> all) {
        return all.stream()
                .filter(claim -> !claim.mention().equals(taken.mention()))
                .map(claim -> new DateChoice.NotTaken(claim.mention(), claim.holds() ? "is farther away" : claim.why()))
                .toList();
    }

    private DateChoice withoutExpression(Trigger trigger, List<Claim> claims) {
        List<DateChoice.NotTaken> notTaken = claims.stream()
                .map(claim -> new DateChoice.NotTaken(claim.mention(), claim.why()))
                .toList();
        Optional<TimeMention> printed = published == null ? lead.printedDate() : Optional.empty();
        boolean told = published != null || printed.isPresent();
        if (told && lead.tellsNews(trigger)) {
            String why = "the lead tells it as news, without a date";
            return printed.map(date -> ofPrintedDate(date, why, notTaken))
                    .orElseGet(() -> ofPublication("publication", why, notTaken, IN_LEAD));
        }
        if (told && lead.goesOn(trigger) && saidAside(claims) && !leftTheDay(trigger)) {
            String why = "the story goes on, without a date";
            return printed.map(date -> ofPrintedDate(date, why, notTaken))
                    .orElseGet(() -> ofPublication("story", why, notTaken, IN_STORY));
        }
        return new DateChoice(EventTime.UNDATED, Optional.empty(), "none", "nothing says when", notTaken, 0);
    }
}
