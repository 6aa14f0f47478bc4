package io.eventtimeline.ingest.submit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// What became of one article of a request.
///
/// @param item counted from 1; absent where the request is one article
/// @param line of the body where the article begins; absent where the request is one article
/// @param id see [io.eventtimeline.contracts.ArticleId]; absent where the article can't be read
/// @param status accepted, refused ...
/// @param problem absent for an accepted article
record Result(
        @Nullable Long item,
        @Nullable Long line,
        @Nullable String id,
        Status status,
        @Nullable Problem problem) {

    @EnumNaming(LowerCaseStrategy.class)
    enum Status {
        /// Kafka has it.
        ACCEPTED,
        /// It can't be taken as it is.
        REFUSED,
        /// Kafka did not say in time that it has it: send it again, twice does no harm.
        UNACKNOWLEDGED,
        /// The stream was given up before this line: send it again from here on.
        UNREAD
    }
}
