"""Conversations to train on: turns of (what the user says, what the starter answers)."""
from __future__ import annotations

import random

from grammar import Texts, dressed, fill, noisy, unended
from world import LANGUAGES, Things, held_out, made_up, new_name, picture, with_article

MEMORY = ["name", "number", "colour", "animal", "food", "city", "word", "thing"]   # thing: any other favourite
KINDS = {"talk": 32, "translate": 25, "back": 5, "emoji": 5, "meaning": 5, "capital": 9, "capital_of": 4, "sum": 9,
         "word": 3, "next": 3, "all": 4, "outside": 14}
CORE = set("who can cannot open bigger stop branch bookmark uilang privacy languages internet hello howareyou thanks bye".split())
THING_KINDS = {"country": 34, "language": 14, "currency": 9, "month": 8, "weekday": 7, "number": 12, "emoji": 18, "phrase": 5, "colour": 5}
FACT_SECTIONS = {"translate", "back", "emoji", "meaning", "capital", "capital_of", "sum", "word", "next", "previous", "all", "outside"}
Turn = tuple[str, str]


def in_language(texts: Texts, name: str, language: str, rng: random.Random) -> str:
    """"in German", in the language of `texts`."""
    if texts.language == "ru":
        if name.endswith("ский"):
            return rng.choice([f"по-{name[:-1]}", f"на {name[:-2]}ом", f"на {name[:-2]}ом языке"])
        return f"на {name}"
    return fill(texts.sample("in", rng), {"L": name})


def typed(emoji: str, rng: random.Random) -> str:
    """With or without the variation selector, as keyboards and pages have it."""
    return emoji.rstrip("\ufe0f") if rng.random() < 0.4 else emoji


def both(first: Turn, second: Turn, language: str) -> Turn:
    """Two turns said as one."""
    if language in ("zh", "ja"):
        return first[0].rstrip("。") + "。" + second[0], first[1] + second[1]
    end = "" if first[0][-1] in ".!?।" else "।" if language == "hi" else "."
    return f"{first[0]}{end} {second[0]}", f"{first[1]} {second[1]}"


class Maker:
    """Makes turns and conversations. All that is random comes from the rng that is passed in."""

    def __init__(self, languages: list[str] = LANGUAGES):
        self.things = Things()
        self.languages = languages
        self.texts = {l: Texts(l) for l in languages}
        self.talk_sections = {l: [s[:-2] for s in t.sections if s.endswith(".q") and s[:-2] not in FACT_SECTIONS and
                         not s.startswith(("tell_", "ask_"))] for l, t in self.texts.items()}

    # ---- what the user says

    def say(self, language: str, section: str, slots: dict[str, str], rng: random.Random) -> str:
        texts = self.texts[language]
        parts = texts.sample(section, rng)
        if section not in ("hello.q", "bye.q", "ok.q"):
            tells = section.startswith("tell_")
            if rng.random() < (0.06 if tells else 0.13):
                parts = texts.sample("before", rng) + parts
            if not tells and rng.random() < 0.07:
                parts = unended(parts) + texts.sample("after", rng)
        parts = noisy(parts, rng, 0.05)
        if "V" in slots:                       # what is to be remembered stays as it was said
            first = parts and isinstance(parts[0], str)
            if first and rng.random() < 0.6:
                parts[0] = parts[0][:1].upper() + parts[0][1:]
            return fill(parts, slots).strip()
        return dressed(fill(parts, slots), rng)

    def answer(self, language: str, section: str, slots: dict[str, str], rng: random.Random) -> str:
        parts = self.texts[language].sample(section, rng)
        text = fill(parts, slots)          # what stands first and was said or is a name stays as it is
        return text[:1].upper() + text[1:] if isinstance(parts[0], str) else text

    # ---- kinds of turns; None where the rng hit something kept for the test set

    def turn(self, language: str, rng: random.Random) -> Turn:
        while True:
            kind = rng.choices(list(KINDS), KINDS.values())[0]
            made = getattr(self, kind)(language, rng)
            if made:
                return made

    def talk_turn(self, language: str, section: str, rng: random.Random) -> Turn:
        return self.say(language, section + ".q", {}, rng), self.answer(language, section + ".a", {}, rng)

    def talk(self, language: str, rng: random.Random) -> Turn:
        sections = self.talk_sections[language]
        return self.talk_turn(language, rng.choices(sections, [2 if s in CORE else 1 for s in sections])[0], rng)

    def thing(self, rng: random.Random) -> str:
        return self.things.pick(rng.choices(list(THING_KINDS), THING_KINDS.values())[0], rng)

    def target(self, language: str, rng: random.Random) -> str:
        return rng.choice([l for l in LANGUAGES if l != language])

    def translate(self, language: str, rng: random.Random) -> Turn | None:
        concept, target = self.thing(rng), self.target(language, rng)
        names, kind, r = self.things.names[concept], concept.split(":")[0], rng.random()
        if held_out(concept, language, target):
            return None
        x, shown = self.things.surface(concept, language, rng), names[language]
        home = rng.random() < 0.14              # "What is Deutschland in English?"
        if kind == "emoji" and r < 0.5:
            x, shown = typed(picture(concept), rng), picture(concept)
        elif kind == "number" and r < 0.6:
            x = shown = concept[7:]
        elif home or r > 0.92:                  # named in a third language
            third = rng.choice([l for l in LANGUAGES if l not in (target, language)])
            if held_out(concept, third, language if home else target):
                return None
            x = shown = names[third]
        elif r > 0.76 and kind != "number":
            x = with_article(x, kind, language, rng)
        target = language if home else target
        name = self.things.surface("language:" + target, language, rng)
        slots = {"X": x, "L": name, "IN": in_language(self.texts[language], name, target, rng)}
        l = self.things.names["language:" + target][language]
        answer = {"X": shown, "L": l, "IN": in_language(self.texts[language], l, target, random.Random(0)), "Y": names[target]}
        return self.say(language, "translate.q", slots, rng), self.answer(language, "translate.a", answer, rng)

    def back(self, language: str, rng: random.Random) -> Turn | None:
        concept, source = self.thing(rng), self.target(language, rng)
        names = self.things.names[concept]
        if names[source] == names[language] or held_out(concept, source, language):
            return None
        slots = {"Y": names[source], "X": names[language]}
        return self.say(language, "back.q", slots, rng), self.answer(language, "back.a", slots, rng)

    def emoji(self, language: str, rng: random.Random) -> Turn:
        concept = self.things.pick("emoji", rng)
        slots = {"X": self.things.surface(concept, language, rng), "E": picture(concept)}
        if slots["X"] in self.things.emoji_aliases:
            slots["X"] = self.things.names[concept][language]
        shown = slots | {"X": self.things.names[concept][language]}
        return self.say(language, "emoji.q", slots, rng), self.answer(language, "emoji.a", shown, rng)

    def meaning(self, language: str, rng: random.Random) -> Turn:
        concept = self.things.pick("emoji", rng)
        alias = self.things.aliases.get((concept, "*"), [])
        e = rng.choice(alias) if alias and rng.random() < 0.4 else picture(concept)
        own = self.things.names["language:" + language][language]
        slots = {"X": self.things.names[concept][language], "E": e, "IN": in_language(self.texts[language], own, language, rng)}
        return self.say(language, "meaning.q", slots | {"E": typed(e, rng)}, rng), self.answer(language, "meaning.a", slots, rng)

    def capital(self, language: str, rng: random.Random) -> Turn:
        concept = self.things.pick("capital", rng)
        country = self.things.capital_of[concept]
        c = self.things.names[concept][language]
        asked = {"X": self.things.surface(country, language, rng), "C": c}
        return (self.say(language, "capital.q", self.inflected(language, asked, rng), rng),
                self.answer(language, "capital.a", {"X": self.things.names[country][language], "C": c}, rng))

    def capital_of(self, language: str, rng: random.Random) -> Turn:
        concept = self.things.pick("capital", rng)
        slots = {"X": self.things.names[self.things.capital_of[concept]][language], "C": self.things.names[concept][language]}
        return self.say(language, "capital_of.q", slots, rng), self.answer(language, "capital_of.a", slots, rng)

    @staticmethod
    def inflected(language: str, slots: dict[str, str], rng: random.Random) -> dict[str, str]:
        """{OF}: "of X" where that takes more than a word."""
        x = slots.get("X", "")
        if language == "ru":
            words = x.split()
            if len(words) == 1 and x[-1:].isalpha():
                end = {"я": "и", "а": "и" if x[-2:-1] in "гкхжшщч" else "ы", "й": "я", "ь": "и"}.get(x[-1])
                x = x[:-1] + end if end else x if x[-1] in "оеиуэыю" or x.isupper() else x + "а"
            elif x.endswith("ая Аравия"):
                x = x[:-9] + "ой Аравии"
            return slots | {"OF": x}
        if language == "fr":
            return slots | {"OF": rng.choice(["de l'", "d'"]) + x if x[:1] in "AEIOUYÉÎ" and rng.random() < 0.9 else
                            rng.choice(["du ", "de la ", "de ", "des "] if x.endswith("s") else ["du ", "de "] if x[-1:] != "e" else ["de la ", "de ", "du "]) + x}
        if language == "pt":
            return slots | {"OF": rng.choice(["da ", "da ", "de "] if x.endswith("a") else ["dos ", "das ", "de "] if x.endswith("s") else ["do ", "do ", "de "]) + x}
        return slots

    def sum(self, language: str, rng: random.Random) -> Turn:
        r = rng.random()
        if r < 0.45:
            a, b = rng.randint(0, 20), rng.randint(0, 20)
        elif r < 0.6:
            a = rng.randint(0, 99)
            b = rng.randint(0, 100 - a)
        else:
            a, b = rng.choice([(rng.randint(0, 20), rng.randint(0, 20)), (rng.randint(0, 10), rng.randint(0, 10)),
                               (100, 10 * rng.randint(0, 10)), (10 * rng.randint(0, 10), 10 * rng.randint(0, 10)), (rng.randint(10, 100), rng.randint(0, 20))])
        op = "plus" if r < 0.6 else "minus" if r < 0.85 or max(a, b) > 10 else "times"
        if op == "minus" and a < b:
            a, b = b, a
        if op == "times":
            a, b = rng.randint(1, 10), rng.randint(1, 10)
        result = {"plus": a + b, "minus": a - b, "times": a * b}[op]
        if held_out("sum", op, a, b):
            return None
        asked = fill(self.texts[language].sample(op, rng), {"A": str(a), "B": str(b)})
        shown = f"{a} {'+' if op == 'plus' else '-' if op == 'minus' else '×'} {b}"
        return (self.say(language, "sum.q", {"S": asked}, rng), self.answer(language, "sum.a", {"S": shown, "R": str(result)}, rng))

    def word(self, language: str, rng: random.Random) -> Turn:
        concept = self.things.pick("number", rng)
        slots = {"A": concept[7:], "W": self.things.names[concept][language]}
        return self.say(language, "word.q", slots, rng), self.answer(language, "word.a", slots, rng)

    def next(self, language: str, rng: random.Random) -> Turn:
        kind = rng.choice(["month", "weekday"])
        ring = self.things.kinds[kind]
        i = rng.randrange(len(ring))
        section, j = ("next", i + 1) if rng.random() < 0.6 else ("previous", i - 1)
        slots = {"X": self.things.names[ring[i]][language], "Y": self.things.names[ring[j % len(ring)]][language]}
        return self.say(language, section + ".q", slots, rng), self.answer(language, section + ".a", slots, rng)

    def all(self, language: str, rng: random.Random) -> Turn:
        concept = self.thing(rng)
        names = self.things.names[concept]
        others = [l for l in LANGUAGES if l != language and not held_out(concept, language, l)]
        everything = ", ".join(f"{self.things.names['language:' + l][language]}: {names[l]}" for l in others)
        x = picture(concept) if concept.startswith("emoji:") and rng.random() < 0.5 else names[language]
        return (self.say(language, "all.q", {"X": x}, rng), self.answer(language, "all.a", {"X": x, "ALL": everything}, rng))

    def unknown_word(self, language: str, rng: random.Random) -> Turn:
        """A word that it was not taught, asked for as if it had been."""
        r = rng.random()
        word = self.texts[language].plain("fill.unknown", rng) if r < 0.7 else made_up(language if r < 0.9 else "en", rng)
        target = self.target(language, rng)
        name = self.things.surface("language:" + target, language, rng)
        slots = {"X": word, "Y": word, "L": name, "IN": in_language(self.texts[language], name, target, rng), "OF": word}
        section = "capital.q" if r > 0.85 else "emoji.q" if r < 0.05 else "back.q" if r < 0.1 else "translate.q"
        return self.say(language, section, slots, rng), self.answer(language, "outside.a", {}, rng)

    def outside(self, language: str, rng: random.Random) -> Turn:
        if rng.random() < 0.22:
            return self.unknown_word(language, rng)
        texts = self.texts[language]
        big = lambda: str(rng.randint(101, 10 ** rng.randint(3, 6)))
        f = made_up(language if rng.random() < 0.6 else "en", rng)
        slots = {"T": texts.plain("topics", rng), "X": self.things.names[self.things.pick("country", rng)][language], "F": f,
                 "N": str(rng.randint(2, 2030)), "BIG": big()}
        parts = [p if isinstance(p, str) or p[1] != "BIG" else big() for p in texts.sample("outside.q", rng)]
        if rng.random() < 0.13:
            parts = texts.sample("before", rng) + parts
        question = dressed(fill(noisy(parts, rng, 0.05), self.inflected(language, slots, rng)), rng)
        return question, self.answer(language, "outside.a", {}, rng)

    # ---- memory

    def value(self, kind: str, language: str, rng: random.Random, test: bool = False) -> str:
        texts, things, kind = self.texts[language], self.things, kind.partition(":")[0]
        r = rng.random()
        if kind == "number":
            return str(rng.randint(0, 10 ** rng.choice([1, 2, 2, 3, 4, 5])))
        if kind == "name" and r < 0.3 and not test:
            return texts.plain("fill.names", rng)
        if kind == "colour" and r < 0.75:
            return texts.plain("fill.colour", rng)
        if kind == "animal" and r < 0.75:
            return things.names[rng.choice(things.animals)][language]
        if kind == "food" and r < 0.75:
            return things.names[rng.choice(things.foods)][language]
        if kind == "city" and r < 0.45:
            return things.names[things.pick("capital", rng)][language]
        if kind in ("word", "thing") and r < 0.4:
            return things.names[things.pick(rng.choice(["emoji", "month", "number"]), rng)][language]
        name = new_name(language if rng.random() < 0.8 else rng.choice(LANGUAGES), rng, test)
        return name if kind in ("name", "city") and rng.random() < 0.85 else name.lower()

    def tell(self, kind: str, language: str, value: str, rng: random.Random) -> Turn:
        kind, _, thing = kind.partition(":")
        slots = {"V": value, "K": thing}
        return self.say(language, f"tell_{kind}.q", slots, rng), self.answer(language, f"tell_{kind}.a", slots, rng)

    def ask(self, kind: str, language: str, known: dict[str, str], rng: random.Random) -> Turn:
        value = known.get(kind)
        kind, _, thing = kind.partition(":")
        section = f"none_{kind}.a" if value is None else f"ask_{kind}.a"
        slots = {"V": value or "", "K": thing}
        return self.say(language, f"ask_{kind}.q", {"K": thing}, rng), self.answer(language, section, slots, rng)

    def memories(self, language: str, count: int, rng: random.Random) -> list[str]:
        """Kinds of facts; "thing:sport" and the like may come several times."""
        kinds = {rng.choice(MEMORY + ["thing", "name"]) for _ in range(count)}
        return [k if k != "thing" else "thing:" + self.texts[language].plain("fill.thing", rng) for k in sorted(kinds)]

    def memory(self, language: str, length: int, rng: random.Random) -> list[Turn]:
        known: dict[str, str] = {}
        kinds = self.memories(language, rng.choice([1, 2, 2, 3, 4, 6]), rng)
        tells = sorted((rng.randrange(max(1, length // 2)) if rng.random() < 0.8 else rng.randrange(length), k) for k in kinds)
        out: list[Turn] = []
        while len(out) < length:
            if tells and tells[0][0] <= len(out):
                kind = tells.pop(0)[1]
                known[kind] = self.value(kind, language, rng)
                told = self.tell(kind, language, known[kind], rng)
                if tells and rng.random() < 0.15:           # two facts in one message
                    kind = tells.pop(0)[1]
                    known[kind] = self.value(kind, language, rng)
                    told = both(told, self.tell(kind, language, known[kind], rng), language)
                out.append(told)
            elif known and rng.random() < 0.03:             # something has changed
                kind = rng.choice(list(known))
                known[kind] = self.value(kind, language, rng)
                out.append(self.tell(kind, language, known[kind], rng))
            elif known and rng.random() < (0.18 if length < 12 else 0.08):
                out.append(self.ask(rng.choice(list(known)), language, known, rng))
            elif rng.random() < 0.06:
                out.append(self.ask(rng.choice(self.memories(language, 1, rng)), language, known, rng))
            else:
                out.append(self.turn(language, rng))
        asked = list(known)
        rng.shuffle(asked)
        return out + [self.ask(k, language, known, rng) for k in asked]

    def conversation(self, rng: random.Random) -> list[Turn]:
        language = rng.choice(self.languages)
        if rng.random() < 0.6:
            turns = []
            for _ in range(rng.choice([1, 1, 2, 3, 4, 5])):
                turns.append(self.turn(language, rng) if rng.random() < 0.94 else self.ask(rng.choice(self.memories(language, 1, rng)), language, {}, rng))
                if rng.random() < 0.06:
                    language = rng.choice(self.languages)
            return turns
        length = rng.choice([rng.randint(1, 8), rng.randint(1, 8), rng.randint(1, 8), rng.randint(9, 20), rng.randint(22, 34)])
        return self.memory(language, length, rng)


def transcript(turns: list[Turn]) -> list[tuple[str, bool]]:
    """Pieces as the engine encodes them: (text, whether the model writes it)."""
    out = []
    for user, answer in turns:
        out += [(f"User: {user}\n\nAssistant:", False), (f" {answer}\n\n", True)]
    return out
