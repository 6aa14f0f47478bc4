package io.eventtimeline.extraction.grammar.penn;

/// The features of a token in its sentence, each hashed to one number: the word, its ends, its neighbours, the two tags
/// before it, and pairs and triples of these.
///
/// One object serves one sentence after another of a text; [#read] fills the same array for every token.
public final class Features {
    private static final int MOST = 40;
    private static final int NO_TAG = 99;
    private static final int FIRST = 1 << 24;
    private static final int TITLE = 1 << 25;

    private final WordForms forms;
    private final int[] hashes = new int[MOST];
    private int count;
    private int first;
    private int end;
    private int title;

    public Features(WordForms forms) {
        this.forms = forms;
    }

    public int[] hashes() {
        return hashes;
    }

    public int count() {
        return count;
    }

    public void startSentence(int firstToken, int endToken) {
        this.first = firstToken;
        this.end = endToken;
        this.title = TitleCase.is(forms.tokens(), firstToken, endToken) ? TITLE : 0;
    }

    /// @param tags codes of [PennTag], filled up to the token
    public void read(int token, byte[] tags) {
        int none = forms.none();
        int before = token > first ? token - 1 : none;
        int twoBefore = token - 1 > first ? token - 2 : none;
        int after = token + 1 < end ? token + 1 : none;
        int twoAfter = token + 2 < end ? token + 2 : none;
        int tag = before == none ? NO_TAG : tags[before];
        int tagBefore = twoBefore == none ? NO_TAG : tags[twoBefore];
        count = 0;
        readWord(token, tag);
        readNeighbours(token, before, twoBefore, after, twoAfter);
        readTags(token, tag, tagBefore, after);
    }

    private void readWord(int token, int tag) {
        int shape = forms.shape[token] | title | (token == first ? FIRST : 0);
        int dictionary = KnownWords.dictionary(forms.known[token]);
        add(1, forms.word[token]);
        add(2, forms.word[token], shape);
        add(3, shape);
        add(4, forms.suffixes[token] & WordForms.LAST_TWO);
        add(5, forms.suffixes[token]);
        add(6, forms.prefixes[token]);
        add(7, forms.suffixes[token], shape);
        add(8, forms.kind[token]);
        add(9, dictionary, tag);
        add(10, dictionary, shape);
    }

    private void readNeighbours(int token, int before, int twoBefore, int after, int twoAfter) {
        int dictionary = KnownWords.dictionary(forms.known[token]);
        add(11, forms.word[before]);
        add(12, forms.word[after]);
        add(13, forms.word[twoBefore]);
        add(14, forms.word[twoAfter]);
        add(15, forms.kind[after]);
        add(16, forms.kind[twoAfter]);
        add(17, forms.kind[token], forms.kind[after]);
        add(18, forms.word[before], forms.word[token]);
        add(19, forms.word[token], forms.word[after]);
        add(20, forms.suffixes[after]);
        add(21, forms.shape[token], forms.shape[after]);
        add(22, forms.shape[before], forms.shape[token]);
        add(23, forms.kind[token], mix(forms.kind[after], forms.kind[twoAfter]));
        add(24, forms.word[before], forms.kind[after]);
        add(25, dictionary, forms.kind[after]);
        add(33, forms.word[token], KnownWords.dictionary(forms.known[after]));
    }

    private void readTags(int token, int tag, int tagBefore, int after) {
        int tags = (tag << 8) | tagBefore;
        add(26, tag);
        add(27, tags);
        add(28, tag, forms.word[token]);
        add(29, tag, forms.kind[token]);
        add(30, tag, forms.kind[after]);
        add(31, tag, mix(forms.kind[token], forms.kind[after]));
        add(32, tags, forms.kind[token]);
    }

    private void add(int template, int value) {
        int hash = (value + template * 0x9E3779B1) * 0x85EBCA6B;
        hashes[count++] = hash ^ (hash >>> 15);
    }

    private void add(int template, int value, int other) {
        int hash = (((value + template * 0x9E3779B1) * 0x85EBCA6B) ^ other) * 0xC2B2AE35;
        hashes[count++] = hash ^ (hash >>> 15);
    }

    private static int mix(int value, int other) {
        int hash = ((value * 0x85EBCA6B) ^ other) * 0x27D4EB2F;
        return hash ^ (hash >>> 15);
    }
}
