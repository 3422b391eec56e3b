package org.edubalance.teacher.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.teacher.Registry;
import org.edubalance.teacher.TestTeacher;
import org.junit.jupiter.api.Test;

/** The copy of the directory follows the registry, the real one. */
@QuarkusTest
class DirectoryFollowingTest {
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private final TestCounty county = TestCounty.fresh();

    @Inject DirectoryCopy copy;

    private String nameOf(String school) {
        return copy.schools(List.of(school)).stream().map(School::name).findFirst().orElse(null);
    }

    @Test
    void aSchoolThatNobodyAskedForAppears() {
        String school = Registry.primarySchool(county);
        await().atMost(SECONDS).until(() -> "学校".concat(school).equals(nameOf(school)));
        assertThat(copy.divisions(List.of(county.code(), TestCounty.fresh().code())))
                .containsExactly(county.code());
    }

    @Test
    void aSchoolAndItsTownAreCalledAsTheRegistryCallsThem() {
        String school = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of());
        Response assignment =
                county.editor().body(TestTeacher.post(teacher, school)).post("/v1/assignments");
        assignment.then().statusCode(201).body("schoolName", equalTo("学校" + school));
        Registry.rename("/v1/schools/" + school, "改名小学");
        Registry.rename("/v1/divisions/" + county.town(1), "新镇");
        await().atMost(SECONDS)
                .untilAsserted(
                        () ->
                                county.viewer()
                                        .get("/v1/assignments/" + assignment.path("id"))
                                        .then()
                                        .body("schoolName", equalTo("改名小学"))
                                        .body("townName", equalTo("新镇")));
    }

    @Test
    void aPlaceThatTheRegistryDoesNotKnowBeginsAgainWithAFullLoad() {
        String school = Registry.primarySchool(county);
        await().atMost(SECONDS).until(() -> nameOf(school) != null);
        copy.dropSchools(List.of(school));
        copy.moveTo(Cursor.after("999999999999", "0").write());
        await().atMost(SECONDS).until(() -> nameOf(school) != null);
    }

    @Test
    void whileTheRegistryIsAwayTheCopyStaysAsItIs() {
        String school = Registry.primarySchool(county);
        await().atMost(SECONDS).until(() -> nameOf(school) != null);
        RegistryClient nobody =
                RestClientBuilder.newBuilder()
                        .baseUri(URI.create("http://127.0.0.1:1/registry"))
                        .build(RegistryClient.class);
        DirectoryFollowing following = new DirectoryFollowing(nobody, copy);
        following.catchUp();
        following.catchUp();
        assertThat(nameOf(school)).isEqualTo("学校" + school);
        assertThat(copy.position()).isPresent();
        String later = Registry.primarySchool(county);
        await().atMost(SECONDS).until(() -> nameOf(later) != null);
    }
}
