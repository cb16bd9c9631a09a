"""RWKV-7 for training; names and shapes of parameters as in BlinkDL's checkpoints (D x D matrices as nn.Linear)."""
from __future__ import annotations

from dataclasses import dataclass
import math

import torch
from torch import nn
import torch.nn.functional as F

import kernels


@dataclass(frozen=True)
class Size:
    vocab: int
    layers: int = 6
    width: int = 256
    ffn: int = 1024
    ranks: tuple[int, int, int, int] = (32, 32, 32, 64)   # decay, rate, value residual, gate


@dataclass
class State:
    """Per layer: att_x, ffn_x [B, D]; wkv [B, H, 64, 64]."""
    att_x: list[torch.Tensor]
    ffn_x: list[torch.Tensor]
    wkv: list[torch.Tensor]

    @staticmethod
    def zero(size: Size, batch: int) -> "State":
        make = lambda *shape: [torch.zeros(batch, *shape) for _ in range(size.layers)]
        return State(make(size.width), make(size.width), make(size.width // 64, 64, 64))


def uniform(rows: int, cols: int, gain: float) -> nn.Parameter:
    limit = gain / math.sqrt(cols)
    return nn.Parameter(torch.empty(rows, cols).uniform_(-limit, limit))


def low_rank(width: int, rank: int) -> tuple[nn.Parameter, nn.Parameter]:
    second = torch.empty(rank, width)
    nn.init.orthogonal_(second, 0.1 * max(1.0, math.sqrt(rank / width)))
    return nn.Parameter(torch.zeros(width, rank)), nn.Parameter(second)


class TimeMix(nn.Module):
    def __init__(self, size: Size, layer: int):
        super().__init__()
        d, self.layer = size.width, layer
        depth, rest = layer / max(1, size.layers - 1), 1 - layer / size.layers
        ramp = torch.arange(d) / d
        self.mu = nn.Parameter(torch.stack([           # order r w k v a g
            1 - ramp ** (0.2 * rest), 1 - ramp ** (0.9 * rest), 1 - (ramp ** (0.9 * rest) + 0.4 * depth),
            1 - (ramp ** (0.4 * rest) + 0.6 * depth), 1 - ramp ** (0.9 * rest), 1 - ramp ** (0.2 * rest)]))
        self.w0 = nn.Parameter(-6.5 + 5 * (torch.arange(d) / (d - 1)) ** (0.85 + depth ** 0.5))
        self.a0, self.v0 = nn.Parameter(torch.zeros(d)), nn.Parameter(torch.ones(d))
        rw, ra, rv, rg = size.ranks
        self.w1, self.w2 = low_rank(d, rw)
        self.a1, self.a2 = low_rank(d, ra)
        self.g1, self.g2 = low_rank(d, rg)
        if layer > 0:
            self.v1, self.v2 = low_rank(d, rv)
        self.g1.data.normal_(0, d ** -0.5)             # a gate of rank G has to differ from 1/2 at once
        self.g2.data.mul_(5)
        self.k_k = nn.Parameter(torch.full((d,), 0.85))
        self.k_a = nn.Parameter(torch.ones(d))
        self.r_k = nn.Parameter(torch.zeros(d))
        self.receptance, self.key = uniform(d, d, 0.5), uniform(d, d, 0.05)
        self.value, self.output = uniform(d, d, 0.5), nn.Parameter(torch.zeros(d, d))
        self.ln_x = nn.LayerNorm(d)
        self.ln_x.weight.data.fill_(((1 + layer) / size.layers) ** 0.7)

    def forward(self, x, v_first, last, wkv, reset):
        xr, xw, xk, xv, xa, xg = kernels.Shift.apply(x, last, reset, self.mu)
        linear = kernels.Linear.apply
        r, k, v = linear(xr, self.receptance), linear(xk, self.key), linear(xv, self.value)
        wr = self.w0 + torch.tanh(xw @ self.w1) @ self.w2
        ar = self.a0 + (xa @ self.a1) @ self.a2
        gate = torch.sigmoid(xg @ self.g1) @ self.g2
        if self.layer == 0:
            v_first = v
        else:
            v = torch.lerp(v, v_first, torch.sigmoid(self.v0 + (xv @ self.v1) @ self.v2))
        w, kk, b, k2 = kernels.Prepare.apply(k, wr, ar, self.k_k, self.k_a)
        y = kernels.Wkv.apply(reset, wkv, r, w, k2, v, kk, b)
        out = kernels.Finish.apply(y, r, k2, v, gate, self.ln_x.weight, self.ln_x.bias, self.r_k)
        return linear(out, self.output), v_first


class Block(nn.Module):
    def __init__(self, size: Size, layer: int):
        super().__init__()
        d = size.width
        self.ln1, self.ln2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.att = TimeMix(size, layer)
        self.ffn_x_k = nn.Parameter((1 - (torch.arange(d) / d) ** ((1 - layer / size.layers) ** 4))[None])
        self.ffn_key, self.ffn_value = uniform(size.ffn, d, 0.5), nn.Parameter(torch.zeros(d, size.ffn))

    def forward(self, x, v_first, state: State, i: int, reset):
        x1 = self.ln1(x)
        y, v_first = self.att(x1, v_first, state.att_x[i], state.wkv[i], reset)
        x = x + y
        x2 = self.ln2(x)
        mixed, = kernels.Shift.apply(x2, state.ffn_x[i], reset, self.ffn_x_k)
        x = x + kernels.FeedForward.apply(mixed, self.ffn_key, self.ffn_value)
        state.att_x[i] = x1[:, -1].detach().contiguous()
        state.ffn_x[i] = x2[:, -1].detach().contiguous()
        return x, v_first


class Model(nn.Module):
    def __init__(self, size: Size):
        super().__init__()
        self.size = size
        self.emb = nn.Parameter(torch.randn(size.vocab, size.width) * 0.05)
        self.ln0, self.ln_out = nn.LayerNorm(size.width), nn.LayerNorm(size.width)
        self.blocks = nn.ModuleList(Block(size, i) for i in range(size.layers))
        self.head = uniform(size.vocab, size.width, 0.5)

    def body(self, tokens, state: State, reset):
        """tokens [B, T] -> [B, T, D] before the head; the state is overwritten."""
        x, v_first = self.ln0(F.embedding(tokens, self.emb)), None
        for i, block in enumerate(self.blocks):
            x, v_first = block(x, v_first, state, i, reset)
        return self.ln_out(x)

    def matrices(self) -> list[nn.Parameter]:
        out = []
        for block in self.blocks:
            a = block.att
            out += [a.receptance, a.key, a.value, a.output, block.ffn_key, block.ffn_value]
        return out

    def checkpoint(self) -> dict[str, torch.Tensor]:
        """Names and shapes of BlinkDL's .pth files."""
        out = {"emb.weight": self.emb}
        for i, block in enumerate(self.blocks):
            b, a = f"blocks.{i}.", block.att
            if i == 0:
                out |= {b + "ln0.weight": self.ln0.weight, b + "ln0.bias": self.ln0.bias}
            for n in ("ln1", "ln2"):
                out |= {f"{b}{n}.weight": getattr(block, n).weight, f"{b}{n}.bias": getattr(block, n).bias}
            out |= {f"{b}att.x_{n}": a.mu[j].view(1, 1, -1) for j, n in enumerate("rwkvag")}
            for n in ("w0", "a0", "v0", "k_k", "k_a") if i > 0 else ("w0", "a0", "k_k", "k_a"):
                out[f"{b}att.{n}"] = getattr(a, n).view(1, 1, -1)
            for n in ("w1", "w2", "a1", "a2", "v1", "v2", "g1", "g2"):
                if hasattr(a, n):
                    out[f"{b}att.{n}"] = getattr(a, n)
            out[b + "att.r_k"] = a.r_k.view(-1, 64)
            out |= {f"{b}att.{n}.weight": getattr(a, n) for n in ("receptance", "key", "value", "output")}
            out |= {b + "att.ln_x.weight": a.ln_x.weight, b + "att.ln_x.bias": a.ln_x.bias}
            out |= {b + "ffn.x_k": block.ffn_x_k.view(1, 1, -1), b + "ffn.key.weight": block.ffn_key,
                    b + "ffn.value.weight": block.ffn_value}
        out |= {"ln_out.weight": self.ln_out.weight, "ln_out.bias": self.ln_out.bias, "head.weight": self.head}
        return {n: t.detach() for n, t in out.items()}
