#include "core/text/json.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace mynah;

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void parse_values_haveTheirKinds();
    void parse_integers_areExact();
    void parse_members_keepTheirOrder();
    void parse_strings_data();
    void parse_strings();
    void parse_wrongText_isRefused_data();
    void parse_wrongText_isRefused();
    void parse_duplicateKey_isNamed();
    void parse_depth_isLimited();
    void accessors_otherKind_giveNothing();
    void quote_text_isEscaped();
    void write_values_roundTrip();
    void set_key_replaces();
};

void TestJson::parse_values_haveTheirKinds()
{
    const auto json = parseJson(" {\"n\": null, \"t\": true, \"f\": false, \"d\": -1.5e2, \"s\": "
                                "\"x\",\r\n\t\"a\": [ ], \"o\": { } } ");
    QVERIFY(json.ok());
    QVERIFY(json.value().find("n")->isNull());
    QCOMPARE(json.value().find("t")->asBool().value(), true);
    QCOMPARE(json.value().find("f")->asBool().value(), false);
    QCOMPARE(json.value().find("d")->asDouble().value(), -150.0);
    QVERIFY(json.value().find("s")->asString().value() == "x");
    QVERIFY(json.value().find("a")->isArray() && json.value().find("a")->items().empty());
    QVERIFY(json.value().find("o")->isObject() && json.value().find("o")->members().empty());
    QVERIFY(!json.value().find("none"));
}

void TestJson::parse_integers_areExact()
{
    const auto json = parseJson("[9007199254740993, -9223372036854775808, 9223372036854775807, "
                                "18446744073709551615, 18446744073709551616, 1.0, 1e2, 0, -0]");
    QVERIFY(json.ok());
    const std::vector<JsonValue> &items = json.value().items();
    QCOMPARE(items[0].asInt64().value(), int64_t(9007199254740993));
    QCOMPARE(items[1].asInt64().value(), std::numeric_limits<int64_t>::min());
    QVERIFY(!items[1].asUint64());
    QCOMPARE(items[2].asUint64().value(), uint64_t(std::numeric_limits<int64_t>::max()));
    QCOMPARE(items[3].asUint64().value(), std::numeric_limits<uint64_t>::max());
    QVERIFY(!items[3].asInt64());
    for (const size_t i : {4u, 5u, 6u}) {
        QVERIFY(!items[i].asInt64() && !items[i].asUint64());
        QVERIFY(items[i].asDouble().value() > 0);
    }
    QCOMPARE(items[7].asInt64().value(), 0);
    QVERIFY(std::signbit(items[8].asDouble().value()));
}

void TestJson::parse_members_keepTheirOrder()
{
    const auto json = parseJson(R"({"z":1,"a":2,"m":3})");
    std::string keys;
    for (const auto &[key, value] : json.value().members())
        keys += key;
    QCOMPARE(keys, std::string("zam"));
}

void TestJson::parse_strings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")")
                             << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("code points") << QByteArray(R"("\u0041\u00e9\u4F60")")
                                 << QByteArray("A\xC3\xA9\xE4\xBD\xA0");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << QByteArray("\xF0\x9F\x98\x80");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("UTF-8") << QByteArray("\"\xE4\xBD\xA0\"") << QByteArray("\xE4\xBD\xA0");
}

void TestJson::parse_strings()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    const auto value = parseJson(json.toStdString());
    QVERIFY(value.ok());
    QCOMPARE(std::string(*value.value().asString()), text.toStdString());
}

void TestJson::parse_wrongText_isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("position");
    const auto row = [](const char *json, int position) {
        QTest::newRow(json[0] ? json : "empty") << QByteArray(json) << position;
    };
    row("", 0);
    row("  ", 2);
    row("nul", 0);
    row("True", 0);
    row("NaN", 0);
    row("Infinity", 0);
    row("'a'", 0);
    row("1 2", 2);
    row("01", 0);
    row("-", 0);
    row("+1", 0);
    row(".5", 0);
    row("1.", 2);
    row("1e", 2);
    row("1e+", 3);
    row("0x10", 1);
    row("1e999", 0);
    row("[1,]", 3);
    row("[1 2]", 3);
    row("[1", 2);
    row("{\"a\":1,}", 7);
    row("{\"a\" 1}", 5);
    row("{a:1}", 1);
    row("{\"a\":}", 5);
    row("\"abc", 0);
    row("\"a\nb\"", 2);
    row("\"\\x41\"", 1);
    row("\"\\u12g4\"", 3);
    row("\"\\u12", 3);
    row("\"\\ud800\"", 1);
    row("\"\\udc00\"", 1);
    row("\"\\ud800\\u0041\"", 1);
    row("\"\xC3(\"", 1);
    row("\"\xED\xA0\x80\"", 1);
    row("\xEF\xBB\xBF{}", 0);
    row("// x\n1", 0);
}

void TestJson::parse_wrongText_isRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, position);
    const auto value = parseJson(json.toStdString());
    QVERIFY(!value.ok());
    QCOMPARE(value.error().code, ErrorCode::Usage);
    const std::string place = "at byte " + std::to_string(position) + ":";
    QVERIFY2(value.error().message.find(place) != std::string::npos, value.error().message.c_str());
}

void TestJson::parse_duplicateKey_isNamed()
{
    const auto value = parseJson(R"({"x": {"one": 1, "two": 2, "one": 3}})");
    QVERIFY(!value.ok());
    QVERIFY(value.error().message.find("\"one\"") != std::string::npos);
    QVERIFY(parseJson(R"({"x": {"one": 1}, "one": 3})").ok());
    QVERIFY(!parseJson(R"({"a": 1, "\u0061": 1})").ok());
}

void TestJson::parse_depth_isLimited()
{
    const auto nested = [](size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };
    QVERIFY(parseJson(nested(64)).ok());
    QVERIFY(!parseJson(nested(65)).ok());
    QVERIFY(parseJson(nested(3), 3).ok());
    QVERIFY(!parseJson(nested(4), 3).ok());
    QVERIFY(!parseJson(std::string(10'000'000, '['), 1 << 30).ok());
    QVERIFY(parseJson("[[1],[2],{\"a\":[3]},[4]]", 3).ok()); // side by side does not add up
}

void TestJson::accessors_otherKind_giveNothing()
{
    const JsonValue text = JsonValue::fromString("1");
    QVERIFY(!text.asBool() && !text.asDouble() && !text.asInt64() && !text.asUint64());
    QVERIFY(!text.find("a") && text.items().empty() && text.members().empty());
    QVERIFY(!JsonValue::fromInt(1).asString() && !JsonValue::fromInt(1).asBool());
    QVERIFY(JsonValue::fromDouble(std::nan("")).isNull());
}

void TestJson::quote_text_isEscaped()
{
    QCOMPARE(jsonQuote("a\"b\\c\n\t\x01\x7F/"), std::string(R"("a\"b\\c\n\t\u0001\u007f/")"));
    QCOMPARE(jsonQuote(std::string_view("\0", 1)), std::string(R"("\u0000")"));
    QCOMPARE(jsonQuote("\xE4\xBD\xA0\xFF"), std::string("\"\xE4\xBD\xA0\xEF\xBF\xBD\""));
}

void TestJson::write_values_roundTrip()
{
    const std::string text =
        R"({"a":[1,-2,18446744073709551615,0.1,-1.5e-300,true,false,null],"b":{"":"x\n"},"c":[]})";
    const auto json = parseJson(text);
    QVERIFY(json.ok());
    QCOMPARE(toJson(json.value()), text);
}

void TestJson::set_key_replaces()
{
    JsonValue value;
    value.set("a", JsonValue::fromInt(1));
    value.set("b", JsonValue::array());
    value.set("a", JsonValue::fromBool(true));
    QCOMPARE(toJson(value), std::string(R"({"a":true,"b":[]})"));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
