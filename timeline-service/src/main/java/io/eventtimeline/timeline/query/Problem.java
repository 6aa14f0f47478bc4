package io.eventtimeline.timeline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Why a question has no answer; [Problems] makes an RFC 9457 document of it.
abstract sealed class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String detail;

    private Problem(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
        this.detail = detail;
    }

    final String detail() {
        return detail;
    }

    final HttpStatus status() {
        return status;
    }

    /// The last part of the problem's type: `invalid-parameter`.
    abstract String kind();

    abstract String title();

    /// A parameter that can't be understood: its name, what is wrong, and what to write.
    static final class InvalidParameter extends Problem {
        private static final long serialVersionUID = 1;

        private final String parameter;
        private final String remedy;

        InvalidParameter(String parameter, String problem, String remedy) {
            super(HttpStatus.BAD_REQUEST, "The parameter '" + parameter + "' " + problem + ".");
            this.parameter = parameter;
            this.remedy = remedy;
        }

        String parameter() {
            return parameter;
        }

        String remedy() {
            return remedy;
        }

        @Override
        String kind() {
            return "invalid-parameter";
        }

        @Override
        String title() {
            return "Invalid parameter";
        }
    }

    static final class Unknown extends Problem {
        private static final long serialVersionUID = 1;

        Unknown(String what, @Nullable String id) {
            super(HttpStatus.NOT_FOUND, "There is no " + what + " with the id " + id + ".");
        }

        @Override
        String kind() {
            return "unknown";
        }

        @Override
        String title() {
            return "Not known";
        }
    }

    /// The event was there; its article was withdrawn or no longer says so.
    static final class Retracted extends Problem {
        private static final long serialVersionUID = 1;

        Retracted(String eventId, String articleId) {
            super(HttpStatus.GONE, "The article " + articleId + " no longer reports the event " + eventId + ".");
        }

        @Override
        String kind() {
            return "retracted";
        }

        @Override
        String title() {
            return "Retracted";
        }
    }

    /// The entry was there; its mentions were withdrawn or are in others now.
    static final class EntryGone extends Problem {
        private static final long serialVersionUID = 1;

        private final List<String> replacedBy;

        EntryGone(String id, List<String> replacedBy) {
            super(
                    HttpStatus.GONE,
                    "The entry " + id
                            + (replacedBy.isEmpty()
                                    ? " is gone: no article mentions it any more."
                                    : " is gone: its mentions are in " + String.join(", ", replacedBy) + " now."));
            this.replacedBy = List.copyOf(replacedBy);
        }

        List<String> replacedBy() {
            return replacedBy;
        }

        @Override
        String kind() {
            return "retracted";
        }

        @Override
        String title() {
            return "Retracted";
        }
    }
}
