package io.eventtimeline.ingest.submit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The body of a JSON document, of which no more is read than it may have.
final class Body {
    private Body() {}

    /// How many bytes it will take: as the caller says, else as many as it may have.
    ///
    /// @throws Refused if that is too many, before the first is read
    static long expected(HttpServletRequest request, SubmitSettings settings) throws Refused {
        long length = request.getContentLengthLong();
        if (length > settings.largestBatch().toBytes()) {
            throw new Refused(settings.batchTooLarge());
        }
        return length >= 0 ? length : settings.largestBatch().toBytes();
    }

    /// @throws Refused if it is an array larger than a batch may be, or anything else larger than an article
    static byte[] whole(HttpServletRequest request, SubmitSettings settings) throws IOException, Refused {
        InputStream body = request.getInputStream();
        int article = (int) settings.largestArticle().toBytes();
        byte[] start = body.readNBytes(article + 1);
        if (start.length <= article) {
            return start;
        }
        if (!beginsArray(start)) {
            throw new Refused(settings.articleTooLarge());
        }
        int left = (int) settings.largestBatch().toBytes() - start.length;
        byte[] rest = body.readNBytes(left + 1);
        if (rest.length > left) {
            throw new Refused(settings.batchTooLarge());
        }
        byte[] whole = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, whole, start.length, rest.length);
        return whole;
    }

    private static boolean beginsArray(byte[] start) {
        int at = 0;
        while (at < start.length && start[at] >= 0 && start[at] <= ' ') {
            at++;
        }
        return at < start.length && start[at] == '[';
    }
}
