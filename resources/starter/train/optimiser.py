"""Muon for the matrices inside the blocks, Adam for all else.

Muon (K. Jordan and others, 2024): the momentum of each matrix is replaced by the nearest half-orthogonal
matrix, found by five Newton-Schulz steps; for small models it needs far fewer tokens than Adam."""
from __future__ import annotations

import torch


def orthogonal(g: torch.Tensor) -> torch.Tensor:
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g.t() if g.shape[0] > g.shape[1] else g
    x = (x / (x.norm() + 1e-7)).bfloat16()
    for _ in range(5):
        s = x @ x.t()
        x = a * x + (b * s + c * (s @ s)) @ x
    return (x.t() if g.shape[0] > g.shape[1] else x).float()


class Optimiser:
    def __init__(self, matrices: list[torch.Tensor], others: list[torch.Tensor]):
        self.matrices, self.others = matrices, others
        self.momentum = [torch.zeros_like(p) for p in matrices]
        self.m = [torch.zeros_like(p) for p in others]
        self.v = [torch.zeros_like(p) for p in others]
        self.steps = 0

    @torch.no_grad()
    def step(self, muon_rate: float, adam_rate: float) -> None:
        self.steps += 1
        for p, m in zip(self.matrices, self.momentum):
            m.lerp_(p.grad, 0.05)
            update = orthogonal(p.grad.lerp(m, 0.95))
            p.mul_(1 - muon_rate * 0.02)
            p.add_(update, alpha=-muon_rate * max(1.0, p.shape[0] / p.shape[1]) ** 0.5)
        b1, b2 = 0.9, 0.98
        c1, c2 = 1 - b1 ** self.steps, 1 - b2 ** self.steps
        grads = [p.grad for p in self.others]
        torch._foreach_mul_(self.m, b1)
        torch._foreach_add_(self.m, grads, alpha=1 - b1)
        torch._foreach_mul_(self.v, b2)
        torch._foreach_addcmul_(self.v, grads, grads, 1 - b2)
        denominators = torch._foreach_sqrt(self.v)
        torch._foreach_mul_(denominators, c2 ** -0.5)
        torch._foreach_add_(denominators, 1e-10)
        torch._foreach_addcdiv_(self.others, self.m, denominators, -adam_rate / c1)
        for p in (*self.matrices, *self.others):
            p.grad = None

    def state(self) -> dict:
        return {"momentum": self.momentum, "m": self.m, "v": self.v, "steps": self.steps}

    def restore(self, state: dict) -> None:
        self.momentum, self.m, self.v, self.steps = (state[n] for n in ("momentum", "m", "v", "steps"))
