"""Endless rows of tokens for training: conversation after conversation, each begun by token 0."""
from __future__ import annotations

import ctypes
import multiprocessing
import os
from queue import Full
import random
import sys
import zlib

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "train"))
from conversations import Maker, transcript
import vocabulary

USER_SHARE, USER_WEIGHT = 0.1, 0.3     # of the user's words a tenth counts, and less


class Tokenizer:
    """Longest match over a trie, in kernels.c."""

    def __init__(self, path: str = vocabulary.PATH):
        self.words = vocabulary.read(path)
        self.size = max(self.words) + 1
        nodes: list[dict[int, int]] = [{}]
        token = [-1]
        for i, word in self.words.items():
            at = 0
            for b in word:
                if b not in nodes[at]:
                    nodes[at][b] = len(nodes)
                    nodes.append({})
                    token.append(-1)
                at = nodes[at][b]
            token[at] = i
        self.next = np.zeros((len(nodes), 256), np.int32)
        for n, children in enumerate(nodes):
            for b, child in children.items():
                self.next[n, b] = child
        self.token = np.array(token, np.int32)
        import kernels
        self.library = kernels.library

    def encode(self, text: str) -> np.ndarray:
        data = text.encode()
        out = np.empty(len(data), np.int32)
        p = lambda a: a.ctypes.data_as(ctypes.c_void_p)
        n = self.library.encode(p(self.next), p(self.token), data, len(data), p(out))
        return out[:n]

    def decode(self, ids) -> str:
        return b"".join(self.words.get(int(i), b"") for i in ids).decode("utf-8", "replace")


class Row:
    """One endless row: tokens, and the weight of each as something to predict."""

    def __init__(self, maker: Maker, tokenizer: Tokenizer, seed: str):
        self.maker, self.tokenizer, self.rng = maker, tokenizer, random.Random(seed)
        self.tokens, self.weights = np.empty(0, np.int32), np.empty(0, np.float32)

    def take(self, n: int) -> tuple[np.ndarray, np.ndarray]:
        """n + 1 tokens, of which the last stays for the next call."""
        tokens, weights, have = [self.tokens], [self.weights], len(self.tokens)
        while have < n + 1:
            tokens.append(np.zeros(1, np.int32))
            weights.append(np.zeros(1, np.float32))
            for text, written in transcript(self.maker.conversation(self.rng)):
                ids = self.tokenizer.encode(text)
                tokens.append(ids)
                weights.append(np.full(len(ids), 1.0 if written else 0.0, np.float32))
            have = sum(map(len, tokens))
        all_tokens, all_weights = np.concatenate(tokens), np.concatenate(weights)
        self.tokens, self.weights = all_tokens[n:], all_weights[n:]
        return all_tokens[:n + 1], all_weights[:n + 1]


def produce(queue, batch: int, length: int, seed: str) -> None:
    maker, tokenizer = Maker(), Tokenizer()
    rows = [Row(maker, tokenizer, f"{seed}/{i}") for i in range(batch)]
    rng = np.random.default_rng(zlib.crc32(seed.encode()))
    parent = os.getppid()
    while True:
        taken = [r.take(length) for r in rows]
        tokens = np.stack([t for t, _ in taken])
        weights = np.stack([w for _, w in taken])[:, 1:].copy()
        some = (weights == 0) & (tokens[:, 1:] != 0) & (rng.random(weights.shape) < USER_SHARE)
        weights[some] = USER_WEIGHT
        while True:
            try:
                queue.put((tokens, weights), timeout=10)
                break
            except Full:
                if os.getppid() != parent:       # the trainer has gone
                    return


def batches(batch: int, length: int, seed: str):
    """Yields (tokens [B, T + 1], weights [B, T] of the tokens after the first); made in a process beside this one."""
    context = multiprocessing.get_context("spawn")
    queue = context.Queue(6)
    context.Process(target=produce, args=(queue, batch, length, seed), daemon=True).start()
    while True:
        yield queue.get()
