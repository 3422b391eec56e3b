package org.edubalance.teacher.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.teacher.Registry;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistryAnswersTest {
    private final TestCounty county = TestCounty.fresh();

    @jakarta.inject.Inject RegistryAnswers registry;

    @Test
    void unknownCodesAreLeftOut() {
        String code = Registry.primarySchool(county);
        List<School> found = registry.schools(List.of(code, TestCounty.freshSchoolCode("21")));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(code);
        assertThat(found.get(0).divisionCode()).isEqualTo(county.code());
        assertThat(found.get(0).townCode()).isEqualTo(county.town(1));
        assertThat(found.get(0).divisionName()).isEqualTo("区划" + county.code());
    }

    @Test
    void aRegistryThatIsDownIsNotOneWithoutSchools() {
        RegistryClient nobody =
                RestClientBuilder.newBuilder()
                        .baseUri(URI.create("http://127.0.0.1:1/registry"))
                        .build(RegistryClient.class);
        ProblemException problem =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> new RegistryAnswers(nobody).schools(List.of("2141000001")));
        assertThat(problem.type()).isEqualTo(ProblemType.SOURCE_UNAVAILABLE);
        assertThat(problem.detail().en()).contains("school-registry");
    }
}
