package io.eventtimeline.pages;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.address.CanonicalUrl;
import io.eventtimeline.pages.found.Found;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// What a page says, and where it says so. Nothing is invented: what a page does not say is absent.
///
/// @param title the headline, without the site's name
/// @param body paragraphs, separated by blank lines, without the page's furniture
/// @param published in the page's own offset, as precisely as it says
/// @param modified when it was changed last
/// @param publisher a name, or the domain
/// @param authors as the page writes them
/// @param language BCP 47
/// @param url the one it goes by, where it was found or it names one
public record Page(
        Optional<Found<String>> title,
        Optional<Found<String>> body,
        Optional<Found<PublicationDate>> published,
        Optional<Found<PublicationDate>> modified,
        Optional<Found<String>> publisher,
        Optional<Found<List<String>>> authors,
        Optional<Found<String>> language,
        Optional<Found<CanonicalUrl>> url,
        Found<Charset> characterSet) {}
