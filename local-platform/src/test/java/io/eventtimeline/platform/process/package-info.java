/// The local platform as a process beside a test, for the tests of all rooms.
///
/// [PlatformProcess] needs nothing but the JDK, so that no server library comes onto a test's class path.
@NullMarked
package io.eventtimeline.platform.process;

import org.jspecify.annotations.NullMarked;
