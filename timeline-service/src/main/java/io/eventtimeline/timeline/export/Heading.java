package io.eventtimeline.timeline.export;

import java.net.URI;

/// What an export says of itself.
///
/// @param self where it can be had again
/// @param title for people: `Timeline: q=council, from=2016`
record Heading(URI self, String title) {
    /// Where the service shows one of its entries.
    String address(String entryId) {
        return self.resolve("/v1/entries/" + entryId).toASCIIString();
    }
}
