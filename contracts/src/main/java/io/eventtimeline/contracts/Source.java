package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// Which article says so.
///
/// @param url canonical
/// @param publisher as a name or a domain
/// @param title the headline
/// @param published as precisely as the publisher says
public record Source(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable PublicationDate published) {}
