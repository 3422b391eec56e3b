package org.edubalance.kit.failures;

import static org.edubalance.kit.problem.Text.text;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edubalance.kit.json.ConstraintFaults;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers every failure with a problem; what is ours to fix is logged once. Public, with its
 * methods, because the framework calls them from classes of its own.
 */
public class FailureMappers {

    private static final Logger LOG = Logger.getLogger(FailureMappers.class);

    private final Problems problems;
    private final ConstraintFaults constraintFaults;

    FailureMappers(Problems problems, ConstraintFaults constraintFaults) {
        this.problems = problems;
        this.constraintFaults = constraintFaults;
    }

    @ServerExceptionMapper(priority = 1)
    public Response problem(ProblemException e) {
        return problems.respond(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response parameters(ConstraintViolationException e) {
        return problems.respond(ProblemType.VALIDATION.of(constraintFaults.ofParameters(e)));
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class},
            priority = 1)
    Response noToken() {
        return unauthenticated();
    }

    @ServerExceptionMapper(
            value = {AuthenticationFailedException.class},
            priority = 1)
    Response badToken() {
        return unauthenticated();
    }

    @ServerExceptionMapper(
            value = {ForbiddenException.class},
            priority = 1)
    Response missingRole(ResourceInfo resource) {
        String roles = String.join(", ", rolesOf(resource));
        return problems.respond(
                ProblemType.MISSING_ROLE,
                text("需要以下角色之一：" + roles, "One of these roles is needed: " + roles));
    }

    @ServerExceptionMapper(priority = 1)
    public Response changedMeanwhile(OptimisticLockException e, HttpHeaders headers) {
        boolean conditional = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return problems.respond(
                conditional ? ProblemType.STALE_VERSION : ProblemType.CONFLICT,
                text("记录已被他人修改，请重新读取", "The record was changed meanwhile, read it again"));
    }

    @ServerExceptionMapper(priority = 1)
    public Response database(org.hibernate.exception.ConstraintViolationException e) {
        return ConstraintProblem.of(e).map(problems::respond).orElseGet(() -> unexpectedly(e));
    }

    @ServerExceptionMapper(priority = 1)
    public Response web(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        Response.ResponseBuilder response =
                status == 404 && e.getCause() instanceof IllegalArgumentException
                        ? problems.builder(
                                ProblemType.VALIDATION,
                                400,
                                text("路径或查询参数无法解析", "A path or query parameter can not be read"),
                                List.of(),
                                Map.of())
                        : problems.builder(
                                typeOf(status), status, detailOf(status), List.of(), Map.of());
        if (status >= 500) {
            LOG.errorf(e, "answered %d", status);
        }
        Object allow = e.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return (allow == null ? response : response.header(HttpHeaders.ALLOW, allow)).build();
    }

    @ServerExceptionMapper(priority = 10_000)
    public Response unexpected(Throwable e, HttpHeaders headers) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException stale) {
                return changedMeanwhile(stale, headers);
            }
            if (cause instanceof ProblemException problem) {
                return problems.respond(problem);
            }
            if (cause instanceof org.hibernate.exception.ConstraintViolationException broken) {
                Optional<ProblemException> problem = ConstraintProblem.of(broken);
                if (problem.isPresent()) {
                    return problems.respond(problem.get());
                }
            }
        }
        return unexpectedly(e);
    }

    private Response unexpectedly(Throwable e) {
        if (DatabaseAway.isBehind(e)) {
            LOG.error("answered 503, the database can not be reached", e);
            return problems.respond(DatabaseAway.problem());
        }
        LOG.error("answered 500", e);
        return problems.respond(
                ProblemType.UNEXPECTED,
                text(
                        "服务内部出错，请向运维人员提供 traceId",
                        "Something failed on our side; tell the operator the traceId"));
    }

    private Response unauthenticated() {
        return problems.builder(
                        ProblemType.UNAUTHENTICATED,
                        401,
                        text(
                                "请在 Authorization 头中提供有效的 Bearer 令牌",
                                "Send a valid bearer token in the Authorization header"),
                        List.of(),
                        Map.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static List<String> rolesOf(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        RolesAllowed allowed = method == null ? null : method.getAnnotation(RolesAllowed.class);
        if (allowed == null && resource.getResourceClass() != null) {
            allowed = resource.getResourceClass().getAnnotation(RolesAllowed.class);
        }
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 400 -> ProblemType.VALIDATION;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 500 -> ProblemType.UNEXPECTED;
            default -> ProblemType.OTHER;
        };
    }

    private static Text detailOf(int status) {
        return switch (status) {
            case 404 -> text("此路径下没有资源", "There is nothing at this path");
            case 405 -> text("可用方法见 Allow 头", "The header Allow lists the methods");
            case 406 -> text("请检查 Accept 头", "Check the header Accept");
            case 415 -> text("请检查 Content-Type 头", "Check the header Content-Type");
            default -> text("HTTP " + status, "HTTP " + status);
        };
    }
}
