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


class Training:
    """The model, its optimiser and where they are kept."""

    def __init__(self, folder: str, layers: int, batch: int, fresh_optimiser: bool):
        self.folder, self.path = folder, os.path.join(folder, "checkpoint.pt")
        self.size = model.Size(vocab=stream.Tokenizer().size, layers=layers)
        self.net = model.Model(self.size)
        matrices, unused = self.net.matrices(), self.net.blocks[0].att.v0
        apart = {id(m) for m in (*matrices, unused)}
        self.optimiser = optimiser.Optimiser(matrices, [q for q in self.net.parameters() if id(q) not in apart])
        self.step, self.tokens = 0, 0
        if os.path.exists(self.path):
            kept = torch.load(self.path)
            self.net.load_state_dict(kept["model"])
            if not fresh_optimiser:
                self.optimiser.restore(kept["optimiser"])
            self.step, self.tokens = kept["step"], kept["tokens"]
            torch.set_rng_state(kept["rng"])
            print(f"going on at step {self.step}, {self.tokens / 1e6:.1f} M tokens", flush=True)
        self.state = model.State.zero(self.size, batch)

    def keep(self) -> None:
        whole = int(self.tokens // MILESTONE)
        mark = os.path.join(self.folder, f"checkpoint-{whole * MILESTONE // 10 ** 6}M.pt")
        if whole > 0 and os.path.exists(self.path) and not os.path.exists(mark):
            shutil.copyfile(self.path, mark)         # the last one before, to come back to
        torch.save({"model": self.net.state_dict(), "optimiser": self.optimiser.state(), "step": self.step,
                    "tokens": self.tokens, "size": self.size, "rng": torch.get_rng_state()}, self.path + ".part")
        os.replace(self.path + ".part", self.path)

    def learn(self, batch: torch.Tensor, weights: torch.Tensor, speed: float) -> tuple[float, float]:
        """One step on tokens [B, T + 1] and weights [B, T]: (loss, share of the answers' tokens that were right)."""
        inputs, targets = batch[:, :-1].contiguous(), batch[:, 1:].reshape(-1)
        x = self.net.body(inputs, self.state, (inputs == 0).to(torch.uint8)).view(-1, self.size.width)
        weights = weights.view(-1)
        at = weights.nonzero()[:, 0]
        answers = weights[at] == 1
        fill = -len(at) % 128                        # few different shapes
        at = torch.cat([at, torch.zeros(fill, dtype=torch.long)])
        chosen = weights[at].clone()
        chosen[len(at) - fill:] = 0
        loss, right = kernels.HeadLoss.apply(x[at], self.net.head, targets[at].contiguous(), chosen / chosen.sum())
        if not math.isfinite(loss.item()):
            raise SystemExit(f"the loss is not finite at step {self.step}; the checkpoint is the last good one")
        loss.backward()
        self.optimiser.step(MUON_RATE * speed, ADAM_RATE * speed)
        self.step, self.tokens = self.step + 1, self.tokens + inputs.numel()
        return loss.item(), right[:len(answers)][answers].float().mean().item()


class Log:
    """One line every so many steps, to the terminal and to log.tsv."""

    def __init__(self, path: str, every: int = 50):
        self.path, self.every, self.rows, self.since, self.from_tokens = path, every, [], time.time(), -1

    def add(self, training: Training, loss: float, right: float, speed: float) -> None:
        self.rows.append((loss, right))
        if self.from_tokens < 0:
            self.since, self.from_tokens = time.time(), training.tokens
        if training.step % self.every:
            return
        mean = [sum(column) / len(self.rows) for column in zip(*self.rows)]
        pace = (training.tokens - self.from_tokens) / max(1e-9, time.time() - self.since)
        line = f"{training.step}\t{training.tokens}\t{mean[0]:.4f}\t{mean[1]:.4f}\t{pace:.0f}\t{speed:.3f}"
        print(line, flush=True)
        with open(self.path, "a", encoding="utf-8") as f:
            f.write(line + "\n")
        self.rows, self.since, self.from_tokens = [], time.time(), training.tokens


def arguments() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--folder", required=True)
    p.add_argument("--total", type=float, default=80e6, help="tokens in all")
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--length", type=int, default=256)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--fresh-optimiser", action="store_true", help="go on from the weights alone")
    return p.parse_args()


def main() -> None:
    a = arguments()
    os.makedirs(a.folder, exist_ok=True)
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    training = Training(a.folder, a.layers, a.batch, a.fresh_optimiser)
    log = Log(os.path.join(a.folder, "log.tsv"))
    ending: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda n, _: ending.append(n))
    saved = time.time()
    for batch, weights in stream.batches(a.batch, a.length, f"{a.seed}/{training.step}"):
        speed = rate(training.tokens, a.total, training.step)
        if speed <= 0:
            break
        loss, right = training.learn(torch.from_numpy(batch).long(), torch.from_numpy(weights), speed)
        log.add(training, loss, right, speed)
        if ending or time.time() - saved > 180:
            training.keep()
            saved = time.time()
        if ending:
            return
    training.keep()
    print("done", flush=True)


if __name__ == "__main__":
    main()
