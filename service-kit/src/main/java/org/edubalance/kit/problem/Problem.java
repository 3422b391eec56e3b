package org.edubalance.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a service answers when it can not do what was asked (RFC 9457).
 *
 * @param type stable address of the kind of problem
 * @param title what the kind means
 * @param status HTTP status
 * @param detail what happened this time
 * @param instance path that was called
 * @param code the kind as a constant for programs
 * @param violations each fault of the request, all at once
 * @param traceId for the operator, to find the request in the logs
 * @param members further members of this kind
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Problem",
        description = "A problem by RFC 9457; some kinds have members of their own",
        additionalProperties = Schema.True.class)
public record Problem(
        @Schema(examples = "/problems/validation") String type,
        @Schema(examples = "请求内容有误") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "共 1 处错误，见 violations") String detail,
        @Schema(examples = "/registry/v1/schools") String instance,
        @Schema(examples = "VALIDATION") String code,
        List<Violation> violations,
        String traceId,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault of the request.
     *
     * @param field dotted path of the field, or name of the parameter
     * @param message what is wrong with it
     * @param rejected the value refused; left out for personal fields
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(
            @Schema(examples = "stages[0].pupils") String field,
            @Schema(examples = "须大于或等于 0") String message,
            @Schema(examples = "-1") Object rejected) {}
}
