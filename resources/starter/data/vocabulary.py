#!/usr/bin/python3
"""Learn the vocabulary from generated conversations: vocabulary.txt, in the form of RWKV World's (id, literal, bytes).

Pieces are found by merging pairs of letters inside words (a word takes the blank before it), so no piece crosses a line end,
and digits stay single; besides, all 256 bytes are pieces. Text is encoded by the longest match; 0 is the end of text and has none."""
from __future__ import annotations

import argparse
from collections import Counter
import heapq
import os
import random
import re

from conversations import Maker, transcript
from world import LANGUAGES

HERE = os.path.dirname(os.path.abspath(__file__))
PATH = os.path.join(HERE, "..", "vocabulary.txt")
WORDS = re.compile(r"User:|Assistant:|\n\n|\n|[0-9]| ?[^\W\d_]+(?:[\u0900-\u0903\u093a-\u094f\u064b-\u0652']+[^\W\d_]*)*|\S[\ufe0f]?| ")
LONGEST_IDEOGRAPHS = 4
SELDOM = 60      # letters seen less often are left to their bytes


def count_words(conversations: int, seed: int) -> Counter:
    maker, rng, words = Maker(), random.Random(seed), Counter()
    for _ in range(conversations):
        for text, _written in transcript(maker.conversation(rng)):
            words.update(WORDS.findall(text))
    for names in maker.things.names.values():            # every name counts, also seldom ones
        for name in names.values():
            for text in (name, " " + name):
                for word in WORDS.findall(text):
                    words[word] += 30
    return words


def allowed(piece: bytes) -> bool:
    try:
        text = piece.decode()
    except UnicodeDecodeError:
        return False
    ideographs = sum(ord(c) >= 0x3040 for c in text)
    return ideographs <= LONGEST_IDEOGRAPHS


def apply(row: list[bytes], pair: tuple[bytes, bytes]) -> list[bytes]:
    """The row with every such pair made one piece."""
    out, at = [], 0
    while at < len(row):
        if at + 1 < len(row) and (row[at], row[at + 1]) == pair:
            out.append(pair[0] + pair[1])
            at += 2
        else:
            out.append(row[at])
            at += 1
    return out


def learn(words: Counter, size: int) -> list[bytes]:
    pieces = [bytes([i]) for i in range(256)]
    have = set(pieces)
    for word in ("\n\n", "User:", "Assistant:"):
        pieces.append(word.encode())
        have.add(pieces[-1])
    letters = Counter()
    for word, n in words.items():
        for letter in word:
            letters[letter] += n
    for letter, n in letters.most_common():
        if n >= SELDOM and len(letter.encode()) > 1:
            pieces.append(letter.encode())
            have.add(pieces[-1])
    split = lambda w: [p for c in w for p in ([c.encode()] if letters[c] >= SELDOM else [bytes([b]) for b in c.encode()])]
    rows = [(split(w), n) for w, n in words.items() if n >= 3 and "\n" not in w and not w.endswith(":")]
    pairs, where = Counter(), {}
    for i, (row, n) in enumerate(rows):
        for pair in zip(row, row[1:]):
            pairs[pair] += n
            where.setdefault(pair, set()).add(i)
    heap = [(-n, p) for p, n in pairs.items()]
    heapq.heapify(heap)
    while heap and len(pieces) < size:
        n, pair = heapq.heappop(heap)
        if pairs.get(pair, 0) != -n or n == 0:
            continue
        merged = pair[0] + pair[1]
        if not allowed(merged):
            continue
        changed = set()
        for i in list(where.get(pair, ())):
            row, n = rows[i]
            new = apply(row, pair)
            if len(new) == len(row):
                continue
            for p in zip(row, row[1:]):
                pairs[p] -= n
                changed.add(p)
            for p in zip(new, new[1:]):
                pairs[p] += n
                where.setdefault(p, set()).add(i)
                changed.add(p)
            rows[i] = (new, n)
        pairs.pop(pair, None)
        for p in changed:
            if pairs.get(p, 0) > 0:
                heapq.heappush(heap, (-pairs[p], p))
        if merged not in have:
            have.add(merged)
            pieces.append(merged)
    return pieces


def write(pieces: list[bytes], path: str = PATH) -> None:
    with open(path, "w", encoding="utf-8") as f:
        for i, piece in enumerate(pieces, 1):
            try:
                literal = repr(piece.decode())
            except UnicodeDecodeError:
                literal = repr(piece)
            f.write(f"{i} {literal} {len(piece)}\n")


def read(path: str = PATH) -> dict[int, bytes]:
    import ast
    out = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            number, rest = line.rstrip("\n").split(" ", 1)
            literal = ast.literal_eval(rest.rsplit(" ", 1)[0])
            out[int(number)] = literal.encode() if isinstance(literal, str) else literal
    return out


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--size", type=int, default=8192, help="entries, the end of text counted in")
    p.add_argument("--conversations", type=int, default=60000)
    p.add_argument("--out", default=PATH)
    a = p.parse_args()
    words = count_words(a.conversations, 11)
    pieces = learn(words, a.size - 1)
    write(pieces, a.out)
    print(len(words), "words,", len(pieces) + 1, "entries")


if __name__ == "__main__":
    main()
