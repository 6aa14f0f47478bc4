package io.eventtimeline.extraction.lexicon;

import io.eventtimeline.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// All words with what they can be: "attacks" is a plural noun and a form of a verb, and both name a happening.
///
/// An entry with a capital letter means itself alone ("US", "May"); any other is met in any case.
public final class Lexicon {
    private final PhraseTable<LexicalWord> table;

    private Lexicon(PhraseTable<LexicalWord> table) {
        this.table = table;
    }

    /// What each token of the text can be.
    public Words read(Tokens tokens) {
        return Words.of(tokens, table);
    }

    /// Collects entries; the order in which they come decides nothing but which of two equal senses is named in an
    /// error.
    public static final class Builder {
        private final Map<String, LexicalWord> words = new HashMap<>();
        private final Map<String, String> places = new LinkedHashMap<>();
        private final Set<String> stative = new HashSet<>();
        /// By lemma, the type of the verbs that are triggers unless a trigger file claims them.
        private final Map<String, String> commonVerbs = new HashMap<>();

        private final List<Entry> commonEntries = new ArrayList<>();
        /// By past form, the verbs that have it.
        private final Map<String, Set<String>> pastOf = new HashMap<>();

        /// Words that are what they are, in one form only.
        public void add(WordFile.Line line, WordClass... classes) {
            for (Entry entry : line.entries()) {
                put(entry.unchanged(WordClass.bits(classes)), List.of());
            }
        }

        /// Verbs as triggers of this type, but for the stative ones and those that a trigger file has; the last line
        /// that names one says its type.
        public void addCommonVerbs(WordFile.Line line, String type, WordClass... classes) {
            for (Entry entry : line.entries()) {
                commonVerbs.put(entry.lemma(), type);
                commonEntries.add(entry);
                var forms = new ArrayList<WordForm>();
                for (WordForm form : entry.verbForms()) {
                    forms.add(new WordForm(form.text(), form.classes() | WordClass.bits(classes)));
                }
                put(forms, List.of());
            }
        }

        /// Verbs that tell how things are: known, and no triggers unless a trigger file has them.
        public void addStativeVerbs(WordFile.Line line) {
            for (Entry entry : line.entries()) {
                stative.add(entry.lemma());
                put(entry.verbForms(), List.of());
            }
        }

        /// Words that are nouns as well as verbs, and name nothing.
        public void addNouns(WordFile.Line line) {
            line.entries().forEach(entry -> put(entry.nounForms(), List.of()));
        }

        /// As triggers, but for those that a trigger file has.
        public void addCommonNouns(WordFile.Line line, String type) {
            for (Entry entry : line.entries()) {
                if (!places.containsKey("noun " + entry.lemma())) {
                    put(
                            entry.nounForms(),
                            List.of(Sense.noun(entry.lemma(), type).asCommon()));
                }
            }
        }

        /// @param sense of each entry of the line
        /// @throws RuleFileError when a verb is already a trigger
        public void addTriggerVerbs(WordFile.Line line, Function<String, Sense> sense) {
            for (Entry entry : line.entries()) {
                claim("verb " + entry.lemma(), entry.place());
                put(entry.verbForms(), List.of(sense.apply(entry.lemma())));
            }
        }

        /// @param sense of each entry of the line
        /// @throws RuleFileError when a noun is already a trigger
        public void addTriggerNouns(WordFile.Line line, Function<String, Sense> sense) {
            for (Entry entry : line.entries()) {
                claim("noun " + entry.lemma(), entry.place());
                put(entry.nounForms(), List.of(sense.apply(entry.lemma())));
            }
        }

        private void claim(String word, String place) {
            String before = places.put(word, place);
            if (before != null) {
                throw new RuleFileError(place + "  " + word + " is already a trigger at " + before + "; keep one");
            }
        }

        private void put(List<WordForm> forms, List<Sense> senses) {
            for (WordForm form : forms) {
                if ((form.classes() & WordClass.PAST.bit()) != 0) {
                    pastOf.computeIfAbsent(form.text(), each -> new HashSet<>())
                            .add(forms.getFirst().text());
                }
                words.merge(form.text(), new LexicalWord(form.classes(), senses), LexicalWord::and);
            }
        }

        private void putCommonVerbs() {
            for (Entry entry : commonEntries) {
                String lemma = entry.lemma();
                if (!stative.contains(lemma) && !places.containsKey("verb " + lemma)) {
                    put(
                            entry.verbForms(),
                            List.of(Sense.verb(lemma, Objects.requireNonNull(commonVerbs.get(lemma)))
                                    .asCommon()));
                }
            }
        }

        public Lexicon build() {
            putCommonVerbs();
            words.replaceAll((text, word) -> new LexicalWord(
                    word.classes(),
                    word.senses().stream()
                            .filter(sense -> !isOthersPast(text, sense))
                            .toList()));
            return new Lexicon(PhraseTable.of(words));
        }

        /// "found" is the past of "find" rather than the plain form of "found (founded)".
        private boolean isOthersPast(String text, Sense sense) {
            Set<String> verbs = pastOf.getOrDefault(text, Set.of());
            return !sense.noun() && sense.lemma().equals(text) && !verbs.isEmpty() && !verbs.contains(text);
        }
    }
}
