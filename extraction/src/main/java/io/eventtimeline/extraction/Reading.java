package io.eventtimeline.extraction;

import java.util.List;

/// A passage, read to the end.
record Reading(Parsed parsed, List<Happening> happenings) {}
