package org.edubalance.teacher.teachers;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edubalance.kit.problem.Fault;
import org.edubalance.teacher.personaldata.Mask;
import org.edubalance.teacher.personaldata.PersonalDataCipher;

/** Reads and writes the name and number of a teacher; nobody else sees them. */
@ApplicationScoped
class PersonalFields {
    private static final String NAME = "name";
    private static final String ID_NUMBER = "idNumber";

    private final PersonalDataCipher cipher;

    PersonalFields(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    String name(Teacher teacher) {
        return cipher.decrypt(teacher.id, NAME, teacher.name);
    }

    String idNumber(Teacher teacher) {
        return cipher.decrypt(teacher.id, ID_NUMBER, teacher.idNumber);
    }

    /**
     * Takes over name and number. Whoever may not see them sends back what was shown: the masked
     * form of what is stored leaves it as it is.
     *
     * @return the faults; nothing is taken over when there are any
     */
    List<Fault> restate(Teacher teacher, TeacherRequest request) {
        List<Fault> faults = new ArrayList<>();
        String name = name(teacher);
        String number = idNumber(teacher);
        String nextName = request.name();
        String nextNumber = request.idNumber();
        if (Mask.isMasked(nextName)) {
            nextName = unmasked(NAME, nextName, Mask.name(name), name, faults);
        }
        if (Mask.isMasked(nextNumber)) {
            nextNumber = unmasked(ID_NUMBER, nextNumber, Mask.idNumber(number), number, faults);
        }
        if (faults.isEmpty()) {
            if (!Objects.equals(nextName, name)) {
                teacher.name = cipher.encrypt(teacher.id, NAME, nextName);
            }
            if (!Objects.equals(nextNumber, number)) {
                teacher.idNumber = cipher.encrypt(teacher.id, ID_NUMBER, nextNumber);
            }
        }
        return faults;
    }

    private static String unmasked(
            String field, String sent, String mask, String stored, List<Fault> faults) {
        if (!sent.equals(mask)) {
            faults.add(
                    fault(
                            field,
                            "含有星号，但与已存值的掩码不符",
                            "Has asterisks, but is not the masked form of what is stored"));
        }
        return stored;
    }
}
