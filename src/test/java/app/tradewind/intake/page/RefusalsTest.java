package app.tradewind.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private final Refusals refusals = new Refusals();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please do not send unsolicited proposals.",
                "Unsolicited commercial e‑mail to these addresses is prohibited.",
                "NO COLD CALLS",
                "Der Nutzung von im Rahmen der Impressumspflicht veröffentlichten Kontaktdaten durch Dritte zur Übersendung von nicht ausdrücklich angeforderter Werbung und Informationsmaterialien wird hiermit ausdrücklich widersprochen.",
                "Die unaufgeforderte Zusendung: Keine Werbung!",
                "Pas de démarchage, merci",
                "No se acepta publicidad",
                "Não enviar publicidade",
                "Si prega di non inviare pubblicità",
                "Geen acquisitie",
                "Nie wyrażamy zgody na przesyłanie informacji handlowych",
                "営業メールお断り",
                "セールスや勧誘のメールはお断りします",
                "拒绝推销",
                "本邮箱谢绝任何形式的推销",
                "이메일 무단수집을 거부합니다",
                "يرجى عدم إرسال الإعلانات",
                "Просьба не присылать нам рекламу"
            })
    void noteIsSeen(String note) {
        assertNotEquals("", refusals.find("Contact us. " + note + " Thank you."), note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will never send you unsolicited e-mails.",
                "Our company sells advertising and marketing services.",
                "Werbung und Marketing aus Hamburg. Wir senden Ihnen unsere Werbung nur mit Ihrer Einwilligung.",
                "Nous faisons de la publicité",
                "広告営業のご相談はこちら",
                "我们提供推销服务",
                ""
            })
    void wordsOnAdvertisingAreNoNote(String text) {
        assertEquals("", refusals.find(text));
    }

    @Test
    void wordsOfTheNoteAreShown() {
        assertEquals(
                "no unsolicited e-mail, please.",
                refusals.find("Call us any time. No unsolicited E-Mail, please.")
                        .strip());
    }
}
