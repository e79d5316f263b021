package org.brueckenschlag.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.shared.AgencyId;
import org.junit.jupiter.api.Test;

/** What is handed out: in five languages, with a picture that a phone reads and a code that nobody mistypes. */
class SheetsOfASurveyTests {

    private static final String ADDRESS = "https://bruecke.example.org/umfrage";

    @Test
    void aPhoneReadsTheAddressWithTheCodeOfItsSheet() throws Exception {
        var page = page("Nordwinkel", "ABCD-EFGH-2345", "KMNP-QRST-6789");

        var pictures = Pattern.compile("<svg.*?</svg>").matcher(page).results().toList();

        assertThat(pictures).hasSize(2);
        assertThat(read(pictures.getFirst().group())).isEqualTo(ADDRESS + "/ABCD-EFGH-2345");
        assertThat(read(pictures.getLast().group())).isEqualTo(ADDRESS + "/KMNP-QRST-6789");
    }

    @Test
    void eachSheetSpeaksAllLanguagesAndArabicFromRightToLeft() {
        var page = page("Nordwinkel", "ABCD-EFGH-2345");

        assertThat(page)
                .contains("<p lang=\"de\" dir=\"ltr\">Nordwinkel möchte wissen", "bis 12. März 2026.")
                .contains("<p lang=\"ar\" dir=\"rtl\">", "<p lang=\"uk\"", "<p lang=\"tr\"", "<p lang=\"en\"");
    }

    @Test
    void nothingIsFetchedAndNoNameOfAnAgencyIsRunAsAPage() {
        var page = page("<script>alert('x')</script> & \"Söhne\"", "ABCD-EFGH-2345");

        assertThat(page)
                .doesNotContain("<script", "src=", "href=", "url(")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Söhne&quot;");
    }

    @Test
    void allLanguagesSayTheSameAndNothingIsMissing() {
        var german = SurveyWords.LANGUAGES.getFirst();

        assertThat(SurveyWords.LANGUAGES)
                .hasSize(5)
                .allSatisfy(words -> assertThat(words.keys()).isEqualTo(german.keys()));
        assertThat(german.keys())
                .containsAll(Stream.concat(
                                Arrays.stream(SurveyQuestion.values()).map(each -> "question." + each.key()),
                                Stream.concat(
                                        Arrays.stream(SurveyAnswer.values()).map(each -> "answer." + each.key()),
                                        Arrays.stream(SurveyPurpose.values()).map(each -> "about." + each.key())))
                        .toList());
    }

    @Test
    void aCodeIsReadHoweverItIsTypedAndNoTwoAreAlike() {
        var codes = Stream.generate(SurveyCode::next).limit(500).toList();

        assertThat(codes).allMatch(code -> code.matches("([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}"));
        assertThat(new HashSet<>(codes)).hasSize(500);
        assertThat(Stream.of("abcd efgh 2345", " ABCDEFGH2345 ", "ABCD–EFGH–2345")
                        .map(SurveyCode::hash))
                .containsOnly(SurveyCode.hash("ABCD-EFGH-2345"));
        assertThat(SurveyCode.hash("ABCD-EFGH-2346")).isNotEqualTo(SurveyCode.hash("ABCD-EFGH-2345"));
    }

    private static String page(String agency, String... codes) {
        var survey = new Survey(
                "s",
                new AgencyId("nordwinkel"),
                2026,
                SurveyPurpose.TALKS,
                null,
                List.of(SurveyQuestion.FAIR),
                codes.length,
                5,
                Instant.EPOCH,
                LocalDate.of(2026, 3, 12),
                null,
                null,
                List.of());
        return new String(SurveySheet.page(new NewSurvey(survey, List.of(codes)), agency, ADDRESS), UTF_8);
    }

    /** As a phone does: the picture itself, drawn four pixels for each of its modules. */
    private static String read(String svg) throws Exception {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        var size = Integer.parseInt(box.group(1));
        var dark = new boolean[size][size];
        Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(svg).results().forEach(run -> {
            var x = Integer.parseInt(run.group(1));
            Arrays.fill(dark[Integer.parseInt(run.group(2))], x, x + Integer.parseInt(run.group(3)), true);
        });
        var source = new LuminanceSource(4 * size, 4 * size) {
            @Override
            public byte[] getRow(int y, byte[] row) {
                var line = new byte[getWidth()];
                for (var x = 0; x < getWidth(); x++) {
                    line[x] = (byte) (dark[y / 4][x / 4] ? 0 : 255);
                }
                return line;
            }

            @Override
            public byte[] getMatrix() {
                var all = new byte[getWidth() * getHeight()];
                for (var y = 0; y < getHeight(); y++) {
                    System.arraycopy(getRow(y, new byte[0]), 0, all, y * getWidth(), getWidth());
                }
                return all;
            }
        };
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
