package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All dates that an event may have, source by source; which one it is, [DatingWeights] decide.
record Candidates(
        Scene scene,
        Story story,
        Trigger trigger,
        Status status,
        @Nullable PublicationDate published,
        Features features) {
    private static final int MOST_BEFORE = 3;

    static Candidates of(
            Scene scene, Story story, Trigger trigger, Status status, @Nullable PublicationDate published) {
        return new Candidates(
                scene, story, trigger, status, published, new Features(scene, story, trigger, status, published));
    }

    /// The impossible ones too; none is the last.
    List<Candidate> all() {
        var all = new ArrayList<Candidate>();
        ofSentence(all);
        elsewhere().ifPresent(told -> all.add(other(Source.TOLD_ELSEWHERE, told, 0)));
        story.day().filter(told -> !isOfSentence(told)).ifPresent(told -> all.add(other(Source.STORY, told, 0)));
        before(all);
        behind().ifPresent(told -> all.add(other(Source.BEHIND, told, 0)));
        publication().ifPresent(all::add);
        all.add(Candidate.of(Source.NONE, EventTime.UNDATED, features.of(Source.NONE)));
        return all;
    }

    /// @param all as [#all] gives them
    List<Candidate> possible(List<Candidate> all) {
        var impossible = Impossible.of(scene, trigger, features.telling(), status, published);
        return all.stream()
                .filter(candidate -> candidate.source() == Source.NONE || !impossible.test(candidate, all))
                .toList();
    }

    private void ofSentence(List<Candidate> all) {
        List<TimeMention> dates = scene.dates(trigger);
        if (dates.isEmpty()) {
            return;
        }
        var ties = new Ties(scene.tags(), scene.clauses(), trigger, published);
        int nearest = dates.stream()
                .mapToInt(mention -> Scene.distance(trigger, mention))
                .min()
                .orElse(0);
        for (TimeMention mention : dates) {
            Tie tie = ties.of(mention);
            boolean isNearest = Scene.distance(trigger, mention) == nearest;
            all.add(candidate(
                    Source.SENTENCE,
                    Optional.of(tie),
                    mention,
                    features.ofSentence(new Told(scene, mention), tie, isNearest)));
        }
    }

    /// The last few expressions before the sentence, the nearest first.
    private void before(List<Candidate> all) {
        List<TimeMention> before =
                scene.mentions().datingBefore(trigger.statement().first(), MOST_BEFORE);
        for (int order = 0; order < before.size(); order++) {
            if (!isPrinted(before.get(order))) {
                all.add(other(Source.BEFORE, new Told(scene, before.get(order)), order));
            }
        }
    }

    private Optional<Told> behind() {
        int next = trigger.statement().sentence() + 1;
        if (next >= scene.sentences().count()) {
            return Optional.empty();
        }
        return scene
                .mentions()
                .dating(scene.sentences().firstToken(next), scene.sentences().endToken(next))
                .stream()
                .filter(mention -> Grain.of(mention.when()).compareTo(Grain.YEAR) < 0)
                .findFirst()
                .map(mention -> new Told(scene, mention));
    }

    /// "the crash", not "a new crash", and a headline; "had crashed", but not another "crashed".
    private Optional<Told> elsewhere() {
        boolean again = trigger.isNoun()
                ? scene.place(trigger) == Place.HEADLINE || new NounPhrase(scene.tags(), trigger).isDefinite()
                : scene.place(trigger) == Place.HEADLINE || features.telling() == Telling.PAST_PERFECT;
        return again ? story.elsewhere(trigger) : Optional.empty();
    }

    /// A sentence with a date of its own never gives its event the publication date.
    private Optional<Candidate> publication() {
        if (!scene.dates(trigger).isEmpty() || UnreadDay.isIn(scene, trigger.statement())) {
            return Optional.empty();
        }
        int[] weights = features.of(Source.PUBLICATION);
        if (published != null) {
            return Optional.of(Candidate.of(Source.PUBLICATION, PublicationDay.of(published), weights));
        }
        return scene.lead()
                .printedDate()
                .map(printed -> new Candidate(
                        Source.PUBLICATION, Optional.empty(), Optional.of(printed), printed.when(), weights));
    }

    private boolean isOfSentence(Told told) {
        return told.isIn(scene) && told.sentence() == trigger.statement().sentence();
    }

    private boolean isPrinted(TimeMention mention) {
        return scene.lead().printedDate().filter(mention::equals).isPresent();
    }

    private Candidate other(Source source, Told told, int order) {
        return candidate(source, Optional.empty(), told.mention(), features.ofOther(source, told, order));
    }

    private static Candidate candidate(Source source, Optional<Tie> tie, TimeMention mention, int[] features) {
        return new Candidate(source, tie, Optional.of(mention), mention.range().orElse(mention.when()), features);
    }
}
