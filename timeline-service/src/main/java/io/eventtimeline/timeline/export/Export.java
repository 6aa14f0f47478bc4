package io.eventtimeline.timeline.export;

import io.eventtimeline.timeline.query.EntryWalk;
import io.eventtimeline.timeline.query.FoundEntry;
import io.eventtimeline.timeline.query.Order;
import io.eventtimeline.timeline.query.Selection;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes an answer entry by entry while it is being found. Nothing is sent before the first page was found, so that
/// what goes wrong until then is answered as a problem; later it breaks the connection, because half an export that
/// ended well would be taken for a whole one.
@Component
class Export {
    private static final Logger LOG = LoggerFactory.getLogger(Export.class);
    private static final int BUFFER = 64 * 1024;

    private final EntryWalk walk;

    Export(EntryWalk walk) {
        this.walk = walk;
    }

    /// @throws IOException if Elasticsearch does not answer, and nothing was sent
    /// @throws Broken if something was
    void write(Selection selection, Order order, Format format, Heading heading, HttpServletResponse response)
            throws IOException {
        Answer answer = new Answer(format, heading, response);
        try {
            walk.each(selection, order, answer);
            answer.end();
        } catch (ReaderGone gone) {
            LOG.debug("the reader of an export is gone", gone);
        } catch (IOException | RuntimeException e) {
            if (answer.hasBegun()) {
                throw new Broken(e);
            }
            throw e;
        }
    }

    /// The response, from the first entry on.
    private static final class Answer implements EntryWalk.Visitor {
        private final Format format;
        private final Heading heading;
        private final HttpServletResponse response;
        private @Nullable EntryWriter entries;
        private @Nullable Writer out;

        private Answer(Format format, Heading heading, HttpServletResponse response) {
            this.format = format;
            this.heading = heading;
            this.response = response;
        }

        @Override
        public void visit(FoundEntry entry) {
            receive(() -> begun().entry(entry));
        }

        private void end() {
            receive(() -> {
                begun().end();
                if (out != null) {
                    out.flush();
                }
            });
        }

        private boolean hasBegun() {
            return response.isCommitted();
        }

        private EntryWriter begun() throws IOException {
            if (entries == null) {
                out = new BufferedWriter(
                        new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), BUFFER);
                entries = format.writer(out, heading);
                entries.begin();
            }
            return entries;
        }

        private static void receive(Writing writing) {
            try {
                writing.write();
            } catch (IOException e) {
                throw new ReaderGone(e);
            }
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1;

        private ReaderGone(IOException cause) {
            super(cause);
        }
    }

    /// Handled by nobody, so that the server closes the connection in the middle of the answer.
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Broken(Exception cause) {
            super("an export broke off: " + cause.getMessage(), cause);
        }
    }
}
