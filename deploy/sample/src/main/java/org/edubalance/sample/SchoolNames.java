package org.edubalance.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Invented names: a surname and a village ending for the country, a word for the county seat. Each
 * is given once.
 */
final class SchoolNames {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜戚谢邹喻柏窦章苏潘葛范彭鲁韦马苗";
    private static final String ENDINGS = "庄寨楼营集堂店屯岗湾坡桥";
    private static final List<String> WORDS =
            List.of(
                    "春晖", "明德", "启航", "博雅", "晨光", "弘文", "致远", "思源", "知行", "景行", "和畅", "清泉", "向阳",
                    "芳草", "翠竹", "金桥", "银杏", "书香", "桃李", "映雪", "临风", "望湖", "云帆", "青禾", "新蕾", "文澜",
                    "勤学", "立人", "慧泉", "星辰", "竹溪", "松风", "梧桐", "凌云", "涵雅", "智远", "安澜", "德馨", "乐知",
                    "文昌", "朝晖", "嘉禾", "若水", "厚朴", "锦绣", "芝兰", "秋实", "远航", "澄怀", "博约", "海棠", "百川",
                    "行健", "甘棠", "新竹");

    private final List<String> villages = new ArrayList<>();
    private final List<String> words = new ArrayList<>(WORDS);
    private int village;
    private int word;

    SchoolNames() {
        for (int s = 0; s < SURNAMES.length(); s++) {
            for (int e = 0; e < ENDINGS.length(); e++) {
                villages.add(SURNAMES.substring(s, s + 1) + ENDINGS.charAt(e));
            }
        }
        villages.remove("张庄"); // a school that the report names stands there
        Draw draw = Draw.of("school names");
        draw.shuffle(villages);
        draw.shuffle(words);
    }

    String village() {
        return villages.get(village++);
    }

    String word() {
        return words.get(word++);
    }
}
