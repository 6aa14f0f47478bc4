/// The whole way over HTTP: how many articles a second, and how long from a request until the event is found.
///
///     Generator -> Services (ingest ... timeline) -> Throughput, Latency -> Figures
@NullMarked
package io.eventtimeline.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
