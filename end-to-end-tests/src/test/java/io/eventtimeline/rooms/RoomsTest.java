package io.eventtimeline.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The arrows between packages. Those between rooms are Maven's: a room sees only what its pom names.
class RoomsTest {
    private static final String OURS = "io.eventtimeline..";
    private static final Set<String> NOT_A_ROOM =
            Set.of("common", "util", "utils", "shared", "core", "impl", "dto", "model", "helper", "misc", "support");

    private static JavaClasses house;

    @BeforeAll
    static void read() throws IOException {
        Path root = Path.of(System.getProperty("timeline.root"));
        try (Stream<Path> folders = Files.list(root)) {
            List<Path> rooms = folders.map(folder -> folder.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toList();
            house = new ClassFileImporter()
                    .withImportOption(place -> !place.contains("/jmh_generated/"))
                    .importPaths(rooms);
        }
    }

    @Test
    void every_room_of_the_plan_is_read() {
        Set<String> rooms = house.stream()
                .map(type -> type.getPackageName().split("\\.")[2])
                .collect(Collectors.toSet());
        assertThat(rooms)
                .contains(
                        "contracts",
                        "topics",
                        "extraction",
                        "merging",
                        "pages",
                        "platform",
                        "cli",
                        "ingest",
                        "extract",
                        "timeline",
                        "benchmarks");
    }

    @Test
    void contracts_depend_on_nothing_but_java_and_a_json_library() {
        classes()
                .that()
                .resideInAPackage("io.eventtimeline.contracts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.eventtimeline.contracts..",
                        "java..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.annotations..")
                .check(house);
    }

    @Test
    void extraction_is_pure_java_on_the_contracts() {
        classes()
                .that()
                .resideInAPackage("io.eventtimeline.extraction..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.eventtimeline.extraction..",
                        "io.eventtimeline.contracts..",
                        "java..",
                        "org.jspecify.annotations..")
                .check(house);
    }

    @Test
    void merging_is_pure_java_on_the_contracts() {
        classes()
                .that()
                .resideInAPackage("io.eventtimeline.merging..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.eventtimeline.merging..",
                        "io.eventtimeline.contracts..",
                        "java..",
                        "org.jspecify.annotations..")
                .check(house);
    }

    @Test
    void pages_are_read_without_network_or_server() {
        classes()
                .that()
                .resideInAPackage("io.eventtimeline.pages..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.eventtimeline.pages..",
                        "io.eventtimeline.contracts..",
                        "java..",
                        "org.jsoup.nodes..",
                        "org.jsoup.parser..",
                        "org.jsoup.select..",
                        "tools.jackson..",
                        "org.jspecify.annotations..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("io.eventtimeline.pages..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .check(house);
    }

    @Test
    void time_is_read_from_text_alone_and_text_from_nothing() {
        noClasses()
                .that()
                .resideInAPackage("io.eventtimeline.extraction.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.eventtimeline.extraction.time..")
                .check(house);
        noClasses()
                .that()
                .resideInAnyPackage("io.eventtimeline.extraction.text..", "io.eventtimeline.extraction.time..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.eventtimeline.extraction",
                        "io.eventtimeline.extraction.event..",
                        "io.eventtimeline.extraction.dating..",
                        "io.eventtimeline.extraction.who..")
                .check(house);
    }

    @Test
    void the_services_never_see_each_other() {
        slices().matching("io.eventtimeline.(ingest|extract|timeline)..")
                .should()
                .notDependOnEachOther()
                .check(house);
    }

    @Test
    void only_the_platform_knows_the_insides_of_servers() {
        noClasses()
                .that()
                .resideInAPackage(OURS)
                .and()
                .resideOutsideOfPackage("io.eventtimeline.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka.server..", "org.elasticsearch..")
                .check(house);
        // As a library that reads words, and not as a part of a server.
        noClasses()
                .that()
                .resideInAPackage(OURS)
                .and()
                .resideOutsideOfPackages("io.eventtimeline.platform..", "io.eventtimeline.timeline.live..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(house);
    }

    @Test
    void packages_have_no_circles() {
        slices().matching("io.eventtimeline.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void every_package_says_what_it_is_for_and_knows_no_null() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.tryGetPackageInfo())
                        .as(room.getName())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .as("%s is @NullMarked", room.getName())
                                .isTrue()));
    }

    @Test
    void no_package_is_a_drawer_for_everything() {
        assertThat(packages().stream().flatMap(room -> Stream.of(room.getName().split("\\."))))
                .doesNotContainAnyElementsOf(NOT_A_ROOM);
    }

    private static Set<JavaPackage> packages() {
        return house.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }
}
