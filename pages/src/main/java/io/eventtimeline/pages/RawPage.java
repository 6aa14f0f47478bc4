package io.eventtimeline.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A page as it came.
public final class RawPage {
    private final byte[] html;
    private final @Nullable String contentType;
    private final @Nullable String url;
    private final LocalDate today;

    /// @param html decompressed, in whatever character set; not copied
    /// @param contentType the HTTP header of that name, where there was one
    /// @param url where it was found
    /// @param today no page is published after it
    public RawPage(byte[] html, @Nullable String contentType, @Nullable String url, LocalDate today) {
        this.html = html;
        this.contentType = contentType;
        this.url = url;
        this.today = today;
    }

    byte[] html() {
        return html;
    }

    @Nullable
    String contentType() {
        return contentType;
    }

    @Nullable
    String url() {
        return url;
    }

    LocalDate today() {
        return today;
    }
}
