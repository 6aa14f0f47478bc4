package io.eventtimeline.pages.date;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.found.Found;
import java.util.Optional;

/// When a page was published, and when it was changed last.
public record Dates(Optional<Found<PublicationDate>> published, Optional<Found<PublicationDate>> modified) {}
