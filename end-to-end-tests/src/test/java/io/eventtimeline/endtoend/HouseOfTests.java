package io.eventtimeline.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives all test classes one house in which everything runs, so that it is started once. A test leaves it as it found
/// it: everything running, and articles of its own.
final class HouseOfTests implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(HouseOfTests.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pipeline.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        House house = context.getRoot().getStore(NAMESPACE).computeIfAbsent(House.class, _ -> running(), House.class);
        return new Pipeline(house);
    }

    private static House running() {
        House house = House.empty();
        try {
            house.start(Room.values());
            return house;
        } catch (RuntimeException | Error e) {
            house.close();
            throw e;
        }
    }
}
