#!/usr/bin/env python3
"""Write questions.json: questions with wordings (wordings/*.txt) and fillings that training never sees.

The facts come from resources/starter/tables; pairs of thing and languages, names and sums are those that world.held_out
keeps from training. A wording that the training grammar can produce is refused."""
from __future__ import annotations

import json
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "resources", "starter", "data"))

from conversations import Maker, in_language
from grammar import Texts, fill
from world import LANGUAGES, held_out, picture

PLAIN = "who can human open bigger stop branch bookmark privacy internet hello howareyou thanks bye outside".split()
KIND = {"who": "self", "can": "self", "human": "self", "internet": "self", "hello": "talk", "howareyou": "talk", "thanks": "talk",
        "bye": "talk", "outside": "outside"}
MEMORY = ["name", "number", "colour", "city"]
REPEATS = {"translate": 4, "emoji": 2, "meaning": 2, "capital": 3, "capital_of": 3, "sum": 4, "next": 2}
LONG = 30


def bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def pattern(node: list) -> str:
    """The training template as a regular expression over bare text."""
    out = ""
    for part in node:
        if isinstance(part, str):
            out += "".join(re.escape(c) if c.isalnum() else r"\W*" for c in part)
        elif part[0] == "slot":
            out += "Zq"
        else:
            out += "(?:" + "|".join(pattern(o) for o in part[1]) + ")"
    return out


class Questions:
    def __init__(self) -> None:
        self.maker, self.rng, self.rows = Maker(), random.Random("test"), []
        self.wordings = {l: Texts(l, os.path.join(HERE, "wordings")) for l in LANGUAGES}

    def add(self, language: str, kind: str, turns: list[str], expect: list[str]) -> None:
        self.rows.append({"id": f"{language}-{kind}-{sum(r['language'] == language and r['kind'] == kind for r in self.rows)}",
                          "language": language, "kind": kind, "turns": turns, "expect": expect})

    def ask(self, language: str, section: str, index: int, slots: dict[str, str]) -> str:
        lines = self.wordings[language].sections[section + ".q"]
        parts: list = []
        from grammar import expand
        expand(lines[index % len(lines)], self.rng, parts)
        return fill(parts, self.maker.inflected(language, slots, self.rng)).strip()

    def facts(self, language: str) -> None:
        maker, rng, things = self.maker, self.rng, self.maker.things
        lines = {k: len(self.wordings[language].sections[k + ".q"]) * n for k, n in REPEATS.items()}
        for i in range(lines["translate"]):
            while True:
                concept, target = maker.thing(rng), maker.target(language, rng)
                if held_out(concept, language, target) and things.weights[concept] > 1:
                    break
            names = things.names[concept]
            l = things.names["language:" + target][language]
            x = picture(concept) if concept.startswith("emoji:") and i % 2 else names[language]
            slots = {"X": x, "L": l, "IN": in_language(maker.texts[language], l, target, rng)}
            self.add(language, "translate", [self.ask(language, "translate", i, slots)], [names[target]])
        own = things.names["language:" + language][language]
        for i in range(3):                      # a foreign name, asked for in one's own language
            while True:
                concept, source = maker.thing(rng), maker.target(language, rng)
                names = things.names[concept]
                if held_out(concept, source, language) and things.weights[concept] > 1 and names[source] != names[language]:
                    break
            slots = {"X": names[source], "L": own, "IN": in_language(maker.texts[language], own, language, rng)}
            self.add(language, "translate", [self.ask(language, "translate", i, slots)], [names[language]])
        for section, key in (("emoji", "E"), ("meaning", "X")):
            for i in range(lines[section]):
                concept = things.pick("emoji", rng)
                slots = {"X": things.names[concept][language], "E": picture(concept)}
                self.add(language, "emoji", [self.ask(language, section, i, slots)], [slots[key]])
        for section, key in (("capital", "C"), ("capital_of", "X")):
            for i in range(lines[section]):
                while True:
                    concept = things.pick("capital", rng)
                    if things.weights[concept] > 1:
                        break
                country = things.capital_of[concept]
                slots = {"X": things.names[country][language], "C": things.names[concept][language]}
                self.add(language, "capital", [self.ask(language, section, i, slots)], [slots[key]])
        for i in range(lines["sum"]):
            while True:
                op, a, b = rng.choice(["plus", "plus", "minus"]), rng.randint(0, 20), rng.randint(0, 20)
                if op == "minus" and a < b:
                    a, b = b, a
                if held_out("sum", op, a, b):
                    break
            s = f"{a} {'+' if op == 'plus' else '-'} {b}"
            self.add(language, "sum", [self.ask(language, "sum", i, {"S": s})], [f"= {a + b if op == 'plus' else a - b}"])
        for i in range(lines["next"]):
            ring = things.kinds["weekday" if i % 2 else "month"]
            j = rng.randrange(len(ring))
            slots = {"X": things.names[ring[j]][language]}
            self.add(language, "order", [self.ask(language, "next", i, slots)], [things.names[ring[(j + 1) % len(ring)]][language]])

    def plain(self, language: str) -> None:
        for section in PLAIN:
            for i in range(len(self.wordings[language].sections[section + ".q"])):
                answer = "".join(p for p in self.maker.texts[language].sample(section + ".a", self.rng) if isinstance(p, str))
                self.add(language, KIND.get(section, "help"), [self.ask(language, section, i, {})], [answer])

    def memory(self, language: str) -> None:
        maker, rng = self.maker, self.rng
        for kind in MEMORY:
            value = maker.value(kind, language, rng, test=True)
            tell, ask = self.ask(language, f"tell_{kind}", 0, {"V": value}), self.ask(language, f"ask_{kind}", 0, {})
            between = [maker.turn(language, rng)[0] for _ in range(2)]
            self.add(language, "memory", [tell, *between, ask], [value])
            if kind in ("name", "number"):
                value = maker.value(kind, language, rng, test=True)
                tell = self.ask(language, f"tell_{kind}", 0, {"V": value})
                between = [maker.turn(language, rng)[0] for _ in range(LONG - 2)]
                self.add(language, "memory30", [tell, *between, ask], [value])

    def check_wordings(self) -> None:
        """No wording of the test may come out of the training grammar."""
        for language, texts in self.wordings.items():
            for name, lines in texts.sections.items():
                known = [re.compile(r"\W*" + pattern(t) + r"\W*$", re.IGNORECASE) for t in self.maker.texts[language].sections[name]]
                for line in lines:
                    text = "".join(p if isinstance(p, str) else "Zq" for p in line)
                    if name != "outside.q" and any(k.match(text) for k in known):
                        print(f"{language} {name}: training has this wording: {text}")


def main() -> None:
    questions = Questions()
    questions.check_wordings()
    for language in LANGUAGES:
        questions.facts(language)
        questions.plain(language)
        questions.memory(language)
    with open(os.path.join(HERE, "questions.json"), "w", encoding="utf-8") as f:
        f.write("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in questions.rows) + "\n]\n")
    print(len(questions.rows), "questions")


if __name__ == "__main__":
    main()
