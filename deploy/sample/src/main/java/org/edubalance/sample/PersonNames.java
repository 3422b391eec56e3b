package org.edubalance.sample;

/**
 * Names put together by chance from common surnames and characters: whoever bears one of them is
 * not meant.
 */
final class PersonNames {
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
                    + "范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final String MALE = "伟强磊军勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建国志文海峰成东新振中";
    private static final String FEMALE = "芳娜敏静丽艳娟霞秀燕玲桂英红梅兰洁云莉雪荣爱香月莺媛慧巧美琳佳欣雨婷晓颖萍倩蕾";

    private final Draw draw = Draw.of("person names");

    String next(boolean female) {
        String given = female ? FEMALE : MALE;
        String name = "" + pick(SURNAMES) + pick(given);
        return draw.chance(0.7) ? name + pick(given) : name;
    }

    private char pick(String characters) {
        return characters.charAt(draw.below(characters.length()));
    }
}
