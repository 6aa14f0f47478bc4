package io.eventtimeline.ingest.feed;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// The file of feeds can't be taken as it is: the service does not start.
final class FeedsFileProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    FeedsFileProblem(Path file, String problem) {
        super(file.toAbsolutePath() + " " + problem);
    }

    /// Tells it in a line, without a stack trace. Named in META-INF/spring.factories.
    static final class Analyzer extends AbstractFailureAnalyzer<FeedsFileProblem> {
        @Override
        protected FailureAnalysis analyze(Throwable root, FeedsFileProblem cause) {
            return new FailureAnalysis(
                    Objects.requireNonNull(cause.getMessage()), "Mend the file that ingest.feed.file names.", cause);
        }
    }
}
