"""Holds kernels.c against the formulas in slow PyTorch: values and gradients, with conversations that begin inside."""
import torch
import torch.nn.functional as F

import kernels
import model


def slow_shift(x, last, reset, mu):
    previous = torch.cat([last[:, None], x[:, :-1]], 1) * (1 - reset.float())[..., None]
    return tuple(x + (previous - x) * m for m in mu)


def slow_attention(reset, state, r, wr, k, v, ar, gate, k_k, k_a, weight, bias, r_k):
    b, t, d = r.shape
    heads = lambda z: z.view(b, t, -1, 64)
    w, a = torch.exp(-0.6065306597 * torch.sigmoid(wr)), torch.sigmoid(ar)
    kk = F.normalize(heads(k * k_k), dim=-1)
    k = k * (1 + (a - 1) * k_a)
    r_, w, k_, v_, a = map(heads, (r, w, k, v, a))
    s, out = state, []
    for i in range(t):
        s = s * (1 - reset[:, i].float())[:, None, None, None]
        removed = (s @ kk[:, i, :, :, None])
        s = s * w[:, i, :, None] - removed @ (kk * a)[:, i, :, None] + v_[:, i, :, :, None] @ k_[:, i, :, None]
        out.append((s @ r_[:, i, :, :, None])[..., 0])
    y = torch.stack(out, 1).reshape(b * t, d)
    y = F.group_norm(y, d // 64, weight, bias, 64e-5).view(b, t, d)
    return (y + ((r_ * k_ * r_k.view(-1, 64)).sum(-1, keepdim=True) * v_).view(b, t, d)) * gate


def fast_attention(reset, state, r, wr, k, v, ar, gate, k_k, k_a, weight, bias, r_k):
    w, kk, b, k2 = kernels.Prepare.apply(k, wr, ar, k_k, k_a)
    y = kernels.Wkv.apply(reset, state.clone(), r, w, k2, v, kk, b)
    return kernels.Finish.apply(y, r, k2, v, gate, weight, bias, r_k)


def compare(name, slow, fast, inputs):
    grads = []
    for f in (slow, fast):
        leaves = [x.clone().requires_grad_() for x in inputs]
        out = f(*leaves)
        out = torch.stack(out) if isinstance(out, tuple) else out
        torch.manual_seed(5)
        (out * torch.randn_like(out)).sum().backward()
        grads.append([out.detach()] + [x.grad for x in leaves])
    worst = max(((a - b).abs().max() / a.abs().max()).item() for a, b in zip(*grads))
    print(f"{name}: largest difference {worst:.1e} of the largest value")
    assert worst < 2e-4, name


def main():
    torch.manual_seed(1)
    b, t, d = 2, 41, 128
    reset = torch.zeros(b, t, dtype=torch.uint8)
    reset[0, [0, 7, 16, 30]] = 1
    reset[1, [5, 6, 32]] = 1
    x, last, mu = torch.randn(b, t, d), torch.randn(b, d), torch.rand(6, d)
    compare("shift", lambda x, mu: slow_shift(x, last, reset, mu), lambda x, mu: kernels.Shift.apply(x, last, reset, mu), [x, mu])
    state = torch.randn(b, d // 64, 64, 64) * 0.1
    inputs = [torch.randn(b, t, d) for _ in range(6)] + [torch.rand(d) + 0.5, torch.rand(d), torch.rand(d), torch.randn(d), torch.randn(d)]
    compare("attention", lambda *z: slow_attention(reset, state, *z), lambda *z: fast_attention(reset, state, *z), inputs)
    size = model.Size(vocab=64, layers=2, width=128, ffn=256)
    net, state = model.Model(size), model.State.zero(size, 3)
    net.body(torch.randint(0, 64, (3, 20)), state, torch.zeros(3, 20, dtype=torch.uint8)).sum().backward()
    print("model runs")


if __name__ == "__main__":
    main()
