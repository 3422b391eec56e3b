package org.edubalance.funding.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.edubalance.funding.enrolment.MissingSchool.Reason;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.facts.FactsStream;
import org.junit.jupiter.api.Test;

/** A stream that is not whole is no enrolment at all. */
class FactsReaderTest {

    private static final String PRIMARY =
            """
            {"schoolCode":"2141000001","name":"一小","kind":"PRIMARY","urbanRural":"RURAL",
             "townCode":"410225101","returnStatus":"VERIFIED","premises":{"landArea":1},
             "stages":[{"stage":"PRIMARY","pupils":120,"boarders":40,
              "disabled":{"specialSchool":0,"mainstreamed":3,"homeVisited":2}}]}""";
    private static final String NOT_REPORTED =
            """
            {"schoolCode":"2141000002","name":"二小","kind":"PRIMARY","urbanRural":"TOWN",
             "returnStatus":"SUBMITTED","stages":null}""";
    private static final String SPECIAL =
            """
            {"schoolCode":"5141000001","name":"特校","kind":"SPECIAL","urbanRural":"URBAN",
             "returnStatus":"VERIFIED","stages":[{"stage":"PRIMARY","pupils":60}]}""";
    private static final String COMPLETE_SECONDARY =
            """
            {"schoolCode":"3441000001","name":"完中","kind":"COMPLETE_SECONDARY",
             "urbanRural":"URBAN","returnStatus":"VERIFIED","stages":[
              {"stage":"SENIOR","pupils":900},{"stage":"JUNIOR","pupils":600}]}""";

    @Test
    void readsThePupilsOfEachStageOfCompulsoryEducation() throws IOException {
        CountyEnrolment county = read(stream(PRIMARY, COMPLETE_SECONDARY));
        assertThat(county.schools().get(0).stages())
                .containsExactly(new StageEnrolment(Stage.PRIMARY, 120, 3, 40));
        assertThat(county.schools().get(1).stages())
                .containsExactly(new StageEnrolment(Stage.JUNIOR, 600, null, null));
        assertThat(county.source().rows()).isEqualTo(2);
    }

    @Test
    void aSchoolWithoutAVerifiedReturnIsMissingAndNotEmpty() throws IOException {
        CountyEnrolment county = read(stream(PRIMARY, NOT_REPORTED));
        assertThat(county.schools()).hasSize(1);
        assertThat(county.missing())
                .containsExactly(new MissingSchool("2141000002", "二小", Reason.NO_VERIFIED_RETURN));
    }

    @Test
    void everyPupilOfASpecialSchoolIsFundedAtTheSpecialRate() throws IOException {
        assertThat(read(stream(SPECIAL)).schools().get(0).stages())
                .containsExactly(new StageEnrolment(Stage.PRIMARY, 60, 60, null));
    }

    @Test
    void aReturnThatContradictsItselfIsMissing() throws IOException {
        String wrong = PRIMARY.replace("\"mainstreamed\":3", "\"mainstreamed\":121");
        assertThat(read(stream(wrong)).missing())
                .extracting(MissingSchool::reason)
                .containsExactly(Reason.CONTRADICTION);
    }

    @Test
    void refusesAStreamThatBreaksOffAnywhere() throws IOException {
        byte[] whole = stream(PRIMARY, NOT_REPORTED, SPECIAL);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
        assertThat(read(whole).source().rows()).isEqualTo(3);
    }

    @Test
    void refusesALineThatIsNotTheOneThatWasSent() throws IOException {
        String text = new String(stream(PRIMARY, SPECIAL), UTF_8);
        assertThatThrownBy(() -> read(text.replace("\"pupils\":120", "\"pupils\":121")))
                .hasMessageContaining("digest");
        assertThatThrownBy(() -> read(text.substring(text.indexOf('\n') + 1)))
                .hasMessageContaining("1 lines");
    }

    private static CountyEnrolment read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private static CountyEnrolment read(byte[] bytes) throws IOException {
        return FactsReader.read("school-registry", new ByteArrayInputStream(bytes));
    }

    private static byte[] stream(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsStream stream = new FactsStream(out);
        for (String line : lines) {
            stream.canonicalLine(CanonicalJson.of(line));
        }
        stream.end(Instant.parse("2026-11-24T02:00:00Z"), 1);
        return out.toByteArray();
    }
}
