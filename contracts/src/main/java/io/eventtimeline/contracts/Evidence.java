package io.eventtimeline.contracts;

/// The sentence that says so. Offsets count UTF-16 code units in the article's title or text, ends exclusive.
///
/// @param part which of the two the offsets count in
/// @param sentence its words
/// @param start of the trigger
/// @param end of the trigger
/// @param sentenceStart of the sentence
/// @param sentenceEnd of the sentence
public record Evidence(Part part, String sentence, int start, int end, int sentenceStart, int sentenceEnd) {
    public Evidence {
        Require.present(part, "evidence.part");
        Require.filled(sentence, "evidence.sentence");
        Require.span(start, end, "evidence.start");
        Require.span(sentenceStart, sentenceEnd, "evidence.sentence_start");
        if (start < sentenceStart || end > sentenceEnd) {
            throw new InvalidRecord("evidence.start", "lies outside its sentence: " + start + " to " + end);
        }
    }
}
