package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.e2e.RunningSystem.LANKAO;

import org.edubalance.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

/** The web page in a real browser, on the sample county. */
@EnabledIf("org.edubalance.e2e.Browser#isThere")
class WebPageIT {

    private final RunningSystem system = RunningSystem.get();
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser("zh-CN,zh");
        browser.open(system.url(Service.EVALUATION) + "/");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** Other tests evaluate the same county, so what is newest is not known. */
    private void show(String standard) {
        browser.signIn(system.token(LANKAO, "editor"));
        browser.see("#conclusion");
        browser.choose("#year", "2019");
        browser.choose("#standard", standard);
        browser.click("#choice button[type=submit]");
        browser.settle();
        browser.see(".conclusion .facts", standard);
    }

    private void evaluate(String standard) {
        browser.signIn(system.token(LANKAO, "editor"));
        browser.see("#conclusion");
        browser.choose("#year", "2019");
        browser.choose("#standard", standard);
        browser.click("#evaluate");
        browser.settle();
        browser.see(".conclusion .facts", standard);
    }

    @Test
    void theCountyPassesTheBasicStandardWithBothComposites() {
        show("CN-2012-BASIC");
        assertThat(browser.see("#conclusion [data-verdict]").getDomAttribute("data-verdict"))
                .isEqualTo("PASS");
        browser.see("[data-composite=PRIMARY]", "0.31");
        browser.see("[data-composite=JUNIOR]", "0.26");
        browser.see("#conclusion", "达标");
        assertThat(browser.all("[data-section=PRIMARY] .pair > .scroll tbody tr")).hasSize(8);

        browser.click("[data-language=en]");
        browser.see("#conclusion", "Pass");
        browser.see("[data-section=PRIMARY]", "Primary");
        assertThat(browser.script("return document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aBrowserThatAsksForEnglishGetsIt() {
        try (Browser english = new Browser("en-GB,en")) {
            english.open(system.url(Service.EVALUATION) + "/");
            english.see("#sign-in-heading", "Sign in");
        }
    }

    @Test
    void theQualityStandardIsNotMetAndTheGapsAreListed() {
        evaluate("CN-2017-QUALITY");
        assertThat(browser.see("#conclusion [data-verdict]").getDomAttribute("data-verdict"))
                .isEqualTo("FAIL");
        assertThat(browser.all("#gaps-list tbody tr")).hasSize(50);
        browser.choose("#gaps-indicator", "sportsAreaPerPupil");
        browser.click("#gaps-list thead th:last-child button");
        assertThat(browser.see("#gaps-list thead th:last-child").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(browser.all("#gaps-list tbody tr td:last-child"))
                .allSatisfy(gap -> assertThat(gap.getText()).endsWith(" m²"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everythingCanBeDoneWithTheKeyboard() {
        browser.see("#token");
        browser.press(system.token(LANKAO, "editor"));
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        browser.settle();
        browser.see("#conclusion");
        browser.tabTo("year");
        browser.press("2019");
        browser.tabTo("standard");
        browser.press(Keys.HOME);
        while (!browser.script("return document.activeElement.value").equals("CN-2017-QUALITY")) {
            browser.press(Keys.ARROW_DOWN);
        }
        browser.tabTo("evaluate");
        browser.press(Keys.SPACE);
        browser.settle();
        browser.see(".conclusion .facts", "CN-2017-QUALITY");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("conclusion");
        assertThat(
                        browser.script("return document.getElementById('status').textContent")
                                .toString())
                .contains("未达标");
        browser.tabTo("gaps-indicator");
        browser.press(Keys.ARROW_DOWN);
        browser.tabTo("explore-indicator");
        browser.press(Keys.ARROW_DOWN);
        browser.see("#scatter");
    }

    @Test
    void nothingKeepsOutWhoReadsItOtherwise() {
        browser.see("#token");
        assertThat(browser.accessibilityFaults()).as("signing in").isEmpty();
        evaluate("CN-2017-QUALITY");
        browser.see("#scatter");
        assertThat(browser.accessibilityFaults()).as("a result that fails").isEmpty();
        browser.choose("#standard", "CN-2012-BASIC");
        browser.click("#choice button[type=submit]");
        browser.settle();
        browser.see("[data-composite=PRIMARY]");
        browser.click("[data-language=en]");
        browser.see("#scatter");
        assertThat(browser.accessibilityFaults()).as("a result that passes").isEmpty();
        browser.resize(360, 800);
        assertThat(browser.accessibilityFaults()).as("on a narrow screen").isEmpty();
        assertThat(
                        browser.script(
                                "return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing has to be scrolled sideways")
                .isEqualTo(true);
    }

    @Test
    void aRefusalIsToldWithItsTraceId() {
        browser.click("[data-language=en]");
        browser.signIn(system.token("41", "viewer"));
        browser.type("#division", "510104");
        browser.click("#choice button[type=submit]");
        browser.settle();
        browser.see("#problem code");
        assertThat(browser.see("#problem").getText()).contains("510104", "Trace id");
        assertThat(browser.all("#evaluate"))
                .as("a viewer is not offered what is refused")
                .noneMatch(button -> button.isDisplayed());
    }

    @Test
    void whatIsNoTokenIsSaidAndASignOutForgetsTheToken() {
        browser.signIn("nothing of the kind");
        browser.see("#problem", "令牌");
        browser.script("document.getElementById('token').value = ''");
        browser.signIn(system.token(LANKAO, "viewer"));
        browser.see("#conclusion");
        browser.click("#sign-out");
        browser.see("#token");
        assertThat(browser.script("return sessionStorage.length")).isEqualTo(0L);
        assertThat(browser.script("return document.body.textContent").toString())
                .doesNotContain("0.31");
    }
}
