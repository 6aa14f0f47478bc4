package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;

/// A name in a text: "Afghan", which stands for the country Afghanistan.
///
/// @param firstToken of the name
/// @param endToken the token after it
/// @param text as written
/// @param canonical one spelling for all its mentions in the article
/// @param describes whether it only tells which one another name or noun means: "*US* index", "*Apple* chief Tim Cook"
public record Name(int firstToken, int endToken, String text, String canonical, Kind kind, boolean describes) {
    Name as(String otherCanonical, Kind otherKind) {
        return new Name(firstToken, endToken, text, otherCanonical, otherKind, describes);
    }

    Name describing() {
        return new Name(firstToken, endToken, text, canonical, kind, true);
    }

    int length() {
        return endToken - firstToken;
    }
}
