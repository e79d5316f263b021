package org.brueckenschlag.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** The sheets to hand out, two on each page of A4: a picture to scan, the code to type, and in each language why. */
final class SurveySheet {

    private static final String STYLE = """
            @page { size: A4 portrait; margin: 12mm; }
            * { box-sizing: border-box; }
            body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.35 system-ui, "Noto Sans", sans-serif; }
            article { height: 136mm; padding: 6mm 0; break-inside: avoid; border-bottom: 1px dashed #777; display: grid;
              grid-template-columns: 48mm 1fr; gap: 7mm; align-content: start; }
            article:nth-of-type(2n) { border-bottom: 0; break-after: page; }
            .qr { width: 48mm; height: 48mm; display: block; }
            .code { font: 600 15pt/1.3 ui-monospace, monospace; margin: 3mm 0 1mm; white-space: nowrap; direction: ltr; }
            .address { margin: 0; overflow-wrap: anywhere; direction: ltr; }
            h1 { font-size: 15pt; margin: 0 0 2mm; }
            p { margin: 0 0 3mm; }
            @media screen { body { max-width: 190mm; margin: 0 auto; padding: 5mm; } }
            @media screen and (max-width: 600px) { article { grid-template-columns: 1fr; height: auto; } }
            """;

    private SurveySheet() {}

    /**
     * @param agency its name
     * @param address where somebody types a code
     */
    static byte[] page(NewSurvey survey, String agency, String address) {
        var german = SurveyWords.LANGUAGES.getFirst();
        return """
                <!doctype html>
                <html lang="de"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><style>%s</style></head><body><main>%s</main></body></html>
                """.formatted(
                        Html.text(german.get("sheet.title") + " – " + agency),
                        STYLE,
                        survey.codes().stream()
                                .map(code -> sheet(survey.survey(), agency, address, code))
                                .collect(Collectors.joining("\n")))
                .getBytes(UTF_8);
    }

    private static String sheet(Survey survey, String agency, String address, String code) {
        var words = SurveyWords.LANGUAGES.stream()
                .map(each -> """
                        <p lang="%s" dir="%s">%s</p>\
                        """.formatted(
                                each.language(),
                                each.isRightToLeft() ? "rtl" : "ltr",
                                Html.text(each.get("sheet.invite", agency, each.day(survey.until())))))
                .collect(Collectors.joining());
        return """
                <article><div>%s<p class="code">%s</p><p class="address">%s</p></div><div><h1>%s</h1>%s</div></article>\
                """.formatted(
                        QrCode.svg(address + "/" + code, address + "/" + code),
                        code,
                        Html.text(address),
                        Html.text(agency),
                        words);
    }
}
