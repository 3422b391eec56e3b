package org.edubalance.kit.division;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Code of an administrative division (行政区划代码, GB/T 2260 and its extensions): {@code 0} for the
 * nation, 2 digits for a province, 4 for a prefecture, 6 for a county, 9 for a town, 12 for a
 * village. A division covers every code that starts with its own.
 *
 * @param value the digits
 */
@Schema(
        name = "DivisionCode",
        type = SchemaType.STRING,
        pattern = DivisionCode.DOCUMENTED,
        description = "行政区划代码 GB/T 2260, of 2, 4, 6, 9 or 12 digits; 0 is the nation")
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    /** What a code may look like, for constraints at the border. */
    public static final String PATTERN = "0|\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";

    static final String DOCUMENTED = "^(?:" + PATTERN + ")$";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** The whole nation. */
    public static final DivisionCode NATION = new DivisionCode("0");

    /**
     * @throws IllegalArgumentException when the digits are not of a known length
     */
    public DivisionCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a division code: " + value);
        }
    }

    /** The code with these digits; refuses any other text. */
    @JsonCreator
    public static DivisionCode fromString(String value) {
        return new DivisionCode(value);
    }

    /** Whether these digits form a code. */
    public static boolean isValid(String value) {
        return value != null && SHAPE.matcher(value).matches();
    }

    /** Whether the other division lies within this one, or is the same. */
    public boolean covers(DivisionCode other) {
        return covers(other.value);
    }

    /** Whether the code lies within this division; {@code null} does only within the nation. */
    public boolean covers(String other) {
        return prefix().isEmpty() || (other != null && other.startsWith(prefix()));
    }

    /** Start of every code within this division: empty for the nation. */
    public String prefix() {
        return isNation() ? "" : value;
    }

    /** Whether this is the whole nation. */
    public boolean isNation() {
        return "0".equals(value);
    }

    /** Whether this is a county (县): six digits. */
    public boolean isCounty() {
        return value.length() == 6;
    }

    /** The division that this one belongs to; empty for the nation. */
    public Optional<DivisionCode> parent() {
        return switch (value.length()) {
            case 1 -> Optional.empty();
            case 2 -> Optional.of(NATION);
            case 4 -> Optional.of(new DivisionCode(value.substring(0, 2)));
            case 6 -> Optional.of(new DivisionCode(value.substring(0, 4)));
            case 9 -> Optional.of(new DivisionCode(value.substring(0, 6)));
            default -> Optional.of(new DivisionCode(value.substring(0, 9)));
        };
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
