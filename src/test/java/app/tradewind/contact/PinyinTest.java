package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "lanse, lan se",
        "zhangwei, zhang wei",
        "zhongguo, zhong guo",
        "xiangjiao, xiang jiao",
        "shenzhen, shen zhen",
        "lvse, lv se",
        "guangzhouyiwu, guang zhou yi wu",
        "jiuhuashan, jiu hua shan"
    })
    void syllablesOfAWord(String word, String syllables) {
        assertEquals(List.of(syllables.split(" ")), Pinyin.syllables(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hinges", "garcia", "zhang", "4711", "", "lamp", "müller", "x", "schmidt"})
    void otherWordsHaveNone(String word) {
        assertEquals(List.of(), Pinyin.syllables(word));
    }
}
