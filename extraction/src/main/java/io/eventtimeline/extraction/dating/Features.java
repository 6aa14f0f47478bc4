package io.eventtimeline.extraction.dating;

import static io.eventtimeline.extraction.dating.Template.*;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.dating.Template.Answer;
import io.eventtimeline.extraction.dating.Template.Count;
import io.eventtimeline.extraction.dating.Template.Distance;
import io.eventtimeline.extraction.dating.Template.Form;
import io.eventtimeline.extraction.dating.Template.Gap;
import io.eventtimeline.extraction.dating.Template.Side;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What speaks for and against each candidate of one event, as places in [DatingWeights].
final class Features {
    private final Scene scene;
    private final Trigger trigger;
    private final @Nullable PublicationDate published;
    private final Status status;
    private final Telling telling;
    private final Telling governor;
    private final Place place;
    private final Clause.Kind clause;
    private final Answer saying;
    private final Count ownDates;
    private final Form form;
    private final Age story;
    private final StoryDay storyDay;
    private final Start start;

    Features(Scene scene, Story story, Trigger trigger, Status status, @Nullable PublicationDate published) {
        this.scene = scene;
        this.trigger = trigger;
        this.published = published;
        this.status = status;
        this.telling = Telling.of(scene.tags(), scene.clauses(), trigger);
        this.governor = Telling.ofGovernor(scene.tags(), scene.clauses(), trigger);
        this.place = scene.place(trigger);
        this.clause = scene.clauses().clause(trigger.clause()).kind();
        this.saying = Answer.of(!trigger.isNoun() && scene.tags().words().is(trigger.firstToken(), WordClass.REPORT));
        this.ownDates = Count.of(scene.dates(trigger).size());
        this.story = story.day()
                .map(told -> Age.of(told.mention().when(), published))
                .orElse(Age.UNKNOWN);
        this.storyDay = StoryDay.of(story.day());
        this.start = Start.of(scene.tags(), trigger.statement().first());
        this.form = trigger.isNoun() ? Form.NOUN : Form.VERB;
    }

    Telling telling() {
        return telling;
    }

    /// Of any candidate.
    int[] of(Source source) {
        return new int[] {
            SOURCE_TELLING.at(source, telling),
            SOURCE_GOVERNOR.at(source, governor),
            SOURCE_PLACE.at(source, place),
            SOURCE_CLAUSE.at(source, clause),
            SOURCE_STATUS.at(source, status),
            SOURCE_SAYING.at(source, saying),
            SOURCE_OWN_DATES.at(source, ownDates),
            SOURCE_STORY.at(source, story),
            STORY_DAY_PLACE.at(source, storyDay, place),
            SOURCE_START.at(source, start)
        };
    }

    private int[] of(Source source, Told told) {
        EventTime when = told.mention().when();
        Age age = Age.of(when, published);
        return joined(
                of(source),
                SOURCE_GRAIN.at(source, Grain.of(when)),
                SOURCE_AGE.at(source, age),
                AGE_TELLING.at(age, governor),
                PREPOSITION_SOURCE.at(told.preposition(), source),
                SOURCE_PERIOD.at(source, Answer.of(told.mention().range().isPresent())));
    }

    /// Of an expression of the event's own sentence.
    int[] ofSentence(Told told, Tie tie, boolean nearest) {
        TimeMention mention = told.mention();
        Side side = mention.endToken() <= trigger.firstToken() ? Side.EXPRESSION_FIRST : Side.EVENT_FIRST;
        return joined(
                of(Source.SENTENCE, told),
                TIE_FORM.at(tie, form),
                TIE_TELLING.at(tie, telling),
                TIE_SAYING.at(tie, saying),
                TIE_NEAREST.at(tie, Answer.of(nearest)),
                TIE_GRAIN.at(tie, Grain.of(mention.when()), form),
                TIE_CLAUSE.at(tie, told.clause(), form),
                TIE_AGE.at(tie, Age.of(mention.when(), published)),
                TIE_OF_SAYING.at(tie, Answer.of(told.isOfSaying())),
                TIE_FINER.at(tie, Answer.of(isFinerBeside(mention))),
                TIE_INITIAL.at(
                        tie,
                        Answer.of(mention.firstToken() - trigger.statement().first() <= 1)),
                DISTANCE_SIDE.at(Distance.of(Scene.distance(trigger, mention)), side),
                BETWEEN_SIDE.at(Count.of(scene.eventsBetween(trigger, mention)), side),
                PREPOSITION_SIDE.at(told.preposition(), side),
                CLAUSES.at(clause, told.clause()));
    }

    /// Of an expression of another sentence.
    ///
    /// @param order how many others stand nearer
    int[] ofOther(Source source, Told told, int order) {
        int here = trigger.statement().sentence();
        Gap gap = Gap.of(told.isIn(scene) ? Math.abs(here - told.sentence()) : 1);
        return joined(
                of(source, told),
                GAP_SOURCE.at(gap, source),
                GAP_TELLING.at(gap, telling),
                ORDER_SOURCE.at(Count.of(order), source),
                MAIN_SOURCE.at(Answer.of(told.isMain()), source),
                PARAGRAPH_SOURCE.at(Answer.of(isOfParagraph(told)), source),
                GRAIN_TELLING.at(Grain.of(told.mention().when()), telling));
    }

    /// "a loss for the quarter *on Tuesday*": the sentence names a shorter time, too.
    private boolean isFinerBeside(TimeMention mention) {
        return scene.dates(trigger).stream()
                .anyMatch(other -> Grain.of(other.when()).compareTo(Grain.of(mention.when())) < 0);
    }

    private boolean isOfParagraph(Told told) {
        if (!told.isIn(scene)) {
            return false;
        }
        int here = trigger.statement().sentence();
        for (int sentence = Math.min(here, told.sentence()) + 1;
                sentence <= Math.max(here, told.sentence());
                sentence++) {
            if (scene.sentences().startsParagraph(sentence)) {
                return false;
            }
        }
        return true;
    }

    private static int[] joined(int[] some, int... more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }
}
