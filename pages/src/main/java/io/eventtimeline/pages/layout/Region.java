package io.eventtimeline.pages.layout;

import org.jsoup.nodes.Element;

/// The blocks of one element: those from `first`, without `end`.
public record Region(Element element, int first, int end) {}
