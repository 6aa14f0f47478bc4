package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.grammar.Clause;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is looked at when a candidate is weighed: each template asks two or three questions, and each set of answers
/// has a weight of its own in `dating.weights`.
///
/// `tie-form same-clause noun 1.42`: an expression in the clause of an event noun speaks for itself with 1.42.
@SuppressWarnings(
        "ImmutableEnumChecker") // the lists are immutable, and each base is set once, when the class is loaded
enum Template {
    /// For every candidate.
    SOURCE_TELLING(Source.class, Telling.class),
    SOURCE_GOVERNOR(Source.class, Telling.class),
    SOURCE_PLACE(Source.class, Place.class),
    SOURCE_CLAUSE(Source.class, Clause.Kind.class),
    SOURCE_STATUS(Source.class, Status.class),
    SOURCE_SAYING(Source.class, Answer.class),
    SOURCE_OWN_DATES(Source.class, Count.class),
    SOURCE_STORY(Source.class, Age.class),
    STORY_DAY_PLACE(Source.class, StoryDay.class, Place.class),
    SOURCE_START(Source.class, Start.class),
    /// For those that an expression gives.
    SOURCE_GRAIN(Source.class, Grain.class),
    SOURCE_AGE(Source.class, Age.class),
    AGE_TELLING(Age.class, Telling.class),
    PREPOSITION_SOURCE(Preposition.class, Source.class),
    SOURCE_PERIOD(Source.class, Answer.class),
    /// For those of the event's own sentence.
    TIE_FORM(Tie.class, Form.class),
    TIE_TELLING(Tie.class, Telling.class),
    TIE_SAYING(Tie.class, Answer.class),
    TIE_NEAREST(Tie.class, Answer.class),
    TIE_GRAIN(Tie.class, Grain.class, Form.class),
    TIE_AGE(Tie.class, Age.class),
    TIE_OF_SAYING(Tie.class, Answer.class),
    TIE_FINER(Tie.class, Answer.class),
    TIE_INITIAL(Tie.class, Answer.class),
    DISTANCE_SIDE(Distance.class, Side.class),
    BETWEEN_SIDE(Count.class, Side.class),
    PREPOSITION_SIDE(Preposition.class, Side.class),
    TIE_CLAUSE(Tie.class, Clause.Kind.class, Form.class),
    CLAUSES(Clause.Kind.class, Clause.Kind.class),
    /// For those of another sentence.
    GAP_SOURCE(Gap.class, Source.class),
    GAP_TELLING(Gap.class, Telling.class),
    ORDER_SOURCE(Count.class, Source.class),
    MAIN_SOURCE(Answer.class, Source.class),
    PARAGRAPH_SOURCE(Answer.class, Source.class),
    GRAIN_TELLING(Grain.class, Telling.class);

    private final List<List<Enum<?>>> questions;
    private int base;

    Template(Class<? extends Enum<?>> one, Class<? extends Enum<?>> other) {
        this(List.of(one, other));
    }

    Template(Class<? extends Enum<?>> one, Class<? extends Enum<?>> other, Class<? extends Enum<?>> third) {
        this(List.of(one, other, third));
    }

    Template(List<Class<? extends Enum<?>>> questions) {
        this.questions = questions.stream()
                .map(question -> List.<Enum<?>>of(question.getEnumConstants()))
                .toList();
    }

    static {
        int base = 0;
        for (Template template : values()) {
            template.base = base;
            base += template.size();
        }
    }

    private int size() {
        return questions.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    }

    /// How many weights there are.
    static int count() {
        Template last = values()[values().length - 1];
        return last.base + last.size();
    }

    /// The place of these answers among the weights; it goes nowhere but into this JVM's table.
    @SuppressWarnings("EnumOrdinal")
    int at(Enum<?> one, Enum<?> other) {
        return base + one.ordinal() * questions.get(1).size() + other.ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    int at(Enum<?> one, Enum<?> other, Enum<?> third) {
        return base
                + (one.ordinal() * questions.get(1).size() + other.ordinal())
                        * questions.get(2).size()
                + third.ordinal();
    }

    /// `tie-form same-clause noun`, in the order of the places.
    static List<String> names() {
        return Stream.of(values())
                .flatMap(template -> template.names(word(template), 0))
                .toList();
    }

    private Stream<String> names(String before, int question) {
        return question == questions.size()
                ? Stream.of(before)
                : questions.get(question).stream().flatMap(answer -> names(before + ' ' + word(answer), question + 1));
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    enum Answer {
        NO,
        YES;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    enum Form {
        VERB,
        NOUN
    }

    enum Side {
        EXPRESSION_FIRST,
        EVENT_FIRST
    }

    enum Count {
        NONE,
        ONE,
        MORE;

        static Count of(int count) {
            return count == 0 ? NONE : count == 1 ? ONE : MORE;
        }
    }

    /// In tokens between an event and an expression.
    enum Distance {
        TOUCHING,
        NEAR,
        MIDDLE,
        FAR,
        VERY_FAR;

        static Distance of(int tokens) {
            if (tokens <= 1) {
                return TOUCHING;
            }
            if (tokens <= 4) {
                return NEAR;
            }
            if (tokens <= 9) {
                return MIDDLE;
            }
            return tokens <= 18 ? FAR : VERY_FAR;
        }
    }

    /// In sentences.
    enum Gap {
        ONE,
        TWO,
        FEW,
        MANY,
        VERY_MANY;

        static Gap of(int sentences) {
            if (sentences <= 1) {
                return ONE;
            }
            if (sentences == 2) {
                return TWO;
            }
            if (sentences <= 4) {
                return FEW;
            }
            return sentences <= 9 ? MANY : VERY_MANY;
        }
    }
}
