#!/usr/bin/env python3
"""Ask mynah-cli the questions of questions.json, greedily, and count the right answers.

    run.py CLI MODEL [--questions FILE] [--only KIND] [--limit N] [--wrong FILE] [--answers FILE] [--jobs N] [--device D]

Right: the last answer holds one of the expected texts (case and signs apart), and no answer was cut off for its length.
Exit code 1 when a bar of the model card is missed: 90 % of all, 80 % in every language and kind, 90 % of memory30 and outside."""
from __future__ import annotations

import argparse
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
import json
import os
import re
import subprocess
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
BARS = {"memory30": 0.9, "outside": 0.9}
LONGEST = 200      # tokens of an answer


def bare(text: str) -> str:
    """For comparing: lower case, marks and signs apart; emoji and the signs of sums stay."""
    text = unicodedata.normalize("NFC", text.lower()).replace("\ufe0f", "")
    return " ".join(re.sub(r"[.,!?;:'\"“”„«»’…。，！？；：、「」（）()؟،।\-–—]+", " ", text).split())


def holds(answer: str, expected: str) -> bool:
    a, e = bare(answer), bare(expected)
    if e.isascii() and e.replace("=", "").strip().isdigit():
        return re.search(rf"(?<!\d){re.escape(e)}(?!\d)", a) is not None
    return e in a


def ask(cli: str, model: str, question: dict, more: list[str]) -> tuple[bool, list[str], bool]:
    command = [cli, "chat", "--temporary", "--json", "--model", model, "--temperature", "0", "--max-tokens", str(LONGEST), *more]
    for turn in question["turns"]:
        command += ["--message", turn]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise SystemExit(f"{question['id']}: {done.stderr.strip()}")
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    texts = [a["text"] for a in answers]
    ended = all(a["stop"] in ("blank_line", "end_of_text") for a in answers)
    return ended and any(holds(texts[-1], e) for e in question["expect"]), texts, ended


def table(rows: list[tuple[dict, bool]], key: str) -> dict[str, tuple[int, int]]:
    asked, right = Counter(q[key] for q, _ in rows), Counter(q[key] for q, ok in rows if ok)
    return {k: (right[k], asked[k]) for k in asked}


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("cli")
    p.add_argument("model")
    p.add_argument("--questions", default=os.path.join(HERE, "questions.json"))
    p.add_argument("--only")
    p.add_argument("--limit", type=int, help="every so-and-so question only, so that about N are asked")
    p.add_argument("--wrong", help="write the wrong answers there")
    p.add_argument("--answers", help="write all answers there: two devices must give the same file")
    p.add_argument("--jobs", type=int, default=2)
    p.add_argument("--device", default="cpu")
    a = p.parse_args()
    with open(a.questions, encoding="utf-8") as f:
        questions = [q for q in json.load(f) if a.only in (None, q["kind"], q["language"])]
    if a.limit:
        questions = questions[::max(1, len(questions) // a.limit)]
    more = ["--device", a.device, "--threads", "1"]
    with ThreadPoolExecutor(a.jobs) as pool:
        results = list(pool.map(lambda q: ask(a.cli, a.model, q, more), questions))
    rows = [(q, ok) for q, (ok, _, _) in zip(questions, results)]
    endless = sum(not ended for _, _, ended in results)
    good = True
    for key in ("kind", "language"):
        for name, (right, asked) in table(rows, key).items():
            bar = BARS.get(name, 0.8)
            good &= right >= bar * asked
            print(f"{key:9} {name:10} {right:4} of {asked:4}  {100 * right / asked:5.1f} %{'' if right >= bar * asked else '  below ' + str(round(100 * bar)) + ' %'}")
    right = sum(ok for _, ok in rows)
    print(f"all       {right} of {len(rows)}  {100 * right / len(rows):.1f} %, {endless} without an end")
    if a.answers:
        with open(a.answers, "w", encoding="utf-8") as f:
            f.writelines(f"{q['id']}\t" + "\t".join(texts) + "\n" for q, (_, texts, _) in zip(questions, results))
    if a.wrong:
        with open(a.wrong, "w", encoding="utf-8") as f:
            for q, (ok, texts, _) in zip(questions, results):
                if not ok:
                    f.write(f"{q['id']}\t{q['turns'][-1]}\t{texts[-1]}\texpected {q['expect'][0]}\n")
    return 0 if good and right >= 0.9 * len(rows) and endless == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
