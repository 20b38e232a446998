package app.tradewind.intake;

import java.util.List;

/// What stands in real tables of a language: headings, people, firms, towns, titles.
///
/// @param sets the character sets in which programs of these markets save a table
record LanguageSamples(String name, List<String> sets, List<String> headings, List<String> words) {

    static final List<LanguageSamples> ALL = List.of(
            of(
                    "Chinese",
                    "GB18030 GBK",
                    "公司名称 联系人 职位 电子邮箱 国家 城市 备注",
                    "宁波海达家居用品有限公司 陈志远 采购经理 深圳市 王小明 喜欢蓝色的样品 李娜 总经理 上海 义乌市小商品城 张伟 广州交易会 需要报价 江苏省 刘洋 请尽快回复"),
            of(
                    "Chinese, traditional",
                    "Big5",
                    "公司名稱 聯絡人 職稱 電子郵件 國家 城市 備註",
                    "臺灣精密工業股份有限公司 陳志遠 採購經理 臺北市 黃小玲 需要報價單 林美惠 總經理 高雄 請盡快回覆 張國榮 香港貿易發展局 劉德華 樣品已寄出"),
            of(
                    "Japanese",
                    "Shift_JIS windows-31j EUC-JP",
                    "会社名 担当者 役職 メールアドレス 国名 市区町村 備考",
                    "株式会社山田商事 田中太郎 購買部長 東京都 サンプル希望 鈴木花子 大阪市 見積もりをお願いします 佐藤健 営業課長 横浜市 よろしくお願いします"),
            of(
                    "Korean",
                    "EUC-KR x-windows-949",
                    "회사명 담당자 직책 이메일 국가 도시 비고",
                    "주식회사한빛무역 김민준 구매부장 서울특별시 샘플요청 이서연 부산광역시 견적부탁드립니다 박지훈 대표이사 인천 최수빈 과장"),
            of(
                    "German",
                    "windows-1252 ISO-8859-15 x-MacRoman IBM850",
                    "Firma Ansprechpartner Straße Länderkennzeichen Ort Bemerkung",
                    "Müller Größe München Geschäftsführer Köln Jürgen Weiß Düsseldorf Österreich Möbelgroßhandel Schäfer Einkäufer für Süßwaren Käthe Straße Zürich"),
            of(
                    "French",
                    "windows-1252 ISO-8859-15 x-MacRoman",
                    "Société Prénom Nom Téléphone Numéro Pays",
                    "Société Générale François Hélène Besançon Orléans Directeur général Achats à voir Évreux Gérard Côté Noël Béatrice Nîmes échantillon reçu"),
            of(
                    "Spanish",
                    "windows-1252",
                    "Compañía Nombre Teléfono Dirección País Observaciones",
                    "García Muñoz José Peñalosa España Málaga Córdoba Compañía Dirección Núñez María Gómez Cáceres dueño almacén México Bogotá"),
            of(
                    "Portuguese",
                    "windows-1252",
                    "Empresa Função Telefone Endereço País Observações",
                    "João São Paulo Conceição Importação Gonçalves Magalhães Curitiba Função Endereço Câmara Antônio Avó Brasília Não Exportações"),
            of(
                    "Danish",
                    "windows-1252",
                    "Firma Navn Stilling Land By Bemærkning",
                    "Søren Ærø København Østergård Indkøbschef Åse Bjørn Kræmmer Hjørring Nørgaard Sørensen Møller Århus Færch"),
            of(
                    "Polish",
                    "windows-1250 ISO-8859-2 IBM852",
                    "Firma Imię Nazwisko Miasto Województwo Uwagi",
                    "Łódź Małgorzata Wiśniewska Spółka Gdańsk Święcicki Kraków Żółkiewski Poznań Wójcik Kierownik zakupów próbka wysłana Dąbrowski Częstochowa Zażółć"),
            of(
                    "Czech",
                    "windows-1250 ISO-8859-2",
                    "Firma Jméno Příjmení Město Země Poznámka",
                    "Dvořák Jiří Plzeň Kateřina Černá Společnost Praha Nákupčí Růžička Šťastný České Budějovice Žďár Ondřej Hradec Králové Němcová"),
            of(
                    "Hungarian",
                    "windows-1250",
                    "Cég Név Beosztás Város Ország Megjegyzés",
                    "Győr Szabó Erzsébet Beszerzési vezető Nagykőrös Tóth Őry Pécs Debrecen Fűszer Kereskedelmi Gyűrű Horváth Szűcs"),
            of(
                    "Turkish",
                    "windows-1254 ISO-8859-9",
                    "Şirket Yetkili Ünvan Şehir Ülke Açıklama",
                    "Yıldırım Ayşe Çelik İstanbul Satın Alma Müdürü Şükrü Doğan İzmir Eskişehir Işık Güneş Dış Ticaret Kuşadası Özgür Çağlar"),
            of(
                    "Russian",
                    "windows-1251 KOI8-R IBM866 ISO-8859-5",
                    "Компания ФИО Должность Город Страна Примечание",
                    "Москва Иванов Пётр Сергеевич ООО Ромашка директор по закупкам Екатеринбург Смирнова Ольга образцы отправлены Новосибирск Кузнецов Санкт-Петербург"),
            of(
                    "Greek",
                    "windows-1253 ISO-8859-7",
                    "Εταιρεία Όνομα Θέση Πόλη Χώρα Σημειώσεις",
                    "Αθήνα Παπαδόπουλος Γεώργιος Θεσσαλονίκη διευθυντής αγορών Ελλάδα Μαρία Κωνσταντίνου Εμπορική Δημήτρης Πειραιάς"),
            of(
                    "Hebrew",
                    "windows-1255",
                    "חברה שם תפקיד עיר מדינה הערות",
                    "תל אביב כהן משה מנהל רכש ירושלים לוי שרה ישראל חיפה דוגמאות נשלחו אברהם ביטון יבוא ושיווק"),
            of(
                    "Arabic",
                    "windows-1256",
                    "الشركة الاسم المنصب المدينة البلد ملاحظات",
                    "محمد أحمد القاهرة شركة النور للتجارة مدير المشتريات الرياض فاطمة علي المملكة العربية السعودية دبي عبدالله الأسود"),
            of(
                    "Lithuanian",
                    "windows-1257",
                    "Įmonė Vardas Pavardė Miestas Šalis Pastabos",
                    "Šiauliai Jonas Žukauskas Kėdainiai Pirkimų vadovė Rūta Čepaitė Klaipėda Panevėžys Įmonė Mažeikių ąžuolas"),
            of(
                    "Thai",
                    "TIS-620",
                    "บริษัท ชื่อ ตำแหน่ง เมือง ประเทศ หมายเหตุ",
                    "กรุงเทพมหานคร สมชาย ใจดี ผู้จัดการฝ่ายจัดซื้อ เชียงใหม่ บริษัท การค้าไทย จำกัด วิไล ประเทศไทย ส่งตัวอย่างแล้ว"));

    private static LanguageSamples of(String name, String sets, String headings, String words) {
        return new LanguageSamples(
                name, List.of(sets.split(" ")), List.of(headings.split(" ")), List.of(words.split(" ")));
    }
}
