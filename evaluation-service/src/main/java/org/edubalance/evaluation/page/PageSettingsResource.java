package org.edubalance.evaluation.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What the web page has to know before anybody has signed in. The one operation without a token: it
 * tells what a browser sees at the first redirect anyway, and nothing of any record. It belongs to
 * the page, so the contract does not list it.
 */
@Path("/page/settings.json")
public class PageSettingsResource {

    private final PageConfig config;

    PageSettingsResource(PageConfig config) {
        this.config = config;
    }

    /** How users sign in. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getPageSettings", summary = "How users sign in", hidden = true)
    public PageSettings settings() {
        return PageSettings.of(config);
    }
}
