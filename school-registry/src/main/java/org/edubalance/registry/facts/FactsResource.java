package org.edubalance.registry.facts;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.facts.CountyVersion;
import org.edubalance.kit.facts.FactsAnswer;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.kit.facts.FactsTrailer;
import org.edubalance.kit.facts.FactsVersions;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.returns.ReturnStatus;

/** What evaluations read of the registry. */
@Path("/v1/facts")
@Tag(name = "facts", description = "Facts for evaluations 事实数据")
public class FactsResource {

    private final FactsReading reading;
    private final CurrentCaller caller;
    private final FactsAnswer answer;
    private final FactsVersions versions;
    private final RegistryVersions counties;

    FactsResource(
            FactsReading reading,
            CurrentCaller caller,
            FactsAnswer answer,
            FactsVersions versions,
            RegistryVersions counties) {
        this.reading = reading;
        this.caller = caller;
        this.answer = answer;
        this.versions = versions;
        this.counties = counties;
    }

    /** One line a school, and a trailer. */
    @GET
    @Produces(FactsStream.MEDIA_TYPE)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "readFacts",
            summary = "One line a school, complete, with a trailer",
            description =
                    "NDJSON in canonical form (RFC 8785), ordered by schoolCode: each school that"
                            + " was open on 1 September of the year, and any other with a return of"
                            + " it. Without an included return, 'stages' is null and"
                            + " 'returnStatus' is NONE or the state that the return has reached."
                            + " The last line holds the number of lines and the SHA-256 over them,"
                            + " each with its line feed; of a county this digest is also the ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The lines and the trailer",
            content =
                    @Content(
                            mediaType = FactsStream.MEDIA_TYPE,
                            schema = @Schema(oneOf = {SchoolFacts.class, FactsTrailer.class}),
                            examples =
                                    @ExampleObject(
                                            name = "one school",
                                            value = FactsExamples.LINES)))
    @APIResponse(responseCode = "304", description = "The caller has these facts already")
    @APIResponse(responseCode = "410", description = "No history is kept of that instant")
    public Response read(
            @QueryParam("division")
                    @NotNull
                    @Parameter(
                            description = "Schools within it",
                            example = "410225",
                            required = true)
                    DivisionCode division,
            @QueryParam("academicYear")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    @Parameter(example = "2019", required = true)
                    Integer academicYear,
            @QueryParam("asOf")
                    @Parameter(description = "Not after now; absent: the latest that is settled")
                    Instant asOf,
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "States of returns that give facts, joined by commas; by"
                                            + " default VERIFIED",
                            example = "SUBMITTED,VERIFIED")
                    String status,
            @QueryParam("factsVersion")
                    @Parameter(description = "Version of the lines; absent: the present one")
                    Integer factsVersion) {
        caller.get().requireDivision(division.value());
        FactsQuery query =
                new FactsQuery(division, caller.get().school(), academicYear, statuses(status));
        return answer.of(
                division,
                asOf,
                factsVersion,
                FactsReading.VERSION,
                out -> reading.write(query, out));
    }

    /** The version of each county's facts. */
    @GET
    @Path("/versions")
    @Produces(FactsStream.MEDIA_TYPE)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "readFactsVersions",
            summary = "The version of each county's facts",
            description =
                    "One line a county with facts: how many lines, and the digest over them; cheap"
                            + " while nothing is written. The trailer names the instant: without"
                            + " asOf the latest that is settled for the division.")
    @APIResponse(
            responseCode = "200",
            description = "A line a county, and a trailer",
            content =
                    @Content(
                            mediaType = FactsStream.MEDIA_TYPE,
                            schema = @Schema(oneOf = {CountyVersion.class, FactsTrailer.class}),
                            examples =
                                    @ExampleObject(
                                            name = "one county",
                                            value = CountyVersion.EXAMPLE)))
    @APIResponse(responseCode = "410", description = "The history of that instant is not kept")
    public Response versions(
            @QueryParam("division") @NotNull @Parameter(required = true, example = "41")
                    DivisionCode division,
            @QueryParam("academicYear")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    @Parameter(required = true, example = "2019")
                    Integer academicYear,
            @QueryParam("asOf")
                    @Parameter(description = "Not after now; absent: the latest that is settled")
                    Instant asOf) {
        caller.get().requireWholeDivision(division.value());
        return versions.of(division, asOf, academicYear, counties);
    }

    private static Set<ReturnStatus> statuses(String list) {
        Set<ReturnStatus> statuses = EnumSet.noneOf(ReturnStatus.class);
        for (String word : (list == null ? "VERIFIED" : list).split(",", -1)) {
            try {
                statuses.add(ReturnStatus.valueOf(word.trim()));
            } catch (IllegalArgumentException e) {
                throw ProblemType.VALIDATION.of(
                        fault(
                                "status",
                                "须为以逗号分隔的 DRAFT、SUBMITTED、VERIFIED",
                                "Must be DRAFT, SUBMITTED, VERIFIED, joined by commas",
                                word));
            }
        }
        return statuses;
    }
}
