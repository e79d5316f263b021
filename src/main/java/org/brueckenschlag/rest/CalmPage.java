package org.brueckenschlag.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.brueckenschlag.shared.Texts;
import org.springframework.http.HttpHeaders;

/** One sentence for people where no view can be drawn, and the way back; it needs nothing that could fail, too. */
final class CalmPage {

    private CalmPage() {}

    /** The page, with its headers set; it brings its few lines of style along. */
    static String of(HttpServletRequest request, HttpServletResponse response, String sentence) {
        var texts = Texts.in(Language.of(request));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.locale().getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors"
                        + " 'none'");
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Brückenschlag</title>
                <style>
                :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
                main { max-width: 34rem; margin: 15vh auto 0; padding: 0 1.5rem; }
                h1 { font-size: 1.25rem; }
                </style>
                </head>
                <body><main><h1>%s</h1><p><a href="/">%s</a></p></main></body>
                </html>
                """.formatted(texts.locale().getLanguage(), texts.get(sentence), texts.get("rest.page.home"));
    }
}
