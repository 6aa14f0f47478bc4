package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;

/// A name from a word file: "Afghans" is the country Afghanistan.
record KnownName(String canonical, Kind kind) {}
