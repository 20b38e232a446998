package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 公司名称 联系人 电子邮箱",
        "GB18030, 公司名称 联系人 电子邮箱 国家 城市 备注 陈志远 采购经理",
        "Big5, 公司名稱 聯絡人 電子郵件 國家 城市 備註 採購經理 我們的產品 請與我聯絡",
        "windows-1252, Müller Straße München Größe für die Tür über",
        "Shift_JIS, 会社名 担当者 メールアドレス お問い合わせ ありがとうございます の は を が に",
    })
    void characterSetIsFound(Charset charset, String words) throws IOException {
        Path file = folder.resolve("text.csv");
        Files.writeString(file, (words + "\n").repeat(40), charset);

        assertEquals(words, new String(Files.readAllBytes(file), Encodings.of(file)).split("\n")[0]);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
    void markDecides(Charset charset) throws IOException {
        Path file = folder.resolve("text.csv");
        Files.writeString(file, "\ufeff姓名,邮箱\n", charset);

        assertEquals(charset, Encodings.of(file));
    }
}
