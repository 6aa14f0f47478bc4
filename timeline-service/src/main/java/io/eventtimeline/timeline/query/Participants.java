package io.eventtimeline.timeline.query;

import java.util.List;

/// Who takes part.
///
/// @param participants their full names, those in most entries first
record Participants(List<Facets.Count> participants) {}
