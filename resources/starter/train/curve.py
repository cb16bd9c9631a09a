#!/usr/bin/env python3
"""Draw loss.svg from log.tsv and put the table between the marks of MODEL_CARD.md: curve.py LOG"""
from __future__ import annotations

import math
import os
import re
import sys

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
WIDTH, HEIGHT, LEFT, BOTTOM = 640, 300, 50, 40
LOSSES = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]


def read(path: str) -> list[tuple[float, float, float]]:
    """(millions of tokens, loss, share right); what a restart went over again counts once."""
    rows: dict[float, tuple[float, float, float]] = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            _, tokens, loss, right, *_ = line.split("\t")
            rows = {t: r for t, r in rows.items() if t < float(tokens)}
            rows[float(tokens)] = (float(tokens) / 1e6, float(loss), float(right))
    return list(rows.values())


def draw(rows: list[tuple[float, float, float]]) -> str:
    last, low, high = rows[-1][0], math.log(LOSSES[0]), math.log(LOSSES[-1] * 1.8)
    x = lambda m: LEFT + m / last * (WIDTH - LEFT - 10)
    y = lambda loss: 10 + (high - math.log(max(loss, LOSSES[0]))) / (high - low) * (HEIGHT - BOTTOM - 10)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for loss in LOSSES:
        out.append(f'<path d="M{LEFT} {y(loss):.1f}H{WIDTH - 10}" stroke="#ddd"/>'
                   f'<text x="{LEFT - 6}" y="{y(loss) + 4:.1f}" text-anchor="end">{loss:g}</text>')
    for i in range(6):
        m = last * i / 5
        out.append(f'<text x="{x(m):.1f}" y="{HEIGHT - 22}" text-anchor="middle">{m:.1f}</text>')
    out.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 5}" text-anchor="middle">million tokens; loss of the answers, nats per token</text>')
    line = " ".join(f"{x(m):.1f},{y(loss):.1f}" for m, loss, _ in rows)
    out.append(f'<polyline points="{line}" fill="none" stroke="#2a6f97" stroke-width="1.5"/></svg>')
    return "\n".join(out) + "\n"


def table(rows: list[tuple[float, float, float]]) -> str:
    chosen = [rows[round(i * (len(rows) - 1) / 8)] for i in range(9)] if len(rows) > 9 else rows
    return "| Million tokens | Loss of answers | Tokens right |\n|---|---|---|\n" + \
        "".join(f"| {m:.1f} | {loss:.3f} | {100 * right:.1f} % |\n" for m, loss, right in chosen)


def main() -> None:
    rows = read(sys.argv[1])
    with open(os.path.join(HERE, "loss.svg"), "w", encoding="utf-8") as f:
        f.write(draw(rows))
    card = os.path.join(HERE, "MODEL_CARD.md")
    with open(card, encoding="utf-8") as f:
        text = f.read()
    text = re.sub(r"(<!-- curve -->\n).*?(<!-- end -->)", lambda m: m[1] + table(rows) + m[2], text, flags=re.S)
    with open(card, "w", encoding="utf-8") as f:
        f.write(text)


if __name__ == "__main__":
    main()
