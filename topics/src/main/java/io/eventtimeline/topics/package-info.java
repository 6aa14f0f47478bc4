/// How the contracts travel over Kafka, the same way in every room that speaks to it: records as CloudEvents
/// ([io.eventtimeline.topics.WireRecords]), topics as declared ([io.eventtimeline.topics.DeclaredTopics]), epochs and
/// generations ([io.eventtimeline.topics.ControlLog]), and what nobody could read
/// ([io.eventtimeline.topics.DeadLetters]).
@NullMarked
package io.eventtimeline.topics;

import org.jspecify.annotations.NullMarked;
