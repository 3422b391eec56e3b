package org.edubalance.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Honours, as many of each as the report counts; which school holds one is drawn. */
final class Designations {
    private final Map<String, List<SchoolRow.Designation>> bySchool = new HashMap<>();
    private final Draw draw = Draw.of("designations");
    private final List<School> candidates;

    Designations(List<School> schools) {
        candidates =
                schools.stream().filter(s -> s.isPublic() && !s.point() && !s.special()).toList();
        give("全国青少年校园足球特色学校", "NATIONAL", 16);
        give("体育一校一品示范校", "PROVINCE", 11);
        give("省级平安校园", "PROVINCE", 1);
        give("县级平安校园", "COUNTY", 75);
        give("河南教育名片", "PROVINCE", 2);
        give("智慧校园试点校", "COUNTY", 4);
    }

    List<SchoolRow.Designation> of(School school) {
        return bySchool.getOrDefault(school.code(), List.of());
    }

    private void give(String title, String level, int count) {
        List<School> drawn = new ArrayList<>(candidates);
        draw.shuffle(drawn);
        for (School school : drawn.subList(0, count)) {
            bySchool.computeIfAbsent(school.code(), code -> new ArrayList<>())
                    .add(new SchoolRow.Designation(title, level, 2016 + draw.below(4)));
        }
    }
}
