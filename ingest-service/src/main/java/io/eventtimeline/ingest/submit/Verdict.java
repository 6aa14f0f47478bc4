package io.eventtimeline.ingest.submit;

import io.eventtimeline.ingest.submit.Result.Status;
import java.util.List;
import java.util.Optional;

/// What a request comes to that holds several articles. Accepted means that at least one of them got in; each
/// article's result says whether it did.
final class Verdict {
    private Verdict() {}

    /// @return the problem of the whole request; none if an article was accepted, or if there was none in it
    static Optional<Problem> problem(List<Result> results) {
        if (results.isEmpty() || count(results, Status.ACCEPTED) > 0) {
            return Optional.empty();
        }
        Problem problem = results.stream()
                .filter(result -> result.status() != Status.REFUSED)
                .findFirst()
                .flatMap(result -> Optional.ofNullable(result.problem()))
                .map(first -> Problem.unavailable("none of " + results.size() + " articles got in: " + first.detail()))
                .orElseGet(() -> Problem.nothingAccepted(
                        "all " + results.size() + " articles are refused; results says why, one by one"));
        return Optional.of(problem.with(results));
    }

    static long count(List<Result> results, Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }
}
