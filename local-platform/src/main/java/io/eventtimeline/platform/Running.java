package io.eventtimeline.platform;

/// A server that answers, with its address for the ready line: `kafka 127.0.0.1:9092`.
record Running(String address, AutoCloseable server) {}
