"""PyTorch functions around kernels.c, which is compiled on first use (see there for the formulas)."""
from __future__ import annotations

import ctypes
import hashlib
import os
import subprocess
import tempfile

import torch
from torch.autograd import Function

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kernels.c")
FLAGS = ["-O3", "-march=native", "-ffast-math", "-fopenmp", "-fno-strict-aliasing", "-shared", "-fPIC"]


def build() -> ctypes.CDLL:
    with open(SOURCE, "rb") as f:
        key = hashlib.sha256(f.read() + " ".join(FLAGS).encode()).hexdigest()[:16]
    path = os.path.join(tempfile.gettempdir(), f"mynah-starter-kernels-{key}.so")
    if not os.path.exists(path):
        part = f"{path}.{os.getpid()}"
        subprocess.run(["gcc", *FLAGS, SOURCE, "-o", part, "-lm"], check=True)
        os.replace(part, path)
    return ctypes.CDLL(path)


library = build()


def pointer(t: torch.Tensor) -> ctypes.c_void_p:
    assert t.is_contiguous()
    return ctypes.c_void_p(t.data_ptr())


def pointers(tensors: list[torch.Tensor]) -> ctypes.Array:
    return (ctypes.c_void_p * len(tensors))(*[pointer(t).value for t in tensors])


class Shift(Function):
    """x [B, T, D], last [B, D], reset [B, T], mu [M, D] -> M tensors [B, T, D]."""

    @staticmethod
    def forward(ctx, x, last, reset, mu):
        x = x.contiguous()
        (b, t, d), m = x.shape, mu.shape[0]
        out = torch.empty(m, b, t, d)
        library.shift_forward(b, t, d, m, pointer(x), pointer(last), pointer(reset), pointer(mu), pointer(out))
        ctx.save_for_backward(x, last, reset, mu)
        return tuple(out)

    @staticmethod
    def backward(ctx, *grads):
        x, last, reset, mu = ctx.saved_tensors
        (b, t, d), m = x.shape, mu.shape[0]
        grads = [g.contiguous() for g in grads]
        dx, dmu = torch.empty_like(x), torch.zeros_like(mu)
        library.shift_backward(b, t, d, m, pointer(x), pointer(last), pointer(reset), pointer(mu), pointers(grads),
                               pointer(dx), pointer(dmu))
        return dx, None, None, dmu


class Prepare(Function):
    """Raw k, decay and replacement rate -> w, kk, b = kk * a, corrected k."""

    @staticmethod
    def forward(ctx, k, wr, ar, k_k, k_a):
        out = [torch.empty_like(k) for _ in range(4)]
        library.prepare_forward(k[..., 0].numel(), k.shape[-1], *map(pointer, (k, wr, ar, k_k, k_a, *out)))
        ctx.save_for_backward(k, wr, ar, k_k, k_a)
        return tuple(out)

    @staticmethod
    def backward(ctx, *grads):
        k, wr, ar, k_k, k_a = ctx.saved_tensors
        grads = [g.contiguous() for g in grads]
        out = [torch.empty_like(k) for _ in range(3)] + [torch.zeros_like(k_k), torch.zeros_like(k_a)]
        library.prepare_backward(k[..., 0].numel(), k.shape[-1], *map(pointer, (k, wr, ar, k_k, k_a, *grads, *out)))
        return tuple(out)


class Wkv(Function):
    """The recurrence; `state` [B, H, N, N] is read and overwritten, no gradient flows into it."""

    @staticmethod
    def forward(ctx, reset, state, r, w, k, v, kk, b):
        batch, t, d = r.shape
        y, states = torch.empty_like(r), torch.empty(batch, d // 64, -(-t // 16), 64, 64)
        library.wkv_forward(batch, t, d, *map(pointer, (reset, r, w, k, v, kk, b, y, states, state)))
        ctx.save_for_backward(reset, r, w, k, v, kk, b, states)
        return y

    @staticmethod
    def backward(ctx, dy):
        reset, r, w, k, v, kk, b, states = ctx.saved_tensors
        batch, t, d = r.shape
        grads = [torch.empty_like(r) for _ in range(6)]
        library.wkv_backward(batch, t, d, *map(pointer, (reset, r, w, k, v, kk, b, states, dy.contiguous())),
                             pointers(grads))
        return (None, None, *grads)


class Finish(Function):
    """Group norm of y, bonus and gate."""

    @staticmethod
    def forward(ctx, y, r, k, v, gate, weight, bias, r_k):
        out = torch.empty_like(y)
        library.finish_forward(y[..., 0].numel(), y.shape[-1],
                               *map(pointer, (y, r, k, v, gate, weight, bias, r_k, out)))
        ctx.save_for_backward(y, r, k, v, gate, weight, bias, r_k)
        return out

    @staticmethod
    def backward(ctx, dout):
        saved = ctx.saved_tensors
        y = saved[0]
        grads, params = [torch.empty_like(y) for _ in range(5)], torch.zeros(3, y.shape[-1])
        library.finish_backward(y[..., 0].numel(), y.shape[-1], *map(pointer, (*saved, dout.contiguous())),
                                pointers(grads), pointer(params))
        return (*grads, *params)


class Linear(Function):
    """x W^T, computed in bfloat16; twice as fast as float32 where the processor knows it."""

    @staticmethod
    def forward(ctx, x, weight):
        x2, weight = x.reshape(-1, x.shape[-1]).bfloat16(), weight.bfloat16()
        ctx.save_for_backward(x2, weight)
        return (x2 @ weight.t()).float().view(*x.shape[:-1], -1)

    @staticmethod
    def backward(ctx, g):
        x2, weight = ctx.saved_tensors
        shape, g = g.shape, g.reshape(-1, g.shape[-1]).bfloat16()
        return (g @ weight).float().view(*shape[:-1], -1), (g.t() @ x2).float()


class FeedForward(Function):
    """V relu(K x)^2 with bfloat16 products."""

    @staticmethod
    def forward(ctx, x, key, value):
        x2 = x.reshape(-1, x.shape[-1]).bfloat16()
        key, value = key.bfloat16(), value.bfloat16()
        k = (x2 @ key.t()).relu_()
        h = k * k
        ctx.save_for_backward(x2, k, h, key, value)
        return (h @ value.t()).float().view(x.shape)

    @staticmethod
    def backward(ctx, g):
        x2, k, h, key, value = ctx.saved_tensors
        shape, g = g.shape, g.reshape(-1, g.shape[-1]).bfloat16()
        dvalue = g.t() @ h
        dk = (g @ value).mul_(k).mul_(2)
        return (dk @ key).float().view(shape), (dk.t() @ x2).float(), dvalue.float()


class HeadLoss(Function):
    """Cross entropy of head(x) [n, D] against targets [n], weighted; also which rows are right."""

    @staticmethod
    def forward(ctx, x, head, targets, weights):
        xb, hb = x.bfloat16(), head.bfloat16()
        logits = xb @ hb.t()
        losses, right = torch.empty(len(x)), torch.empty(len(x), dtype=torch.uint8)
        library.cross_entropy(len(x), len(head), *map(pointer, (logits, targets, weights, losses, right)))
        ctx.save_for_backward(xb, hb, logits)
        ctx.mark_non_differentiable(right)
        return losses.sum(), right

    @staticmethod
    def backward(ctx, g, _):
        xb, hb, dlogits = ctx.saved_tensors
        return (dlogits @ hb).float() * g, (dlogits.t() @ xb).float() * g, None, None
