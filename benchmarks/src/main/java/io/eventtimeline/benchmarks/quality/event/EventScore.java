package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.event.EventTable.Outcome;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldEvent;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.gold.Span;
import io.eventtimeline.benchmarks.quality.score.Overlap;
import io.eventtimeline.benchmarks.quality.score.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dated events against texts in which people marked every event.
///
/// - trigger: overlap with a gold event, one to one. One of ours with more than four words, or a second one
///   of a span, is wrong; gold of more than four words is left out.
/// - dated: of gold's dated events, those that we have with that very date, however spelled. Reporting verbs
///   are left out: one may or may not take them for events.
/// - contradicted: dates of ours outside what gold says of beginning and end; undated: gold's undated events that we
/// date.
/// - who: of matched events with participants, their names. Status: of matched events whose factuality was judged.
public final class EventScore {
    private static final int MOST_WORDS = 4;
    private static final Pattern REPORTING = Pattern.compile(
            "(say|said|says|tell|told|tells|state[sd]?|add(s|ed)?|report(s|ed)?|announc\\w*|statements?|claim(s|ed)?|not(es|ed)|express\\w*"
                    + "|comment\\w*|explain\\w*)",
            Pattern.CASE_INSENSITIVE);

    private int gold;
    private int ours;
    private int matched;
    private int dated;
    private int datedMatched;
    private int datedRight;
    private int ofPublication;
    private int undatedGiven;
    private int undatedKept;
    private int contradicted;
    private int judged;
    private int statusRight;
    private int asserted;
    private int participants;
    private int longestTrigger;
    private final WhoScore who = new WhoScore();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private EventScore() {}

    public static EventScore of(GoldSet set, DocumentReader reader) {
        return of(reader.read(set.documents()));
    }

    public static EventScore of(List<ReadDocument> documents) {
        var score = new EventScore();
        documents.forEach(score::add);
        return score;
    }

    /// The rows of a table.
    public String text() {
        Share trigger = new Share(matched, ours, gold);
        double recall = datedRecall();
        return row("gold events, ours", gold + ", " + ours)
                + row("trigger P, R, F1", all(trigger))
                + row("dated recall, of " + dated, Share.written(recall))
                + row("right date, of those found", Share.written(100 * ratio(datedRight, datedMatched)))
                + row("F: trigger P and dated recall", Share.written(f()))
                + row("contradicted; undated gold given a date", contradicted + "; " + undatedGiven)
                + row("who P, R, F1", all(who.all()))
                + row("who, without quantities and with initials P, R, F1", all(who.named()))
                + row("status (all asserted), of " + judged, status())
                + row("publication date for every dated event", Share.written(100 * ratio(ofPublication, dated)))
                + row(
                        "participants an event; words of the longest trigger",
                        Share.written(ratio(participants, ours)) + "; " + longestTrigger);
    }

    /// Of gold's dated events, those that we have with that date.
    public double datedRecall() {
        return 100 * ratio(datedRight, dated);
    }

    /// Of trigger precision and dated recall.
    public double f() {
        double precision = new Share(matched, ours, gold).precision();
        double sum = precision + datedRecall();
        return sum == 0 ? 0 : 2 * precision * datedRecall() / sum;
    }

    /// What a table of topics shows.
    public List<String> cells() {
        Share trigger = new Share(matched, ours, gold);
        return List.of(
                Share.written(trigger.precision()),
                Share.written(trigger.recall()),
                Share.written(datedRecall()) + " of " + dated,
                Share.written(100 * ratio(datedRight, datedMatched)),
                Share.written(f()));
    }

    /// What may not fall, by name: of our own reports.
    public Map<String, Double> figures() {
        Share trigger = new Share(matched, ours, gold);
        var figures = new LinkedHashMap<String, Double>();
        figures.put("event trigger precision", trigger.precision());
        figures.put("event trigger recall", trigger.recall());
        figures.put("event dated recall", 100 * ratio(datedRight, dated));
        figures.put("event status", 100 * ratio(statusRight, judged));
        figures.put("events rightly undated", (double) undatedKept);
        return figures;
    }

    /// `story-3 "closed": date - instead of 2016-07-13`, one a thing that went wrong.
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /// Tables of our events by type, status, basis and rule.
    public String classes() {
        return new EventTable(outcomes).text();
    }

    private String status() {
        return Share.written(100 * ratio(statusRight, judged)) + " (" + Share.written(100 * ratio(asserted, judged))
                + ")";
    }

    private void add(ReadDocument read) {
        GoldDocument document = read.gold();
        List<GoldEvent> golden = document.events().stream()
                .filter(each -> begins(each, document) && isShort(each.text()))
                .toList();
        List<OurEvent> found =
                read.events().stream().filter(each -> begins(each, document)).toList();
        List<OurEvent> counting = counting(found, document.text());
        gold += golden.size();
        ours += found.size();
        for (OurEvent each : found) {
            participants += each.participants().size();
            longestTrigger = Math.max(longestTrigger, words(each, document.text()));
        }
        var partners = new ArrayList<Optional<OurEvent>>(Collections.nCopies(golden.size(), Optional.empty()));
        Overlap.pairs(golden, counting)
                .forEach(pair -> partners.set(pair.gold(), Optional.of(counting.get(pair.ours()))));
        for (int i = 0; i < golden.size(); i++) {
            date(golden.get(i), partners.get(i), document);
            GoldEvent event = golden.get(i);
            partners.get(i).ifPresent(partner -> compare(event, partner));
            note(document, event, partners.get(i));
        }
        for (OurEvent each : counting) {
            int at = partners.indexOf(Optional.of(each));
            if (at < 0) {
                wrong.add(document.id() + " \"" + trigger(each, document.text()) + "\": no happening");
            }
            outcomes.add(outcome(each, at < 0 ? Optional.empty() : Optional.of(golden.get(at))));
        }
    }

    private void note(GoldDocument document, GoldEvent event, Optional<OurEvent> partner) {
        String place = document.id() + " \"" + event.text() + "\": ";
        if (partner.isEmpty()) {
            wrong.add(place + "not found");
            return;
        }
        String date = Objects.requireNonNullElse(event.date(), "-");
        String given = partner.get().date().orElse("-");
        if (!given.equals(date) && !DateSpan.areSame(Optional.of(given), Optional.of(date))) {
            wrong.add(place + "date " + given + " instead of " + date);
        }
        if (!partner.get().status().equals(event.status())) {
            wrong.add(place + partner.get().status() + " instead of " + event.status());
        }
    }

    private static Outcome outcome(OurEvent ours, Optional<GoldEvent> gold) {
        Optional<String> date = gold.map(GoldEvent::date).filter(each -> !each.isEmpty());
        boolean counts =
                date.isPresent() && !REPORTING.matcher(gold.get().text()).matches();
        boolean right = counts && DateSpan.areSame(ours.date(), date);
        boolean given = gold.isPresent() && date.isEmpty() && ours.date().isPresent();
        return new Outcome(ours, gold.isPresent(), counts, right, given);
    }

    private static int words(OurEvent event, String text) {
        return Names.wordsOf(trigger(event, text)).size();
    }

    private static String trigger(OurEvent event, String text) {
        return text.substring(event.start(), Math.min(text.length(), event.end()));
    }

    private void date(GoldEvent event, Optional<OurEvent> partner, GoldDocument document) {
        Optional<String> date = Optional.ofNullable(event.date()).filter(each -> !each.isEmpty());
        if (date.isEmpty() || REPORTING.matcher(event.text()).matches()) {
            return;
        }
        dated++;
        ofPublication += DateSpan.areSame(date, document.published().map(Object::toString)) ? 1 : 0;
        datedMatched += partner.isPresent() ? 1 : 0;
        datedRight += DateSpan.areSame(partner.flatMap(OurEvent::date), date) ? 1 : 0;
    }

    private void compare(GoldEvent event, OurEvent partner) {
        matched++;
        boolean undated = event.date() == null || event.date().isEmpty();
        undatedKept += undated && partner.date().isEmpty() ? 1 : 0;
        if (undated && partner.date().isPresent()) {
            undatedGiven++;
            contradicted += contradictions(event, DateSpan.of(partner.date().get()));
        }
        who.add(event.names(), partner.participants());
        if (event.certainty() != null && !event.certainty().isEmpty()) {
            judged++;
            statusRight += partner.status().equals(event.status()) ? 1 : 0;
            asserted += event.status().equals("asserted") ? 1 : 0;
        }
    }

    private static int contradictions(GoldEvent event, DateSpan at) {
        int contradictions = 0;
        if (at.isDate() && event.begin() != null) {
            DateSpan begin = DateSpan.of(event.begin());
            contradictions += begin.isDate() && at.until().compareTo(begin.from()) <= 0 ? 1 : 0;
        }
        if (at.isDate() && event.endDate() != null) {
            DateSpan end = DateSpan.of(event.endDate());
            contradictions += end.isDate() && at.from().compareTo(end.until()) >= 0 ? 1 : 0;
        }
        return contradictions;
    }

    private static List<OurEvent> counting(List<OurEvent> found, String text) {
        var spans = new HashSet<String>();
        return found.stream()
                .filter(each -> spans.add(each.start() + " " + each.end()) && words(each, text) <= MOST_WORDS)
                .toList();
    }

    private static boolean begins(Span span, GoldDocument document) {
        return span.start() < document.annotatedEnd();
    }

    private static boolean isShort(String trigger) {
        return Names.wordsOf(trigger).size() <= MOST_WORDS;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String all(Share share) {
        return Share.written(share.precision()) + ", " + Share.written(share.recall()) + ", "
                + Share.written(share.f1());
    }

    private static String row(String figure, String value) {
        return "| " + figure + " | " + value + " |\n";
    }
}
