package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.tradewind.mail.Bounce.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BounceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    550 5.1.0 rejected                                       | HARD           | 5.1.0
                    550 5.1.1 <ada@doors.example> User unknown               | HARD           | 5.1.1
                    550-5.1.1 The email account does not exist               | HARD           | 5.1.1
                    550 5.1.2 no such domain                                 | HARD           | 5.1.2
                    553 5.1.3 bad address                                    | HARD           | 5.1.3
                    551 5.1.6 has moved                                      | HARD           | 5.1.6
                    556 5.1.10 null MX                                       | HARD           | 5.1.10
                    550 5.4.4 cannot route                                   | HARD           | 5.4.4
                    550 5.7.17 mailbox owner has changed                     | HARD           | 5.7.17
                    550 user does not exist                                  | HARD           | 550
                    550 Mailbox not found                                    | HARD           | 550
                    550 收件人邮件地址不存在                                 | HARD           | 550
                    450 4.2.1 disabled for now                               | SOFT           | 4.2.1
                    552 5.2.2 over quota                                     | SOFT           | 5.2.2
                    550 5.2.1 disabled                                       | SOFT           | 5.2.1
                    550 mailbox for x is a deactivated mailbox               | SOFT           | 550
                    452 用户已满                                             | SOFT           | 452
                    550 5.7.1 relaying denied, user unknown                  | NOT_OF_ADDRESS | 5.7.1
                    550 5.7.26 DMARC                                         | NOT_OF_ADDRESS | 5.7.26
                    550 5.7.27 sender has null MX                            | NOT_OF_ADDRESS | 5.7.27
                    552 5.3.4 message too big                                | NOT_OF_ADDRESS | 5.3.4
                    554 5.6.7 SMTPUTF8                                       | NOT_OF_ADDRESS | 5.6.7
                    451 4.2.0 greylisted                                     | NOT_OF_ADDRESS | 4.2.0
                    450 mailbox unavailable                                  | NOT_OF_ADDRESS | 450
                    554 suspected spam, mailbox unavailable                  | NOT_OF_ADDRESS | 554
                    550 ip frequency limited                                 | NOT_OF_ADDRESS | 550
                    550 no                                                   | NOT_OF_ADDRESS | 550
                    """)
    void refusalSpeaksOfTheAddressOnlyWhereItsCodeOrWordsDo(String answer, Kind kind, String status) {
        assertEquals(new Bounce(kind, status), Bounce.of(answer));
    }

    @Test
    void addressesThatLookLikeCodesAreNone() {
        assertEquals(Kind.NOT_OF_ADDRESS, Bounce.of("550 refused for 10.5.1.1").kind());
    }

    @Property
    void anythingIsRead(@ForAll String answer) {
        assertNotNull(Bounce.of(answer));
    }
}
