package io.eventtimeline.endtoend;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives all test classes of a JVM one house in which everything runs, so that it is started once; it ends with the
/// JVM.
/// A test leaves it as it found it: everything running, and articles of its own. A test that takes servers away has a
/// house of its own.
final class HouseOfTests implements ParameterResolver {
    private static @Nullable House shared;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pipeline.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Pipeline(running());
    }

    private static synchronized House running() {
        if (shared == null) {
            House house = House.empty();
            try {
                house.start(Room.values());
            } catch (RuntimeException | Error e) {
                house.close();
                throw e;
            }
            shared = house;
        }
        return shared;
    }
}
