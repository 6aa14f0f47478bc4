package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;

/// A name in a text: "Afghan", which stands for the country Afghanistan.
///
/// @param firstToken of the name
/// @param endToken the token after it
/// @param text as written
/// @param canonical one spelling for all its mentions in the article
public record Name(int firstToken, int endToken, String text, String canonical, Kind kind) {
    Name as(String otherCanonical, Kind otherKind) {
        return new Name(firstToken, endToken, text, otherCanonical, otherKind);
    }

    int length() {
        return endToken - firstToken;
    }
}
