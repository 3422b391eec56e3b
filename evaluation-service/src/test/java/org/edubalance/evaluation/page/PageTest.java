package org.edubalance.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page is no operation, so its answers are not held to the document. */
@QuarkusTest
class PageTest {

    private static final Pattern LOADED =
            Pattern.compile("(?:src|href)=\"((?:page|webjars)/[^\"]+)\"");

    private static RequestSpecification anybody() {
        return RestAssured.given().noFilters();
    }

    private static ValidatableResponse get(String path) {
        return anybody().get(path).then();
    }

    @Test
    void thePageAndAllThatItLoadsIsThere() {
        String page =
                get("/").statusCode(200)
                        .contentType(containsString("text/html"))
                        .body(not(containsString("<style")))
                        .extract()
                        .asString();
        List<String> loaded = new ArrayList<>();
        for (Matcher found = LOADED.matcher(page); found.find(); ) {
            loaded.add(found.group(1));
        }
        assertThat(loaded).hasSize(4);
        assertThat(loaded).allSatisfy(path -> get("/" + path).statusCode(200));
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/page.js", "/page/page.css", "/page/settings.json"})
    void nothingInlineNothingFromElsewhereNothingStale(String path) {
        get(path)
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        equalTo(
                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src"
                                        + " 'self' data:; connect-src 'self' ; base-uri 'none';"
                                        + " form-action 'none'; frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void theDocumentsOfTheApiAreNotBoundByThePagesPolicy() {
        get("/q/swagger-ui/").statusCode(200).header("Content-Security-Policy", nullValue());
    }

    @Test
    void withoutAProviderTheSettingsAreEmpty() {
        get("/page/settings.json").statusCode(200).body("$", is(anEmptyMap()));
    }
}
