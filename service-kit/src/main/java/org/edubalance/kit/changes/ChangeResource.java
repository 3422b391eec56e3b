package org.edubalance.kit.changes;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.http.PreferredWait;
import org.edubalance.kit.journal.JournalFilter;

/**
 * The change feed: what a copy of this service's resources has to look at again.
 *
 * <p>How to follow it:
 *
 * <ol>
 *   <li>Load the list in full, and keep the header {@code Change-Cursor} of its first page.
 *   <li>Call the feed with it as {@code after}, {@code limit=1000} and {@code Prefer: wait=20}. For
 *       each item in order: {@code PUT}: read the resource and keep it (a 404 means that it has
 *       gone since: drop it); {@code DELETE}: drop it. A version that the copy has already is
 *       skipped.
 *   <li>Keep {@code next} in the same transaction as what came of the items, and go on with it, at
 *       once when items came.
 *   <li>Items may come twice and say less than the resource, never too little: nothing committed is
 *       passed over. Types that are not known are skipped.
 *   <li>410 {@code CURSOR_EXPIRED}: begin again with the first step.
 * </ol>
 */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes", description = "变更流 Change feed")
public class ChangeResource {

    private final ChangeFeed feed;
    private final CurrentCaller caller;

    ChangeResource(ChangeFeed feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    /** Changes after a cursor, in the order in which they are to be followed. */
    @GET
    @Blocking
    @RolesAllowed({Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listChanges",
            summary = "What changed after a cursor, in order",
            description =
                    "Ordered, at least once, and complete: whatever commits late comes later."
                            + " 'next' is always there; hand it back as 'after'. A resource that"
                            + " leaves the caller's division comes once as DELETE. Kept for 90"
                            + " days.")
    @APIResponse(
            responseCode = "200",
            description = "Changes; none when nothing is new",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangePage.class),
                            examples =
                                    @ExampleObject(name = "a school", value = ChangeExamples.PAGE)))
    @APIResponse(
            responseCode = "410",
            description = "The cursor is older than what is kept: load in full again")
    public Uni<ChangePage> list(
            @QueryParam("after")
                    @Parameter(
                            description =
                                    "'next' of the call before, or Change-Cursor of a list; without"
                                            + " it: from the oldest kept")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "Changes at most, 1 to 1000")
                    int limit,
            @QueryParam("type") @Parameter(description = "Of this type alone") String type,
            @HeaderParam("Prefer")
                    @Parameter(description = "wait=20: wait so many seconds for something new")
                    PreferredWait wait) {
        return feed.after(
                after,
                JournalFilter.changes(caller.get(), type),
                limit,
                wait == null ? Duration.ZERO : wait.duration());
    }
}
