-- The floor of an evaluation: the eight coefficients of CN-2012-BASIC for one county and year, in
-- one statement over the rows that the services read: returns, posts, standings. Points are merged
-- with their central school, shared quantities split by weighted pupils, schools weigh by pupils.
WITH part AS (
    SELECT COALESCE(IF(s.kind = 'TEACHING_POINT', s.central_school_code, NULL), s.code) AS code,
        st.stage, st.pupils,
        st.pupils * w.weight / SUM(st.pupils * w.weight) OVER (PARTITION BY s.code) AS quota,
        JSON_VALUE(r.facts_premises, '$.teachingArea') AS teaching_area,
        JSON_VALUE(r.facts_premises, '$.sportsArea') AS sports_area,
        JSON_VALUE(r.facts_equipment, '$.equipmentValue') AS equipment_value,
        JSON_VALUE(r.facts_equipment, '$.computers') AS computers,
        JSON_VALUE(r.facts_equipment, '$.books') AS books
    FROM registry.school s
    JOIN registry.school_return r
        ON r.school_code = s.code AND r.academic_year = 2019 AND r.in_force
    JOIN JSON_TABLE(r.facts_stages, '$[*]' COLUMNS (
        stage VARCHAR(10) PATH '$.stage', pupils DOUBLE PATH '$.pupils')) st
    JOIN (SELECT 'PRIMARY' AS stage, 1 AS weight UNION ALL SELECT 'JUNIOR', 1.1
        UNION ALL SELECT 'SENIOR', 1.32) w ON w.stage = st.stage
    WHERE s.division_code = '410225' AND s.kind <> 'SPECIAL'
), post AS (
    SELECT COALESCE(IF(s.kind = 'TEACHING_POINT', s.central_school_code, NULL), s.code) AS code,
        a.stage,
        SUM(a.share) AS teachers,
        SUM(IF(p.qualification >= IF(a.stage = 'JUNIOR', 3, 2), a.share, 0)) AS above_required,
        SUM(IF(p.title >= 3, a.share, 0)) AS mid_title
    FROM teacher.assignment a
    JOIN teacher.standing p ON p.teacher_id = a.teacher_id
        AND p.valid_from <= '2019-09-01' AND p.valid_to > '2019-09-01'
    JOIN registry.school s ON s.code = a.school_code
    WHERE a.division_code = '410225' AND a.role <> 'STAFF'
        AND a.valid_from <= '2019-09-01' AND a.valid_to > '2019-09-01'
    GROUP BY 1, 2
), school AS (
    SELECT part.code, part.stage, SUM(part.pupils) AS p,
        SUM(teaching_area * quota) AS x1, SUM(sports_area * quota) AS x2,
        SUM(equipment_value * quota) AS x3, SUM(computers * quota) AS x4,
        SUM(books * quota) AS x5,
        COALESCE(MAX(post.teachers), 0) AS x6, COALESCE(MAX(post.above_required), 0) AS x7,
        COALESCE(MAX(post.mid_title), 0) AS x8
    FROM part LEFT JOIN post ON post.code = part.code AND post.stage = part.stage
    WHERE part.stage IN ('PRIMARY', 'JUNIOR') AND part.pupils > 0
    GROUP BY part.code, part.stage
), mean AS (
    SELECT stage, SUM(p) AS p, SUM(x1) / SUM(p) AS m1, SUM(x2) / SUM(p) AS m2,
        SUM(x3) / SUM(p) AS m3, SUM(x4) / SUM(p) AS m4, SUM(x5) / SUM(p) AS m5,
        SUM(x6) / SUM(p) AS m6, SUM(x7) / SUM(p) AS m7, SUM(x8) / SUM(p) AS m8
    FROM school GROUP BY stage
)
SELECT s.stage,
    SQRT(SUM(s.p * POW(x1 / s.p - m1, 2)) / MAX(m.p)) / MAX(m1) AS cv1,
    SQRT(SUM(s.p * POW(x2 / s.p - m2, 2)) / MAX(m.p)) / MAX(m2) AS cv2,
    SQRT(SUM(s.p * POW(x3 / s.p - m3, 2)) / MAX(m.p)) / MAX(m3) AS cv3,
    SQRT(SUM(s.p * POW(x4 / s.p - m4, 2)) / MAX(m.p)) / MAX(m4) AS cv4,
    SQRT(SUM(s.p * POW(x5 / s.p - m5, 2)) / MAX(m.p)) / MAX(m5) AS cv5,
    SQRT(SUM(s.p * POW(x6 / s.p - m6, 2)) / MAX(m.p)) / MAX(m6) AS cv6,
    SQRT(SUM(s.p * POW(x7 / s.p - m7, 2)) / MAX(m.p)) / MAX(m7) AS cv7,
    SQRT(SUM(s.p * POW(x8 / s.p - m8, 2)) / MAX(m.p)) / MAX(m8) AS cv8
FROM school s JOIN mean m ON m.stage = s.stage
GROUP BY s.stage
