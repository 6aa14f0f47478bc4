package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.lexicon.Lexicon;
import io.eventtimeline.extraction.lexicon.RuleFileError;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The word files, read: `grammar.words`, `events/types.words`, one `events/<type>.triggers` for each type, and
/// `events/common.words` with what none of them names.
///
/// @param lexicon all words
/// @param types of events, in the order of their file
/// @param typesByObject what a verb and its object are together
/// @param synonyms verbs and nouns that tell the same
/// @param examples that each trigger file gives of itself
public record EventWords(
        Lexicon lexicon, List<String> types, TypesByObject typesByObject, Synonyms synonyms, List<Example> examples) {
    /// The type of what fits none of the others.
    public static final String OTHER = "other";

    private static final String STATEMENT = "statement";

    /// A sentence with its triggers in brackets, all of them; none for a `no` line.
    ///
    /// @param place of the line, for a failing test to point at
    public record Example(String type, String sentence, String place) {}

    public EventWords {
        types = List.copyOf(types);
        examples = List.copyOf(examples);
    }

    /// @throws RuleFileError where a file cannot be used
    public static EventWords read(RuleFolder folder) {
        var lexicon = new Lexicon.Builder();
        for (WordFile.Line line : WordFile.lines(folder, "grammar.words")) {
            grammar(line, lexicon);
        }
        var types = new ArrayList<String>();
        var examples = new ArrayList<Example>();
        for (WordFile.Line type : WordFile.lines(folder, "events/types.words")) {
            types.add(type.keyword());
            List<Example> own = triggers(folder, type.keyword(), lexicon);
            examples.addAll(own);
        }
        for (WordFile.Line line : WordFile.lines(folder, "events/common.words")) {
            common(line, lexicon);
        }
        TypesByObject byObject = TypesByObject.of(WordFile.lines(folder, "events/objects.words"), types);
        Synonyms synonyms = Synonyms.of(WordFile.lines(folder, "events/synonyms.words"));
        return new EventWords(lexicon.build(), types, byObject, synonyms, examples);
    }

    private static void common(WordFile.Line line, Lexicon.Builder lexicon) {
        switch (line.keyword()) {
            case "saying" -> lexicon.addCommonVerbs(line, STATEMENT);
            case "doing" -> lexicon.addCommonVerbs(line, OTHER);
            case "speech" -> lexicon.addCommonNouns(line, STATEMENT);
            case "nouns" -> lexicon.addCommonNouns(line, OTHER);
            case "things" -> lexicon.addNouns(line);
            default ->
                throw new RuleFileError(line.place() + "  unknown keyword \"" + line.keyword()
                        + "\"; common.words has saying, doing, speech, nouns and things");
        }
    }

    private static void grammar(WordFile.Line line, Lexicon.Builder lexicon) {
        switch (line.keyword()) {
            case "report", "weak", "plan", "denial", "wish", "success", "brings", "light", "aspect" ->
                lexicon.addCommonVerbs(line, OTHER, wordClass(line));
            case "verbs" -> lexicon.addCommonVerbs(line, OTHER);
            case "stative" -> lexicon.addStativeVerbs(line);
            case "things" -> lexicon.addNouns(line);
            default -> lexicon.add(line, wordClass(line));
        }
    }

    /// `plan-words` are of class `plan` as `plan` is, but do not inflect.
    private static WordClass wordClass(WordFile.Line line) {
        String name = line.keyword().replace("-words", "");
        return Arrays.stream(WordClass.values())
                .filter(each -> each.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleFileError(
                        line.place() + "  unknown word class \"" + line.keyword() + "\"; known are verbs and "
                                + Arrays.toString(WordClass.values()).toLowerCase(Locale.ROOT)));
    }

    private static List<Example> triggers(RuleFolder folder, String type, Lexicon.Builder lexicon) {
        String name = "events/" + type + ".triggers";
        var examples = new ArrayList<Example>();
        int negative = 0;
        for (WordFile.Line line : WordFile.lines(folder, name)) {
            switch (line.keyword()) {
                case "verbs" -> lexicon.addTriggerVerbs(line, lemma -> Sense.verb(lemma, type));
                case "nouns" -> lexicon.addTriggerNouns(line, lemma -> Sense.noun(lemma, type));
                case "lasting" -> lexicon.addTriggerNouns(line, lemma -> Sense.lastingNoun(lemma, type));
                case "yes" -> examples.add(example(line, type));
                case "no" -> {
                    examples.add(example(line, type));
                    negative++;
                }
                default ->
                    throw new RuleFileError(line.place() + "  unknown keyword \"" + line.keyword()
                            + "\"; a trigger file has verbs, nouns, lasting, yes and no");
            }
        }
        if (negative == 0 || negative == examples.size()) {
            throw new RuleFileError(folder.place(name) + "  needs at least one yes and one no example");
        }
        return examples;
    }

    /// `yes` and `no` differ in whether there are brackets.
    private static Example example(WordFile.Line line, String type) {
        boolean quoted = line.text().length() > 2
                && line.text().startsWith("\"")
                && line.text().endsWith("\"");
        if (!quoted) {
            throw new RuleFileError(line.place() + "  an example is a sentence in straight quotation marks");
        }
        if (line.text().contains("[") != line.keyword().equals("yes")) {
            throw new RuleFileError(
                    line.place() + "  a yes example has its triggers in [brackets], a no example has none");
        }
        return new Example(type, line.text().substring(1, line.text().length() - 1), line.place());
    }
}
