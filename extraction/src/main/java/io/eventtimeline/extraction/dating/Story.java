package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the whole of an article says about dates: the day that it is about, and which words it dates by an expression.
final class Story {
    /// "A ferry sank. Thirty people died. It happened *on Monday*": so far down the day of a story is told.
    private static final int OPENING = 4;

    private static final Set<Tie> CLOSE = Set.of(Tie.OWN_PHRASE, Tie.SAME_CLAUSE);

    private final Optional<Told> day;
    private final Map<String, List<Dated>> byStem = new HashMap<>();

    /// So many tellings of one stem are kept, two of each date: more dates than one are as good as many.
    private static final int MOST_OF_STEM = 8;

    private record Dated(Trigger trigger, Told told) {
        boolean isSameDate(Dated other) {
            return Objects.equals(
                    told.mention().when().edtf(), other.told.mention().when().edtf());
        }

        boolean isOfSameStatement(Dated other) {
            return trigger.statement().equals(other.trigger.statement());
        }
    }

    Story(List<Scene> scenes, @Nullable PublicationDate published) {
        this.day = scenes.stream().filter(scene -> !scene.title()).findFirst().flatMap(Story::day);
        for (Scene scene : scenes) {
            for (Trigger trigger : scene.triggers()) {
                close(scene, trigger, published)
                        .ifPresent(mention -> add(new Dated(trigger, new Told(scene, mention))));
            }
        }
    }

    private void add(Dated dated) {
        List<Dated> tellings = byStem.computeIfAbsent(Stem.of(dated.trigger()), stem -> new ArrayList<>());
        List<Dated> same = tellings.stream().filter(dated::isSameDate).toList();
        boolean isNew = same.size() < 2 && same.stream().noneMatch(dated::isOfSameStatement);
        if (isNew && tellings.size() < MOST_OF_STEM) {
            tellings.add(dated);
        }
    }

    /// The first day that the opening names, background left out; else the first shorter than a year that the text
    /// does.
    private static Optional<Told> day(Scene text) {
        Lead lead = text.lead();
        int first = text.sentences().count() == 0 ? 0 : text.sentences().firstToken(lead.firstSentence());
        List<TimeMention> all = text.mentions().all().stream()
                .filter(mention -> mention.firstToken() >= first && Mentions.saysWhen(mention))
                .filter(mention -> !new Told(text, mention).isOfBackground())
                .toList();
        return all.stream()
                .filter(mention -> text.sentences().sentenceOf(mention.firstToken()) < lead.firstSentence() + OPENING)
                .filter(mention -> Grain.of(mention.when()) == Grain.DAY)
                .findFirst()
                .or(() -> all.stream()
                        .filter(mention -> Grain.of(mention.when()).compareTo(Grain.YEAR) < 0)
                        .findFirst())
                .map(mention -> new Told(text, mention));
    }

    private static Optional<TimeMention> close(Scene scene, Trigger trigger, @Nullable PublicationDate published) {
        List<TimeMention> dates = scene.dates(trigger);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var ties = new Ties(scene.tags(), scene.clauses(), trigger, published);
        return dates.stream()
                .filter(mention -> CLOSE.contains(ties.of(mention)))
                .findFirst();
    }

    Optional<Told> day() {
        return day;
    }

    /// The one date that the article ties to another event of the same stem, in another sentence.
    Optional<Told> elsewhere(Trigger trigger) {
        List<Told> others = byStem.getOrDefault(Stem.of(trigger), List.of()).stream()
                .filter(dated -> !dated.trigger().statement().equals(trigger.statement()))
                .map(Dated::told)
                .toList();
        boolean one = others.stream()
                        .map(told ->
                                Objects.requireNonNullElse(told.mention().when().edtf(), ""))
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
