package io.eventtimeline.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One entry of a word file: `break (broke broken) down` is the word "break", its irregular forms, and the particle
/// "down".
///
/// @param word the word that is inflected
/// @param irregular its other forms, in the order that its part of speech asks for
/// @param rest what follows it unchanged; empty for a single word
/// @param place for errors
public record Entry(String word, List<String> irregular, String rest, String place) {
    static Entry parse(String text, String place) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new RuleFileError(place + "  an entry is empty: two commas, or one at the end of the line");
        }
        int open = stripped.indexOf('(');
        int close = stripped.indexOf(')');
        if ((open < 0) != (close < 0) || close < open) {
            throw new RuleFileError(place + "  brackets do not match in \"" + stripped + "\"");
        }
        if (open < 0) {
            return new Entry(stripped, List.of(), "", place);
        }
        List<String> irregular =
                Arrays.asList(stripped.substring(open + 1, close).strip().split("\\s+", -1));
        return new Entry(
                stripped.substring(0, open).strip(),
                irregular,
                stripped.substring(close + 1).strip(),
                place);
    }

    /// The first word inflects, the others follow it: "step down", "stepped down".
    List<WordForm> verbForms() {
        int space = word.indexOf(' ');
        String head = space < 0 ? word : word.substring(0, space);
        String tail = space < 0 ? rest : word.substring(space + 1);
        var forms = new ArrayList<WordForm>();
        for (WordForm form : Inflection.verb(head, irregular, place)) {
            forms.add(tail.isEmpty() ? form : new WordForm(form.text() + " " + tail, form.classes()));
        }
        return forms;
    }

    /// The last word inflects: "cease-fire", "cease-fires"; the plural of several words stands in brackets as a whole.
    List<WordForm> nounForms() {
        return Inflection.noun(word, irregular.isEmpty() ? irregular : List.of(String.join(" ", irregular)));
    }

    List<WordForm> unchanged(int classes) {
        return List.of(new WordForm(word, classes));
    }

    String lemma() {
        return rest.isEmpty() ? word : word + " " + rest;
    }
}
