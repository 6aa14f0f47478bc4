package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Role;

/// A name beside a happening.
///
/// @param role agent, patient or other
/// @param place it tells where: "in Moscow"
/// @param distance in tokens
record Involved(Name name, Role role, boolean place, int distance) {}
