package org.edubalance.kit.bulk;

/** Examples for the document. */
final class ImportExamples {

    static final String NDJSON =
            """
            {"code":"2141000001","name":"某某小学","kind":"PRIMARY","ownership":"PUBLIC","urbanRural":"RURAL","divisionCode":"410225"}
            """;

    static final String CSV =
            """
            code,name,kind,ownership,urbanRural,divisionCode
            2141000001,某某小学,PRIMARY,PUBLIC,RURAL,410225
            """;

    static final String QUEUED =
            """
            {"id": "019ab3c0-1b2c-7d3e-8f40-51627384950a", "kind": "schools", "dryRun": false,
             "onError": "fail", "status": "QUEUED", "read": 0, "accepted": 0, "rejected": 0,
             "progress": 0, "createdAt": "2026-11-24T02:00:00Z"}""";

    static final String DONE =
            """
            {"id": "019ab3c0-1b2c-7d3e-8f40-51627384950a", "kind": "schools", "dryRun": false,
             "onError": "fail", "status": "SUCCEEDED", "read": 287, "accepted": 287, "rejected": 0,
             "progress": 100, "createdAt": "2026-11-24T02:00:00Z",
             "finishedAt": "2026-11-24T02:00:01Z"}""";

    static final String FAILED =
            """
            {"id": "019ab3c0-1b2c-7d3e-8f40-51627384950a", "kind": "schools", "dryRun": false,
             "onError": "fail", "status": "FAILED", "read": 287, "accepted": 0, "rejected": 1,
             "progress": 100, "reason": "1 行有误，未导入任何数据",
             "createdAt": "2026-11-24T02:00:00Z", "finishedAt": "2026-11-24T02:00:01Z"}""";

    static final String PAGE = "{\"items\": [" + DONE + "], \"next\": null}";

    static final String ERRORS =
            """
            {"items": [{"row": 17, "column": "premises.landArea", "heading": "占地面积（平方米）", "value": "-5",
              "reason": "须大于或等于 0"}], "next": null}""";

    static final String ERRORS_CSV =
            """
            row,column,value,reason,heading
            17,premises.landArea,-5,须大于或等于 0,占地面积（平方米）
            """;

    static final String EVENTS =
            """
            id:1
            event:progress
            data:{"id":"019ab3c0-1b2c-7d3e-8f40-51627384950a","kind":"schools","dryRun":false,"onError":"fail","status":"RUNNING","read":200,"accepted":0,"rejected":0,"progress":61,"createdAt":"2026-11-24T02:00:00Z"}

            id:2
            event:end
            data:{"id":"019ab3c0-1b2c-7d3e-8f40-51627384950a","kind":"schools","dryRun":false,"onError":"fail","status":"SUCCEEDED","read":287,"accepted":287,"rejected":0,"progress":100,"createdAt":"2026-11-24T02:00:00Z","finishedAt":"2026-11-24T02:00:01Z"}

            """;

    static final String TEMPLATES =
            """
            {"items": [{"kind": "schools", "xlsx": "/registry/v1/import-templates/schools.xlsx",
              "csv": "/registry/v1/import-templates/schools.csv", "roles": ["admin", "editor"]}]}""";

    static final String CSV_TEMPLATE =
            """
            学校标识码,学校名称,办学类型,举办者,城乡分类,县级区划代码
            """;

    private ImportExamples() {}
}
