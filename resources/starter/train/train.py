#!/usr/bin/python3
"""Train the starter: `train.py` begins or goes on where it stopped; --total is the number of tokens in all.

Everything lives in --folder: checkpoint.pt (model, optimiser, step; written every three minutes under another name first),
log.tsv (step, tokens, loss of answers, share of right tokens, tokens/s, rate). Ended by a signal, it keeps what it has first.
The learning rate rises for 200 steps, stays, and falls to zero over the last fifth of --total; --total may grow until the
fall has begun."""
from __future__ import annotations

import argparse
import math
import os
import shutil
import signal
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "data")]

import torch

import kernels
import model
import optimiser
import stream

WARM_UP, DECAY_SHARE = 200, 0.2
MILESTONE = 10 ** 7      # tokens; a copy of the checkpoint is kept at each
MUON_RATE, ADAM_RATE = 0.02, 3e-3


def rate(tokens: float, total: float, step: int) -> float:
    falling = min(1.0, (total - tokens) / (DECAY_SHARE * total))
    return max(0.0, min(1.0, (step + 1) / WARM_UP, falling))


def save(path: str, state: dict) -> None:
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--folder", default="/tmp/starter-train")
    p.add_argument("--total", type=float, default=80e6, help="tokens in all")
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--length", type=int, default=256)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--fresh-optimiser", action="store_true", help="go on from the weights alone")
    a = p.parse_args()
    os.makedirs(a.folder, exist_ok=True)
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    words = stream.Tokenizer()
    size = model.Size(vocab=words.size, layers=a.layers)
    net = model.Model(size)
    mine = {id(m) for m in net.matrices()}
    unused = id(net.blocks[0].att.v0)
    opt = optimiser.Optimiser(net.matrices(), [q for q in net.parameters() if id(q) not in mine and id(q) != unused])
    path = os.path.join(a.folder, "checkpoint.pt")
    step, tokens = 0, 0
    if os.path.exists(path):
        kept = torch.load(path)
        net.load_state_dict(kept["model"])
        if not a.fresh_optimiser:
            opt.restore(kept["optimiser"])
        step, tokens = kept["step"], kept["tokens"]
        torch.set_rng_state(kept["rng"])
        print(f"going on at step {step}, {tokens / 1e6:.1f} M tokens", flush=True)
    state = model.State.zero(size, a.batch)
    saved = printed = time.time()
    sums = [0.0, 0.0, 0.0, 0]

    def keep() -> None:
        whole = int(tokens // MILESTONE)
        mark = os.path.join(a.folder, f"checkpoint-{whole * MILESTONE // 10 ** 6}M.pt")
        if whole > 0 and os.path.exists(path) and not os.path.exists(mark):
            shutil.copyfile(path, mark)          # the last one before, to come back to
        save(path, {"model": net.state_dict(), "optimiser": opt.state(), "step": step, "tokens": tokens,
                    "size": size, "rng": torch.get_rng_state()})

    ending: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda n, _: ending.append(n))
    for batch, weights in stream.batches(a.batch, a.length, f"{a.seed}/{step}"):
        batch, weights = torch.from_numpy(batch).long(), torch.from_numpy(weights)
        inputs, targets = batch[:, :-1].contiguous(), batch[:, 1:].reshape(-1)
        reset = (inputs == 0).to(torch.uint8)
        x = net.body(inputs, state, reset).view(-1, size.width)
        at = weights.view(-1).nonzero()[:, 0]
        answers = weights.view(-1)[at] == 1
        fill = -len(at) % 128                      # few different shapes
        at = torch.cat([at, torch.zeros(fill, dtype=torch.long)])
        chosen = weights.view(-1)[at].clone()
        chosen[len(at) - fill:] = 0
        mean = chosen / chosen.sum()
        loss, right = kernels.HeadLoss.apply(x[at], net.head, targets[at].contiguous(), mean)
        if not math.isfinite(loss.item()):
            raise SystemExit(f"the loss is not finite at step {step}; the checkpoint is the last good one")
        loss.backward()
        r = rate(tokens, a.total, step)
        if r <= 0:
            break
        opt.step(MUON_RATE * r, ADAM_RATE * r)
        step, tokens = step + 1, tokens + inputs.numel()
        sums = [sums[0] + loss.item(), sums[1] + right[:len(answers)][answers].float().mean().item(), sums[2] + 1, sums[3] + inputs.numel()]
        now = time.time()
        if step % 50 == 0:
            line = f"{step}\t{tokens}\t{sums[0] / sums[2]:.4f}\t{sums[1] / sums[2]:.4f}\t{sums[3] / (now - printed):.0f}\t{r:.3f}"
            print(line, flush=True)
            with open(os.path.join(a.folder, "log.tsv"), "a", encoding="utf-8") as f:
                f.write(line + "\n")
            sums, printed = [0.0, 0.0, 0.0, 0], now
        if now - saved > 180 or ending:
            keep()
            saved = now
        if ending:
            return
    keep()
    print("done", flush=True)


if __name__ == "__main__":
    main()
