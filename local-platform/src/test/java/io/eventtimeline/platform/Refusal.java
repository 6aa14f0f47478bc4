package io.eventtimeline.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packaged platform run with arguments that it refuses: its exit code and what it says on standard error.
record Refusal(int exitCode, String message) {
    static Refusal of(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("@jvm.options", "-jar", "local-platform.jar", "--exit-with-parent"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path app = Path.of(System.getProperty("timeline.root"), "local-platform", "target", "app");
        Process process = new ProcessBuilder(command).directory(app.toFile()).start();
        process.getOutputStream().close();
        String message = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Refusal(process.waitFor(), message.replaceFirst("WARNING: Using incubator modules.*\n", ""));
    }
}
