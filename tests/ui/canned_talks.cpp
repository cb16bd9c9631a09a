#include "ui/canned_talks.h"

namespace mynah {

namespace {

int64_t addTalk(const std::shared_ptr<FakeDatabase> &db,
                int64_t ageHours,
                const std::vector<std::string> &texts,
                const char *stop = "blank_line")
{
    FakeConversationStore store(db);
    const int64_t id = *store.createConversation();
    int64_t parent = 0;
    bool user = true;
    for (const std::string &text : texts) {
        if (user) {
            parent = *store.addUserMessage(id, parent, text);
        } else {
            MessageRow answer;
            answer.role = Role::Assistant;
            answer.text = text;
            answer.done = true;
            answer.stop = stop;
            answer.model = "RWKV-7 World 1.5B";
            answer.tokensPerSecond = 46;
            answer.tokens.resize(412);
            parent = *store.addAnswer(
                parent, {}, answer, "/models/RWKV-x070-World-1.5B-v3-20250127-ctx4096.pth");
        }
        user = !user;
    }
    db->conversations[id].row.updatedMs -= ageHours * 3600 * 1000;
    return id;
}

const char *const kMarkdown = R"(<think>The user asks for *characters*.

So `size()` is not enough: $n \ge 1$ bytes each.
</think>

## Three different lengths

- **Bytes** are what `size()` returns.
- **Code points** are the numbers that Unicode assigns; count the bytes that start one.
  - nested, with a [link](https://www.unicode.org/reports/tr29/)
- **Characters**, as a reader sees them, may join several code points.

| Text | Bytes | Code points | Characters |
|---|---|---|---|
| Grüße | 7 | 5 | 5 |
| 你好 | 6 | 2 | 2 |
| é, written as e + ◌́ | 3 | 2 | 1 |

```cpp
std::size_t countCodePoints(std::string_view text)
{
    return std::ranges::count_if(text, [](unsigned char byte) {
        return (byte & 0xC0) != 0x80; // skip continuation bytes
    });
}
```
)";

// One of everything else that a message can hold.
const char *const kEverything = R"(### Steps

3. Third, with *emphasis* and ~~struck~~ text
4. Fourth

   ```bash
   for f in *.txt; do echo "$f"; done # all
   ```
5. Fifth

- [x] done
- [ ] open

> A quote that says `something`.
>
> - and lists

Mass and energy: $E = mc^2$, it costs $5 or $10.

$$
\int_0^1 x^2\,dx = \frac{1}{3}
$$

---

تحية طيبة، استخدم `size()` هنا.
Hello <b>raw</b> HTML, ![a picture](https://example.org/p.png).

| Name | A rather long column of prose that has to break its lines somewhere | Price |
|:--|:-:|--:|
| Alpha | The quick brown fox jumps over the lazy dog, and then it does so again because nobody stopped it the first time. | $5 |
| Beta | short | 12 |
)";

std::vector<std::string> manyTurns()
{
    std::vector<std::string> texts;
    for (int turn = 1; turn <= 20; ++turn) {
        texts.push_back("What does chapter " + std::to_string(turn) + " say?");
        texts.push_back("Chapter " + std::to_string(turn) +
                        " says that a garden needs **patience** more than it needs tools.\n\n- Dig "
                        "less.\n- Water in the morning.\n- Let the birds have their share.");
    }
    return texts;
}

void addUsualTalks(const std::shared_ptr<FakeDatabase> &db)
{
    addTalk(
        db,
        0,
        {"How do I count characters, not bytes, in a UTF-8 string?",
         "Three different lengths are often mixed up.\nBytes are what size() returns. Code "
         "points are the numbers that Unicode assigns; count the bytes that start one.\n\n"
         "Characters, as a reader sees them, may join several code points.",
         "And which one does Qt use?",
         "Neither: QString counts the units of UTF-16, so most letters are one, and an emoji is "
         "two. تحية طيبة\nتحية طيبة، أكتب إليكم بخصوص النافذة في المطبخ.\n你好，世界。"});
    addTalk(
        db,
        2,
        {"请用简单的话解释量子纠缠。",
         "想象两枚总是同时翻转的硬币。\n无论相隔多远，只要看到一枚是正面，你就知道另一枚是反面。"
         "这种联系不传递任何信息，却比任何普通的约定都要牢固。\n\n这就是量子纠缠。"});
    addTalk(db,
            26,
            {"اكتب رسالة قصيرة إلى صاحب المنزل.",
             "تحية طيبة،\nأكتب إليكم بخصوص النافذة في المطبخ، فهي لا تُغلق جيدًا منذ يومين. "
             "أرجو إرسال من يصلحها. الموعد المناسب هو 15:30.\n\nمع الشكر."});
    addTalk(db,
            28,
            {"Bread that does not rise",
             "Check the yeast first: warm water, a little sugar, ten minutes. If it foams, it "
             "lives."});
    addTalk(db, 100, {"Regex for ISO dates", "Anchor it at both ends and let the month decide."});
    addTalk(db, 3, {"Norwegian practice", "Fint! Da snakker vi om været i dag."});
    addTalk(db, 1000, {"Thesis, chapter 3", "The second argument needs a source."});
}

} // namespace

std::shared_ptr<FakeDatabase> cannedTalks()
{
    auto db = std::make_shared<FakeDatabase>();
    addUsualTalks(db);
    addTalk(db, 1001, {"How do I count characters, not bytes, in a UTF-8 string?", kMarkdown});
    addTalk(db, 1002, {"Show me everything", kEverything});
    addTalk(db,
            1003,
            {"Tell me about mynah birds", "They copy what they hear, and they do it so well that"},
            "interrupted");
    addTalk(db, 1004, {"Which bird speaks best?"});
    const int64_t versions =
        addTalk(db, 1005, {"A name for a boat?", "Call her *Patience*, and paint her blue."});
    MessageRow other;
    other.role = Role::Assistant;
    other.text = "*Second Wind*: she will need one, and so will you.";
    other.done = true;
    other.stop = "blank_line";
    other.model = "RWKV-7 World 1.5B";
    (void)FakeConversationStore(db).addAnswer(versions + 1, {}, other, "");
    addTalk(db, 1006, manyTurns());
    for (auto &[id, talk] : db->conversations)
        talk.row.pinned = talk.row.title == "Norwegian practice";
    return db;
}

} // namespace mynah
