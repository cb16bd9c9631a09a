"""Wordings: `(a|b|)` chooses, `{X}` is filled in. A template becomes a tree once and is then sampled quickly."""
from __future__ import annotations

import os
import random
import re

TEXTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "texts")
Node = list  # of str, or of ("slot", name), or of ("any", [Node, ...])


def parse(text: str) -> Node:
    def sequence(at: int, depth: int) -> tuple[Node, int]:
        out: Node = []
        while at < len(text):
            c = text[at]
            if c == "(":
                options = []
                while True:
                    option, at = sequence(at + 1, depth + 1)
                    options.append(option)
                    if at >= len(text):
                        raise ValueError(f"open bracket in: {text}")
                    if text[at] == ")":
                        break
                out.append(("any", options))
                at += 1
            elif c in "|)" and depth:
                return out, at
            elif c == "{":
                end = text.index("}", at)
                out.append(("slot", text[at + 1:end]))
                at = end + 1
            else:
                end = at
                while end < len(text) and text[end] not in "({" and not (depth and text[end] in "|)"):
                    end += 1
                out.append(text[at:end])
                at = end
        return out, at
    return sequence(0, 0)[0]


def expand(node: Node, rng: random.Random, out: list) -> None:
    """Appends strings and ("slot", name) pairs."""
    for part in node:
        if isinstance(part, str):
            out.append(part)
        elif part[0] == "slot":
            out.append(part)
        else:
            expand(rng.choice(part[1]), rng, out)


def variety(node: Node) -> int:
    """How many wordings a template has."""
    n = 1
    for part in node:
        if not isinstance(part, str) and part[0] == "any":
            n *= sum(variety(o) for o in part[1])
    return n


class Texts:
    """The sections of one language's file."""

    def __init__(self, language: str, folder: str = TEXTS):
        self.language = language
        self.sections: dict[str, list[Node]] = {}
        name = None
        with open(os.path.join(folder, language + ".txt"), encoding="utf-8") as f:
            for line in f:
                line = line.rstrip("\n")
                if line.startswith("== "):
                    name = line[3:].strip()
                    self.sections.setdefault(name, [])
                elif line.strip() and name:
                    self.sections[name].append(parse(line))
        # Templates with many wordings come oftener, but not in proportion.
        self.weights = {n: [variety(t) ** 0.4 for t in ts] for n, ts in self.sections.items()}

    def has(self, name: str) -> bool:
        return bool(self.sections.get(name))

    def sample(self, name: str, rng: random.Random) -> list:
        out: list = []
        expand(rng.choices(self.sections[name], self.weights[name])[0], rng, out)
        return out

    def plain(self, name: str, rng: random.Random) -> str:
        return "".join(p if isinstance(p, str) else "{" + p[1] + "}" for p in self.sample(name, rng))


def fill(parts: list, slots: dict[str, str]) -> str:
    return "".join(p if isinstance(p, str) else slots[p[1]] for p in parts)


def noisy(parts: list, rng: random.Random, changes: float) -> list:
    """Small mistakes in the words around the slots: letters dropped, doubled or swapped, a word left out."""
    out = []
    for p in parts:
        if isinstance(p, str) and rng.random() < changes and p.count(" ") > 2:
            words = p.split(" ")
            words.pop(rng.randrange(1, len(words) - 1))
            p = " ".join(words)
        if isinstance(p, str) and rng.random() < changes and len(p) > 6:
            at = rng.randrange(1, len(p) - 2)
            if p[at].isalpha() and p[at + 1].isalpha() and ord(p[at]) < 0x900:
                kind = rng.randrange(3)
                p = p[:at] + (p[at + 1:] if kind == 0 else p[at] + p[at:] if kind == 1 else p[at + 1] + p[at] + p[at + 2:])
        out.append(p)
    return out


_ENDS = re.compile(r"[?.!。？！؟।、, ]+$")


def unended(parts: list) -> list:
    """Without the question mark, so that more may follow."""
    last = parts[-1] if parts else ""
    return parts[:-1] + [_ENDS.sub("", last)] if isinstance(last, str) else parts


def dressed(text: str, rng: random.Random) -> str:
    """Capitals and end signs as people write them."""
    r = rng.random()
    if r < 0.45:
        text = text[:1].upper() + text[1:]
    elif r < 0.62:
        text = text.lower()
    elif r < 0.64:
        text = text.upper()
    if rng.random() < 0.3:
        text = _ENDS.sub("", text) or text
    elif rng.random() < 0.03:
        text += text[-1] if text[-1] in "!?？！" else " ?"
    return text.strip()
