package io.eventtimeline.benchmarks.training;

/// A line of CoNLL-U, as far as it is needed here.
///
/// @param lemma "sign" of "signed"
/// @param xpos "VBD"
/// @param spaceBefore as the text has it
record TreebankWord(String form, String lemma, String xpos, boolean spaceBefore) {
    TreebankWord as(String newForm, String newXpos) {
        return new TreebankWord(newForm, lemma, newXpos, spaceBefore);
    }

    boolean is(String tag) {
        return xpos.equals(tag);
    }
}
