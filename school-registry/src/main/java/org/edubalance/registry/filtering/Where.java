package org.edubalance.registry.filtering;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;

/** Conditions of a query in HQL, joined by "and"; every value is bound, none is written in. */
public final class Where {

    private final StringBuilder hql = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    /** The attribute equals the value; no condition when the value is {@code null}. */
    public Where is(String attribute, Object value) {
        return value == null ? this : add(attribute + " = :" + attribute, attribute, value);
    }

    /** The attribute is one of the values; no condition when they are {@code null}. */
    public Where in(String attribute, Collection<?> among) {
        String name = attribute + "Among";
        return among == null ? this : add(attribute + " in :" + name, name, among);
    }

    /** The attribute contains the text, taken literally; no condition when it is {@code null}. */
    public Where contains(String attribute, String text) {
        String name = attribute + "Part";
        return text == null
                ? this
                : add("locate(:" + name + ", " + attribute + ") > 0", name, text);
    }

    /** The attribute, a code, begins with the prefix; no condition when that is empty. */
    public Where startsWith(String attribute, String prefix) {
        String name = attribute + "Prefix" + values.size();
        return prefix.isEmpty() ? this : add(attribute + " like :" + name, name, prefix + "%");
    }

    /** The attribute comes after the value in order; no condition when that is {@code null}. */
    public Where after(String attribute, String value) {
        String name = attribute + "After";
        return value == null ? this : add(attribute + " > :" + name, name, value);
    }

    /** A condition in HQL with one named value. */
    public Where add(String condition, String name, Object value) {
        hql.append(" and (").append(condition).append(')');
        values.put(name, value);
        return this;
    }

    /** Schools within the division: by town for a town or a village, else by county. */
    public Where schoolsWithin(DivisionCode division) {
        boolean small = division.value().length() > 6;
        return startsWith(small ? "townCode" : "divisionCode", division.prefix());
    }

    /** Schools that the caller may see. */
    public Where schoolsOf(Caller caller) {
        return schoolsWithin(caller.division()).is("code", caller.school());
    }

    /** The conditions in HQL. */
    public String hql() {
        return hql.toString();
    }

    /** The values by their names. */
    public Map<String, Object> values() {
        return values;
    }
}
