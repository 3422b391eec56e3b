package org.edubalance.kit.parameters;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.problem.Fault;

/**
 * The parameters that an operation declares, by name.
 *
 * @param path in its path
 * @param query in its query
 * @param paged whether it has a cursor
 */
record DeclaredParameters(
        Map<String, DeclaredParameter> path, Map<String, DeclaredParameter> query, boolean paged) {

    static DeclaredParameters of(Method method) {
        Map<String, DeclaredParameter> path = new LinkedHashMap<>();
        Map<String, DeclaredParameter> query = new LinkedHashMap<>();
        boolean paged = false;
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                paged |= parameter.getType() == PageQuery.class;
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(field, field.getGenericType(), path, query);
                }
            } else {
                add(parameter, parameter.getParameterizedType(), path, query);
            }
        }
        return new DeclaredParameters(path, query, paged);
    }

    private static void add(
            AnnotatedElement element,
            Type type,
            Map<String, DeclaredParameter> path,
            Map<String, DeclaredParameter> query) {
        PathParam inPath = element.getAnnotation(PathParam.class);
        if (inPath != null) {
            path.put(inPath.value(), DeclaredParameter.of(element, type));
        }
        QueryParam inQuery = element.getAnnotation(QueryParam.class);
        if (inQuery != null) {
            query.put(inQuery.value(), DeclaredParameter.of(element, type));
        }
    }

    /** Everything wrong with the parameters of a request, in order of their names. */
    List<Fault> faults(UriInfo uri) {
        List<Fault> faults = new ArrayList<>();
        uri.getPathParameters()
                .forEach(
                        (name, values) -> {
                            if (path.containsKey(name)) {
                                path.get(name).check(name, values, faults);
                            }
                        });
        Map<String, List<String>> sent = uri.getQueryParameters();
        sent.forEach(
                (name, values) -> {
                    if (query.containsKey(name)) {
                        query.get(name).check(name, values, faults);
                    } else {
                        faults.add(unknown(name));
                    }
                });
        query.forEach((name, parameter) -> parameter.checkPresence(name, sent.get(name), faults));
        checkCursor(sent.get("after"), faults);
        return faults;
    }

    /** A bad cursor alone is told by whoever reads it; beside other faults it is told with them. */
    private void checkCursor(List<String> after, List<Fault> faults) {
        boolean single = after != null && after.size() == 1 && !after.get(0).isEmpty();
        if (paged && single && !faults.isEmpty() && !Cursor.isWellFormed(after.get(0))) {
            faults.add(
                    fault(
                            "after",
                            "须原样取自上一页的 next",
                            "Has to be taken as it is from 'next' of the page before",
                            after.get(0)));
        }
    }

    private Fault unknown(String name) {
        String names = String.join(", ", new TreeSet<>(query.keySet()));
        return fault(name, "未知的查询参数；可用参数：" + names, "Unknown query parameter; known are: " + names);
    }
}
