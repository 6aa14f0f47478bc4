package io.eventtimeline.extraction.grammar.penn;

import java.util.Arrays;
import java.util.Optional;

/// The tags of the Penn Treebank, as English Universal Dependencies has them in its column XPOS. The tagger chooses
/// among the first [#LEARNED]; the others come from a list of words or from the looks of a token alone.
public enum PennTag {
    /// "and"
    CC,
    /// "three", "1,000"
    CD,
    /// "the"
    DT,
    /// "*there* is"
    EX,
    /// "of", "because"
    IN,
    /// "large"
    JJ,
    /// "larger"
    JJR,
    /// "largest"
    JJS,
    /// "will", "could"
    MD,
    /// "treaty"
    NN,
    /// "Norway"
    NNP,
    /// "Olympics"
    NNPS,
    /// "treaties"
    NNS,
    /// "*all* the treaties"
    PDT,
    /// "Norway*'s*"
    POS,
    /// "they"
    PRP,
    /// "their"
    PRPS,
    /// "quickly", "not"
    RB,
    /// "earlier"
    RBR,
    /// "most"
    RBS,
    /// "broke *out*"
    RP,
    /// "*to* sign"
    TO,
    /// "yes"
    UH,
    /// "to *sign*"
    VB,
    /// "they *signed*"
    VBD,
    /// "is *signing*"
    VBG,
    /// "was *signed*"
    VBN,
    /// "they *sign*"
    VBP,
    /// "she *signs*"
    VBZ,
    /// "*which* failed"
    WDT,
    /// "*who* failed"
    WP,
    /// "*when* it failed"
    WRB,
    /// "whose"
    WPS,
    /// Punctuation and symbols; the treebanks tell kinds of it apart.
    MARK;

    /// How many tags have weights: a row of weights is 32 bytes, half of a cache line.
    public static final int LEARNED = 32;

    private static final PennTag[] ALL = values();

    /// As treebanks write it; empty for what no learned or listed tag stands for, as foreign words.
    public static Optional<PennTag> ofTreebank(String xpos) {
        return switch (xpos) {
            case "PRP$" -> Optional.of(PRPS);
            case "WP$" -> Optional.of(WPS);
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "$", "SYM", "#" -> Optional.of(MARK);
            default -> Arrays.stream(ALL).filter(tag -> tag.name().equals(xpos)).findFirst();
        };
    }

    /// @param code of [#code()]
    public static PennTag of(int code) {
        return ALL[code];
    }

    /// Its column in a row of weights and its number in a model file: the order above is part of the file's format.
    @SuppressWarnings("EnumOrdinal")
    public int code() {
        return ordinal();
    }

    /// A form of a verb, "be" and "have" as well; a modal is none.
    public boolean isVerb() {
        return switch (this) {
            case VB, VBD, VBG, VBN, VBP, VBZ -> true;
            default -> false;
        };
    }

    /// Carries a clause and says when: "they *signed*", "she *signs*", "they *will*".
    public boolean isFinite() {
        return isPastTense() || isPresentTense() || isModal();
    }

    public boolean isPastTense() {
        return this == VBD;
    }

    public boolean isPresentTense() {
        return this == VBP || this == VBZ;
    }

    public boolean isPastParticiple() {
        return this == VBN;
    }

    /// "is *signing*", "*signing* it was easy"
    public boolean isGerund() {
        return this == VBG;
    }

    public boolean isModal() {
        return this == MD;
    }

    /// A common noun or a name.
    public boolean isNoun() {
        return this == NN || this == NNS || isName();
    }

    public boolean isName() {
        return this == NNP || this == NNPS;
    }

    public boolean isAdjective() {
        return this == JJ || this == JJR || this == JJS;
    }

    /// Belongs to a list of words that no new word joins: "the", "they", "of".
    public boolean isClosed() {
        return switch (this) {
            case CC, DT, EX, IN, MD, PDT, POS, PRP, PRPS, RBR, RBS, RP, TO, WDT, WP, WRB, WPS, MARK -> true;
            case CD, JJ, JJR, JJS, NN, NNP, NNPS, NNS, RB, UH, VB, VBD, VBG, VBN, VBP, VBZ -> false;
        };
    }
}
