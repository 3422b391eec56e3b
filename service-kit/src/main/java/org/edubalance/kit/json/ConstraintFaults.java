package org.edubalance.kit.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.Text;

/** Tells violated constraints as faults, in both languages. */
@ApplicationScoped
public class ConstraintFaults {

    private final MessageInterpolator messages;

    ConstraintFaults(ValidatorFactory factory) {
        this.messages = factory.getMessageInterpolator();
    }

    /** The faults of parameters: each is named after the parameter or its member. */
    public List<Fault> ofParameters(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> fault(violation, parameterPath(violation.getPropertyPath())))
                .sorted(Comparator.comparing(Fault::field))
                .toList();
    }

    /** The faults of a body, in order of their fields. */
    <T> List<Fault> ofBody(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> fault(violation, bodyPath(violation.getPropertyPath())))
                .sorted(Comparator.comparing(Fault::field))
                .toList();
    }

    /** {@code subjects[0].<list element>} names the element itself. */
    private static String bodyPath(Path path) {
        return path.toString().replaceAll("\\.<[^>]*>", "");
    }

    private Fault fault(ConstraintViolation<?> violation, String field) {
        Object rejected = violation.getInvalidValue();
        boolean shown =
                rejected instanceof String
                        || rejected instanceof Number
                        || rejected instanceof Enum
                        || rejected instanceof Boolean;
        return new Fault(
                field,
                new Text(
                        message(violation, Locale.SIMPLIFIED_CHINESE),
                        message(violation, Locale.ENGLISH)),
                shown ? rejected : null);
    }

    private String message(ConstraintViolation<?> violation, Locale locale) {
        return messages.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }

    private static String parameterPath(Path path) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Path.Node node : path) {
            if (depth++ > 0 && node.getName() != null) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        String full = text.toString();
        return full.substring(full.lastIndexOf('.') + 1);
    }

    private record Context(ConstraintViolation<?> violation)
            implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("no " + type);
        }
    }
}
