package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import java.util.function.IntPredicate;

/// Tags words by the word before and the word after, in one pass from left to right: what it is by its looks here, verb
/// or noun in [VerbOrNoun].
public final class NeighbourTagger implements Tagger {
    private static final int NOT_PLAIN = WordClass.bits(WordClass.PLURAL, WordClass.PAST, WordClass.PARTICIPLE);
    private static final int LONG_WORD = 4;
    private static final int FEWEST_LONG_WORDS = 4;

    @Override
    public Tags tag(Words words, Sentences sentences, IntPredicate timed) {
        Tag[] tags = new Tag[words.tokens().count()];
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int first = sentences.firstToken(sentence);
            int end = sentences.endToken(sentence);
            var around = new Neighbours(words, timed, tags, first, end);
            var sentencePass =
                    new Pass(around, new VerbOrNoun(words, tags, around), isTitleCase(words.tokens(), first, end));
            for (int token = first; token < end; token++) {
                tags[token] = sentencePass.tag(token);
            }
        }
        return new Tags(words, tags);
    }

    /// A headline in which most words have a capital: then a capital says nothing.
    private static boolean isTitleCase(Tokens tokens, int first, int end) {
        int longWords = 0;
        int capitals = 0;
        for (int token = first; token < end; token++) {
            if (tokens.isWord(token) && tokens.length(token) >= LONG_WORD) {
                longWords++;
                capitals += tokens.isCapitalised(token) ? 1 : 0;
            }
        }
        return longWords >= FEWEST_LONG_WORDS && capitals * 10 >= longWords * 8;
    }

    /// One sentence.
    private record Pass(Neighbours around, VerbOrNoun verbOrNoun, boolean titleCase) {
        Tag tag(int token) {
            Words words = around.words();
            Tokens tokens = words.tokens();
            if (around.timed().test(token)) {
                return Tag.TIME;
            }
            if (!tokens.isWord(token)) {
                return tokens.isNumber(token) ? Tag.NUMBER : Tag.MARK;
            }
            boolean inner = hasOwnCapital(token);
            boolean acronym = inner && tokens.isAllCapitals(token) && tokens.length(token) > 1;
            if (words.isAny(token, Neighbours.FUNCTION) && !acronym) {
                return Tag.FUNCTION;
            }
            if (inner || beginsName(token)) {
                return Tag.NAME;
            }
            if (words.isAny(token, Neighbours.VERB_FORM)) {
                return verbOrNoun.of(token);
            }
            if (words.is(token, WordClass.ADVERB)) {
                return Tag.ADVERB;
            }
            if (words.classes(token) == 0 && around.isInfinitive(token)) {
                return Tag.VERB;
            }
            return tokens.isCapitalised(token) && words.classes(token) == 0 ? Tag.NAME : Tag.NOUN;
        }

        /// "*Mark* Smith resigned": a plain form of a verb before a capital.
        private boolean beginsName(int token) {
            Words words = around.words();
            boolean plain =
                    token == around.first() && words.is(token, WordClass.BASE) && !words.isAny(token, NOT_PLAIN);
            return plain
                    && !titleCase
                    && token + 1 < around.end()
                    && words.tokens().isCapitalised(token + 1);
        }

        /// A capital that neither the beginning of the sentence nor a headline in capitals explains.
        private boolean hasOwnCapital(int token) {
            boolean capital = token > around.first() && around.words().tokens().isCapitalised(token);
            return capital && !(titleCase && around.words().classes(token) != 0);
        }
    }
}
