package io.eventtimeline.pages.date;

/// Something on the page that ought to be a date.
///
/// @param value as it stands there
/// @param shown whether readers see it
record Said(String value, String from, double confidence, Clue.Of of, boolean shown) {}
