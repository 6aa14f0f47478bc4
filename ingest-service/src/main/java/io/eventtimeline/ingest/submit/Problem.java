package io.eventtimeline.ingest.submit;

import io.eventtimeline.contracts.InvalidRecord;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.TokenStreamLocation;

/// What is wrong with a request, for people and for programs: problem details by RFC 9457.
///
///     {"type": "urn:event-timeline:problem:invalid-field", "title": "A field can't be taken as it is", "status": 400,
///      "detail": "published is no date: \"16/08/2016\"; write 2016, 2016-08, ...", "field": "published", "item": 3,
/// "line": 17}
///
/// @param type tells programs which problem it is
/// @param title the same for people, equal for all problems of a type
/// @param status of HTTP, also where the problem is that of one item among others
/// @param detail what is wrong here, and what to write instead
/// @param field of the article
/// @param item counted from 1 within the request
/// @param line of the request's body, from 1
/// @param column within the line, from 1
/// @param results of the items, where none got in
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable Long item,
        @Nullable Long line,
        @Nullable Integer column,
        @Nullable List<Result> results) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem malformed(String detail) {
        return of("malformed-json", "The body is no JSON that can be read", HttpStatus.BAD_REQUEST, detail);
    }

    static Problem field(InvalidRecord invalid) {
        String detail = Objects.requireNonNull(invalid.getMessage());
        return of("invalid-field", "A field can't be taken as it is", HttpStatus.BAD_REQUEST, detail)
                .withField(invalid.field());
    }

    /// @param what that has a limit, for example `an article`
    /// @param setting that says how much
    static Problem tooLarge(String what, DataSize limit, String setting) {
        return of(
                "too-large",
                "More than this service takes",
                HttpStatus.CONTENT_TOO_LARGE,
                "%s may have %s (%s), and this one has more".formatted(what, text(limit), setting));
    }

    /// @param most articles in one array
    static Problem tooMany(int most) {
        return of(
                "too-large",
                "More than this service takes",
                HttpStatus.CONTENT_TOO_LARGE,
                "an array may have %,d articles (ingest.submit.most-in-array), and this one has more; send lines with Content-Type: application/x-ndjson"
                        .formatted(most));
    }

    static Problem mediaType(String detail) {
        return of("media-type", "The body is of a kind that isn't read", HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    static Problem nothingAccepted(String detail) {
        return of("nothing-accepted", "None of the articles was accepted", HttpStatus.BAD_REQUEST, detail);
    }

    static Problem unavailable(String detail) {
        return of("unavailable", "Not now; send it again", HttpStatus.SERVICE_UNAVAILABLE, detail);
    }

    /// Where in the body it is; what is known already stays.
    Problem at(@Nullable Long atItem, @Nullable Long atLine, @Nullable Integer atColumn) {
        return new Problem(type, title, status, detail, field, atItem, atLine, atColumn, results);
    }

    Problem at(@Nullable TokenStreamLocation place) {
        return place == null ? this : at(item, (long) place.getLineNr(), place.getColumnNr());
    }

    /// For a request that is one article, where "item 1" says nothing.
    Problem withoutItem() {
        return at(null, line, column);
    }

    Problem with(List<Result> itemResults) {
        return new Problem(type, title, status, detail, field, item, line, column, itemResults);
    }

    private static String text(DataSize size) {
        long mebibytes = size.toMegabytes();
        return DataSize.ofMegabytes(mebibytes).equals(size) ? mebibytes + " MiB" : size.toBytes() + " bytes";
    }

    private Problem withField(String name) {
        return new Problem(type, title, status, detail, name, item, line, column, results);
    }

    private static Problem of(String type, String title, HttpStatus status, String detail) {
        return new Problem(
                "urn:event-timeline:problem:" + type, title, status.value(), detail, null, null, null, null, null);
    }
}
