package org.edubalance.kit.parameters;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses path and query parameters that can not be read, and query parameters that the operation
 * does not know, all at once, before the operation is called. Without it a wrong number would be
 * answered as if the path did not exist, and a misspelt filter would silently filter nothing.
 */
public class ParameterCheck {

    private final Map<Method, Declared> declared = new ConcurrentHashMap<>();

    /** Checks the request against the parameters that its operation declares. */
    @ServerRequestFilter
    public void check(ResourceInfo resource, ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        List<Fault> faults =
                declared.computeIfAbsent(method, Declared::of).faults(request.getUriInfo());
        if (!faults.isEmpty()) {
            throw ProblemType.VALIDATION.of(faults);
        }
    }

    private record Declared(Map<String, Class<?>> path, Map<String, Class<?>> query) {

        static Declared of(Method method) {
            Declared all = new Declared(new LinkedHashMap<>(), new LinkedHashMap<>());
            for (Parameter parameter : method.getParameters()) {
                if (parameter.isAnnotationPresent(BeanParam.class)) {
                    for (Field field : parameter.getType().getDeclaredFields()) {
                        all.add(field, field.getGenericType());
                    }
                } else {
                    all.add(parameter, parameter.getParameterizedType());
                }
            }
            return all;
        }

        private void add(AnnotatedElement element, Type type) {
            PathParam inPath = element.getAnnotation(PathParam.class);
            if (inPath != null) {
                path.put(inPath.value(), valueType(type));
            }
            QueryParam inQuery = element.getAnnotation(QueryParam.class);
            if (inQuery != null) {
                query.put(inQuery.value(), valueType(type));
            }
        }

        private static Class<?> valueType(Type type) {
            Type one =
                    type instanceof ParameterizedType generic
                            ? generic.getActualTypeArguments()[0]
                            : type;
            return one instanceof Class<?> known ? known : String.class;
        }

        List<Fault> faults(UriInfo uri) {
            List<Fault> faults = new ArrayList<>();
            uri.getPathParameters()
                    .forEach((name, values) -> check(name, path.get(name), values, faults));
            uri.getQueryParameters()
                    .forEach(
                            (name, values) -> {
                                if (query.containsKey(name)) {
                                    check(name, query.get(name), values, faults);
                                } else {
                                    faults.add(unknown(name));
                                }
                            });
            return faults;
        }

        private Fault unknown(String name) {
            String names = String.join(", ", new TreeSet<>(query.keySet()));
            return fault(
                    name, "未知的查询参数；可用参数：" + names, "Unknown query parameter; known are: " + names);
        }

        private static void check(
                String name, Class<?> type, List<String> values, List<Fault> faults) {
            if (type == null) {
                return;
            }
            for (String value : values) {
                ParameterShape.of(type).refusal(name, value, type).ifPresent(faults::add);
            }
        }
    }
}
