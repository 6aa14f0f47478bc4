package io.eventtimeline.pages.address;

import java.util.ArrayDeque;
import java.util.Deque;

/// The path of an address: `/a/./b/../c/` is `/a/c`.
final class Path {
    private Path() {}

    static String of(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : Escapes.normal(path).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        while (!segments.isEmpty() && segments.getLast().isEmpty()) {
            segments.removeLast();
        }
        String joined = String.join("/", segments);
        return joined.startsWith("/") ? joined : "/" + joined;
    }
}
