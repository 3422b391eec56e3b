package org.edubalance.funding.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.edubalance.funding.RegistryRecords;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** The copy of the directory follows the registry, the real one. */
@QuarkusTest
class DirectoryFollowingTest {
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private final TestCounty county = TestCounty.fresh();

    @Inject DirectoryCopy copy;

    @Test
    void schoolsAndCountiesOfTheRegistryAppearAndAreCalledAsItCallsThem() {
        RegistryRecords registry = RegistryRecords.of(county);
        String school = registry.school("PRIMARY", "RURAL");
        await().atMost(SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(copy.schools(List.of(school)))
                                        .extracting(School::name, School::divisionCode)
                                        .containsExactly(
                                                org.assertj.core.groups.Tuple.tuple(
                                                        "学校" + school, county.code())));
        assertThat(copy.divisions(List.of(county.code(), TestCounty.fresh().code())))
                .containsExactly(county.code());
        registry.load(
                "schools",
                """
                {"code":"%s","name":"改名小学","kind":"PRIMARY","ownership":"PUBLIC",\
                "urbanRural":"RURAL","divisionCode":"%s","townCode":"%s"}\
                """
                        .formatted(school, county.code(), county.town(1)));
        await().atMost(SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(copy.schools(List.of(school)))
                                        .extracting(School::name)
                                        .containsExactly("改名小学"));
    }
}
