package io.eventtimeline.ingest.submit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Cuts a body into lines without ever holding more than one of them; of a line that is too long it keeps nothing and
/// goes on with the next. Blank lines are counted and passed over.
final class Lines implements AutoCloseable {
    private static final int CHUNK = 32 * 1024;

    private final InputStream body;
    private final int longest;
    private final SubmitSettings settings;
    private final RequestMemory memory;

    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    private long bodyLength;

    private byte[] line = new byte[CHUNK];
    private long length;
    private long number;
    private RequestMemory.@Nullable Share share;

    Lines(InputStream body, SubmitSettings settings, RequestMemory memory) {
        this.body = body;
        this.longest = (int) settings.largestArticle().toBytes();
        this.settings = settings;
        this.memory = memory;
    }

    /// Goes to the next line that is not blank.
    ///
    /// @return false at the end of the body
    /// @throws Refused if the body is larger than a stream may be, or there is no memory for the line
    boolean next() throws IOException, Refused {
        do {
            reset();
            if (!read()) {
                return false;
            }
        } while (isBlank());
        return true;
    }

    /// Counted from 1 over all lines.
    long number() {
        return number;
    }

    boolean isTooLong() {
        return length > longest;
    }

    /// The line's bytes are the first of these; they are overwritten by the next line.
    byte[] bytes() {
        return line;
    }

    int length() {
        return (int) length;
    }

    private boolean read() throws IOException, Refused {
        number++;
        boolean found = false;
        while (true) {
            if (at == end && !fill()) {
                return found;
            }
            found = true;
            int newline = newline();
            int upTo = newline < 0 ? end : newline;
            append(upTo - at);
            at = upTo;
            if (newline >= 0) {
                at++;
                return true;
            }
        }
    }

    private boolean fill() throws IOException, Refused {
        int read = body.read(chunk);
        bodyLength += Math.max(read, 0);
        if (bodyLength > settings.largestStream().toBytes()) {
            throw new Refused(settings.streamTooLarge());
        }
        at = 0;
        end = Math.max(read, 0);
        return read > 0;
    }

    private int newline() {
        for (int i = at; i < end; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void append(int count) throws IOException, Refused {
        if (length + count <= longest) {
            if (length + count > line.length) {
                grow((int) length + count);
            }
            System.arraycopy(chunk, at, line, (int) length, count);
        }
        length += count;
    }

    private void grow(int needed) throws IOException, Refused {
        if (share == null) {
            share = memory.take(longest);
        }
        line = Arrays.copyOf(line, Math.min(Math.max(needed, 2 * line.length), longest));
    }

    private boolean isBlank() {
        if (isTooLong()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (line[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private void reset() {
        length = 0;
        if (share != null) {
            line = new byte[CHUNK];
            close();
        }
    }

    @Override
    public void close() {
        if (share != null) {
            share.close();
            share = null;
        }
    }
}
