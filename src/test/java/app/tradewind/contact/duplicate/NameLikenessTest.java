package app.tradewind.contact.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Mary Collins, MARY COLLINS, SAME",
        "Mary Collins, 'Collins, Mary', SAME",
        "Dr. Jürgen Müller, Juergen Mueller, SAME",
        "João Silva Pereira, Joao Pereira, SAME",
        "张伟, Wei Zhang, SAME",
        "张伟, Zhang Wei, SAME",
        "陈志远, Zhi Yuan Chen, SAME",
        "陈志远, Chen Zhiyuan, SAME",
        "欧阳修, Ouyang Xiu, SAME",
        "Иван Петров, Ivan Petrov, SAME",
        "Omar Al Mansoori, Omar Al-Mansoori, SAME",
        "Sean O’Brien, Sean OBrien, SAME",
        "Bob Smith, Robert Smith, SHORT",
        "Sasha Ivanov, Alexander Ivanov, SHORT",
        "Mohammed Haddad, Muhammad Haddad, SHORT",
        "J. Pereira, João Pereira, INITIAL",
        "Anna Whitfield, Anna Whitfeld, SLIP",
        "Anna Whitfield, Anna Whifteld, DIFFERENT",
        "Anna Whitfield, Anna Whiftield, SLIP",
        "Collins, Mary Collins, PART",
        "'', Mary Collins, UNSAID",
        "Mary Collins, Mark Collins, DIFFERENT",
        "Maria Rossi, Mario Rossi, DIFFERENT",
        "Daniel Kaya, Daniela Kaya, DIFFERENT",
        "Jan Kowalski, Jan Kowalska, DIFFERENT",
        "Marco Conti, Mario Conti, DIFFERENT",
        "Mary Collins, Mary Porter, DIFFERENT",
        "王伟, 王芳, DIFFERENT",
        "Li Na, Li Nan, DIFFERENT",
    })
    void twoNamesStandToEachOther(String one, String other, NameLikeness expected) {
        assertEquals(expected, NameLikeness.of(NameFolding.words(one), NameFolding.words(other)));
        assertEquals(expected, NameLikeness.of(NameFolding.words(other), NameFolding.words(one)));
    }
}
