package io.eventtimeline.ingest.submit;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.ingest.duplicate.Identity;
import io.eventtimeline.pages.address.CanonicalUrl;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// One article as callers write it:
///
///     {"url": "https://news.example/nato", "title": "Council meets", "text": "The session was held.", "published":
/// "2016-08"}
///
/// Only `text` has to be there. A blank field is an absent one.
final class ArticleJson {
    private static final int SHOWN = 60;

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, TokenStreamLocation> places = new EnumMap<>(Field.class);
    private final TokenStreamLocation begin;
    private @Nullable Problem firstProblem;

    private ArticleJson(TokenStreamLocation begin) {
        this.begin = begin;
    }

    /// @param json at the first token of the article; at its last one afterwards, also where the article is refused
    /// @throws tools.jackson.core.JacksonException if it is no JSON
    static Article read(JsonParser json) throws Refused {
        ArticleJson article = new ArticleJson(json.currentTokenLocation());
        if (json.currentToken() != JsonToken.START_OBJECT) {
            Problem problem =
                    Problem.malformed("here is " + named(json) + " where an article is meant: {\"text\": ...}");
            json.skipChildren();
            throw new Refused(problem.at(article.begin));
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            article.field(json);
        }
        if (article.firstProblem != null) {
            throw new Refused(article.firstProblem);
        }
        return article.build();
    }

    private void field(JsonParser json) {
        String name = json.currentName();
        TokenStreamLocation place = json.currentTokenLocation();
        json.nextToken();
        Optional<Field> field = Field.named(name);
        if (field.isEmpty()) {
            problem(start(name), Field.hint(name), place);
        } else if (places.putIfAbsent(field.get(), place) != null) {
            problem(name, "is given twice; write it once", place);
        } else if (json.currentToken() == JsonToken.VALUE_STRING) {
            value(field.get(), json.getString(), place);
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            problem(name, "is " + named(json) + "; write a string: \"" + name + "\": \"...\"", place);
        }
        json.skipChildren();
    }

    private void value(Field field, String value, TokenStreamLocation place) {
        if (hasHalfCharacter(value)) {
            problem(
                    field.wire(),
                    "has half of a surrogate pair (\\ud800 to \\udfff): write both halves, or none",
                    place);
        } else if (field == Field.TEXT || !value.isBlank()) {
            values.put(field, value);
        }
    }

    private void problem(String field, String detail, TokenStreamLocation place) {
        if (firstProblem == null) {
            firstProblem = Problem.field(new InvalidRecord(field, detail)).at(place);
        }
    }

    private Article build() throws Refused {
        CanonicalUrl url = read(Field.URL, CanonicalUrl::of);
        PublicationDate published = read(Field.PUBLISHED, PublicationDate::of);
        String language = read(Field.LANGUAGE, ArticleJson::languageTag);
        String title = read(Field.TITLE, String::strip);
        String publisher = read(Field.PUBLISHER, String::strip);
        String text = values.get(Field.TEXT);
        if (text == null) {
            throw refused(new InvalidRecord("text", "is missing; write \"text\": \"\" if the article has none"), begin);
        }
        try {
            String id = Identity.of(values.get(Field.ID), url, title, text);
            return Article.of(id, url == null ? null : url.text(), title, text, published, publisher, language);
        } catch (InvalidRecord e) {
            throw refused(e, places.getOrDefault(Field.ID, begin));
        }
    }

    private <T> @Nullable T read(Field field, Function<String, T> reader) throws Refused {
        String value = values.get(field);
        try {
            return value == null ? null : reader.apply(value);
        } catch (InvalidRecord e) {
            throw refused(e, places.getOrDefault(field, begin));
        }
    }

    private static String languageTag(String language) {
        try {
            return new Locale.Builder().setLanguageTag(language.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new InvalidRecord(
                    "language", "is no language tag: \"" + start(language) + "\"; write one like en, en-GB or pt-BR");
        }
    }

    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Refused refused(InvalidRecord e, TokenStreamLocation place) {
        return new Refused(Problem.field(e).at(place));
    }

    private static String named(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case END_ARRAY, END_OBJECT, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "nothing";
        };
    }

    private static String start(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}
