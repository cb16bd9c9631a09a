"""What the starter is taught: names of things in twelve languages, and names of people it has never heard."""
from __future__ import annotations

import hashlib
import os
import random

TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tables")
LANGUAGES = "en zh ja ko de fr es pt ru ar hi id".split()
HOLD_OUT = 12      # one in so many (thing, from, to) is kept for the test set, and one in so many made-up names


def held_out(*what: object) -> bool:
    """Kept for the test set: training never sees it."""
    return hashlib.sha256("\t".join(map(str, what)).encode()).digest()[0] % HOLD_OUT == 0


# Emoji that are drawn as text unless a variation selector follows.
TEXT_DEFAULT = set("❤☀☁❄✈☂✏✂🕷🌧🏔🏝")


def picture(concept: str) -> str:
    """The emoji of "emoji:X", as it should be shown."""
    return concept[6:] + ("\ufe0f" if concept[6:] in TEXT_DEFAULT else "")


ARTICLES = {"en": {"emoji": "a an the"}, "de": {"emoji": "der die das ein eine"}, "es": {"emoji": "el la un una"},
            "pt": {"emoji": "o a um uma"}, "fr": {"emoji": "le la un une"}}
_MASCULINE = ("Mexique", "Mozambique", "Cambodge", "Zimbabwe", "Belize", "Suriname")


def with_article(name: str, kind: str, language: str, rng: random.Random) -> str:
    """As people put it before a noun; not always the right one, as people do not either."""
    if kind == "country" and language == "fr":
        if name[0] in "AEIOUYÉÎ":
            return "l'" + name
        return ("les " if name.endswith("s") else "la " if name.endswith("e") and name not in _MASCULINE else "le ") + name
    if kind == "country" and language == "pt":
        return ("os " if name.endswith("s") else "a " if name.endswith("a") else "o ") + name
    articles = ARTICLES.get(language, {}).get(kind)
    return f"{rng.choice(articles.split())} {name}" if articles else name


class Things:
    """names[concept][language]; concepts are "country:DE" and so on."""

    def __init__(self) -> None:
        self.names: dict[str, dict[str, str]] = {}
        self.weights: dict[str, float] = {}
        self.kinds: dict[str, list[str]] = {}
        self.aliases: dict[tuple[str, str], list[str]] = {}
        for row in self._rows("names.tsv") + self._rows("words_by_hand.tsv"):
            self.names[row[0]] = dict(zip(LANGUAGES, row[2:]))
            self.weights[row[0]] = float(row[1]) ** 0.8
            self.kinds.setdefault(row[0].split(":")[0], []).append(row[0])
        for concept, language, names in self._rows("aliases.tsv") + self._rows("keywords.tsv"):
            for l in [*LANGUAGES, "*"] if language == "*" else [language]:
                self.aliases.setdefault((concept, l), []).extend(names.split("|"))
        self.emoji_aliases = {a for (_, l), names in self.aliases.items() if l == "*" for a in names}
        self.kind_weights = {k: [self.weights[c] for c in v] for k, v in self.kinds.items()}
        self.capital_of = {c: "country:" + c.split(":")[1] for c in self.kinds["capital"]}
        emoji = [c.split(":")[1] for c in self.kinds["emoji"]]
        between = lambda a, b: ["emoji:" + e for e in emoji[emoji.index(a):emoji.index(b) + 1]]
        self.animals, self.foods = between("🐕", "🦜"), between("🍎", "🍯")

    @staticmethod
    def _rows(name: str) -> list[list[str]]:
        with open(os.path.join(TABLES, name), encoding="utf-8") as f:
            return [l.rstrip("\n").split("\t") for l in f if l.strip() and not l.startswith("#")]

    def pick(self, kind: str, rng: random.Random) -> str:
        return rng.choices(self.kinds[kind], self.kind_weights[kind])[0]

    def surface(self, concept: str, language: str, rng: random.Random, other: float = 0.25) -> str:
        """A name as somebody might write it in a question."""
        names = self.aliases.get((concept, language))
        if names and rng.random() < max(other, 0.4 if concept in ("country:US", "country:GB") else 0):
            return rng.choice(names)
        return self.names[concept][language]


_HAN = "明华丽伟芳娜敏静强磊军洋勇艳杰娟涛超秀霞平刚桂英玉兰建国文海小梅春秋冬夏雪云龙凤安宁思雨晨阳子轩欣怡佳琪浩然天宇李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわアイウエオカキクケコサシスセソタチツテトナニネノハヒフマミムメモヤユヨラリルレロワン"
_KANJI = "田中山本佐藤鈴木高橋伊渡辺小林加吉川井上村松野原美子花太郎一二三健翔陽菜結衣大輔愛真"
_ARABIC = "ابتثجحخدذرزسشصضطعغفقكلمنهوي"
_HINDI = ["का", "रा", "मो", "ह", "न", "वि", "शा", "ली", "प्रि", "या", "अ", "मि", "त", "सु", "नी", "ता", "रो", "दे", "व", "गी", "ल", "कृ", "ष्ण", "जी", "पू", "जा", "मा", "धु", "री", "शि"]
_CYRILLIC = (["б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ш", "ст", "кр", "вл", ""], ["а", "е", "и", "о", "у", "я", "ё", "ю"], ["н", "р", "л", "с", "й", "м", "", "", ""])
_LATIN = (["b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "ch", "sh", "th", "br", "kr", "st", "tr", "c", "q", "x", "y", "gl", "fr", ""], ["a", "e", "i", "o", "u", "ia", "ea", "ou", "é", "á", "ö", "y", "ei", "io"], ["n", "r", "l", "s", "m", "t", "x", "d", "ck", "", "", "", ""])


def _syllables(rng: random.Random, sounds: tuple, count: int) -> str:
    return "".join(rng.choice(sounds[0]) + rng.choice(sounds[1]) + rng.choice(sounds[2]) for _ in range(count))


def made_up(language: str, rng: random.Random) -> str:
    """A name that may not exist, in the language's script."""
    n = rng.choice([1, 2, 2, 2, 3])
    if language == "zh":
        return "".join(rng.choice(_HAN) for _ in range(rng.choice([2, 2, 3])))
    if language == "ja":
        return "".join(rng.choice(rng.choice([_KANA, _KANJI])) for _ in range(2)) + rng.choice(_KANA) if rng.random() < 0.5 else \
            "".join(rng.choice(_KANA[:44] if n < 3 else _KANA[44:]) for _ in range(rng.choice([2, 3, 3, 4])))
    if language == "ko":
        return "".join(chr(0xAC00 + 588 * rng.choice([0, 2, 3, 5, 6, 7, 9, 11, 12, 16, 17, 18]) + 28 * rng.choice([0, 1, 4, 5, 6, 8, 13, 18, 20]) +
                           rng.choice([0, 0, 0, 4, 16, 21])) for _ in range(rng.choice([2, 2, 3])))
    if language == "ru":
        return _syllables(rng, _CYRILLIC, max(2, n)).capitalize()
    if language == "ar":
        return "".join(rng.choice(_ARABIC) for _ in range(rng.choice([3, 4, 4, 5])))
    if language == "hi":
        return "".join(rng.choice(_HINDI) for _ in range(rng.choice([2, 2, 3])))
    return _syllables(rng, _LATIN, n + (rng.random() < 0.4)).capitalize()


def new_name(language: str, rng: random.Random, test: bool = False) -> str:
    """A made-up name that only training, or only the test set, draws."""
    while True:
        name = made_up(language, rng)
        if len(name) > 1 and held_out("name", name) == test:
            return name
