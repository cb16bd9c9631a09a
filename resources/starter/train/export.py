#!/usr/bin/python3
"""Write a checkpoint of train.py as GGUF (Q8_0 for the large matrices), the vocabulary inside. Deterministic."""
from __future__ import annotations

import argparse
import os
import struct
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "data")]

import numpy as np
import torch

import model
import vocabulary

LIMIT = 16 << 20
ALIGNMENT = 32
U32, I32, F32, STRING, ARRAY = 4, 5, 6, 8, 9
SCALARS = {U32: "<I", I32: "<i", F32: "<f"}
GGML_F32, GGML_Q8_0, FILE_Q8_0 = 0, 8, 7
NAMES = {"ln1": "attn_norm", "ln2": "attn_norm_2", "att.ln_x": "time_mix_ln", "att.key": "time_mix_key",
         "att.value": "time_mix_value", "att.receptance": "time_mix_receptance", "att.output": "time_mix_output",
         "ffn.key": "channel_mix_key", "ffn.value": "channel_mix_value"}
TOP = {"emb.weight": "token_embd.weight", "blocks.0.ln0.weight": "token_embd_norm.weight",
       "blocks.0.ln0.bias": "token_embd_norm.bias", "ln_out.weight": "output_norm.weight",
       "ln_out.bias": "output_norm.bias", "head.weight": "output.weight"}
MATRICES = ("time_mix_key", "time_mix_value", "time_mix_receptance", "time_mix_output", "channel_mix_key",
            "channel_mix_value", "token_embd", "output")


def text(s: str) -> bytes:
    b = s.encode()
    return struct.pack("<Q", len(b)) + b


def value(kind: int, v) -> bytes:
    if kind == STRING:
        return text(v)
    if kind == ARRAY:
        inner, items = v
        return struct.pack("<IQ", inner, len(items)) + b"".join(value(inner, i) for i in items)
    return struct.pack(SCALARS[kind], v)


def escaped(token: bytes) -> str:
    table = {9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\"}
    if b"'" in token and b'"' in token:
        table[39] = "\\'"
    return "".join(table.get(b) or (chr(b) if 32 <= b < 127 else f"\\x{b:02x}") for b in token)


def q8_0(a: np.ndarray) -> bytes:
    """Blocks of 32: scale as float16, then 32 int8; halves away from zero."""
    x = a.reshape(-1, 32).astype(np.float32)
    d = np.abs(x).max(1) / np.float32(127)
    scaled = x * np.where(d > 0, 1 / np.where(d > 0, d, 1), 0)[:, None].astype(np.float32)
    q = (np.sign(scaled) * np.floor(np.abs(scaled) + 0.5)).astype(np.int8)
    out = np.empty((len(x), 34), np.uint8)
    out[:, :2] = d.astype("<f2")[:, None].view(np.uint8)
    out[:, 2:] = q.view(np.uint8)
    return out.tobytes()


def tensors(weights: dict[str, np.ndarray], layers: int):
    """(name, array) in llama.cpp's names and shapes, low-rank matrices transposed."""
    yield from ((TOP[n], weights[n]) for n in TOP if not n.startswith(("ln_out", "head")))
    for i in range(layers):
        b, to = f"blocks.{i}.", f"blk.{i}."
        yield to + "time_mix_lerp_fused.weight", np.stack([weights[f"{b}att.x_{n}"].reshape(1, 1, -1) for n in "rwkvag"])
        for old, new in NAMES.items():
            for end in ("weight", "bias"):
                if f"{b}{old}.{end}" in weights:
                    yield f"{to}{new}.{end}", weights[f"{b}{old}.{end}"]
        for n in "wavg":
            for k in "012":
                # layer 0 has no v0, v1, v2; readers want something of that shape there
                source = f"{b}att.{'a' if n == 'v' and i == 0 else n}{k}"
                if source in weights:
                    a = weights[source]
                    yield f"{to}time_mix_{n}{k}.weight", a.reshape(-1) if k == "0" else np.ascontiguousarray(a.T)
        for n in ("k_k", "k_a", "r_k"):
            yield f"{to}time_mix_{n}.weight", weights[f"{b}att.{n}"].reshape(-1)
        yield to + "channel_mix_lerp_k.weight", weights[b + "ffn.x_k"].reshape(1, 1, -1)
    yield from ((TOP[n], weights[n]) for n in TOP if n.startswith(("ln_out", "head")))


def metadata(size: model.Size, words: dict[int, bytes]) -> list[tuple[str, int, object]]:
    w, a, v, g = size.ranks
    tokens = ["<s>"] + [escaped(words[i]) for i in range(1, size.vocab)]
    end = next(i for i, x in words.items() if x == b"\n\n")
    return [("general.architecture", STRING, "rwkv7"), ("general.name", STRING, "Mynah Starter"),
            ("general.license", STRING, "apache-2.0"), ("general.file_type", U32, FILE_Q8_0), ("general.quantization_version", U32, 2),
            ("rwkv7.context_length", U32, 1048576), ("rwkv7.embedding_length", U32, size.width),
            ("rwkv7.block_count", U32, size.layers), ("rwkv7.feed_forward_length", U32, size.ffn),
            ("rwkv7.attention.head_count", U32, 0), ("rwkv7.attention.layer_norm_epsilon", F32, 1e-5),
            ("rwkv7.wkv.head_size", U32, 64), ("rwkv7.attention.decay_lora_rank", U32, w),
            ("rwkv7.attention.iclr_lora_rank", U32, a), ("rwkv7.attention.value_residual_mix_lora_rank", U32, v),
            ("rwkv7.attention.gate_lora_rank", U32, g), ("tokenizer.ggml.model", STRING, "rwkv"),
            ("tokenizer.ggml.tokens", ARRAY, (STRING, tokens)),
            ("tokenizer.ggml.token_type", ARRAY, (I32, [3] + [1] * (size.vocab - 1))),
            ("tokenizer.ggml.bos_token_id", U32, 0), ("tokenizer.ggml.eos_token_id", U32, 0),
            ("tokenizer.ggml.eot_token_id", U32, end), ("tokenizer.chat_template", STRING, "rwkv-world")]


def write(path: str, meta: list, named: list[tuple[str, np.ndarray]]) -> None:
    bodies, infos, at = [], [], 0
    for name, a in named:
        small = a.ndim != 2 or name.split(".")[-2] not in MATRICES
        body = a.astype("<f4").tobytes() if small else q8_0(a)
        shape = tuple(reversed(a.shape))
        infos.append(text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, GGML_F32 if small else GGML_Q8_0, at))
        body += b"\0" * (-len(body) % ALIGNMENT)
        at += len(body)
        bodies.append(body)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(named), len(meta))
    head += b"".join(text(k) + struct.pack("<I", t) + value(t, v) for k, t, v in meta) + b"".join(infos)
    head += b"\0" * (-len(head) % ALIGNMENT)
    data = head + b"".join(bodies)
    if len(data) > LIMIT:
        raise SystemExit(f"{len(data)} bytes: more than {LIMIT}")
    with open(path, "wb") as f:
        f.write(data)
    print(f"{path}: {len(data)} bytes, {sum(a.size for _, a in named) / 1e6:.2f} M numbers")


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--out", default=os.path.join(HERE, "..", "starter.gguf"))
    a = p.parse_args()
    kept = torch.load(a.checkpoint)
    size = kept["size"]
    net = model.Model(size)
    net.load_state_dict(kept["model"])
    weights = {n: t.numpy().astype(np.float32) for n, t in net.checkpoint().items()}
    print(f"step {kept['step']}, {kept['tokens'] / 1e6:.1f} M tokens")
    write(a.out, metadata(size, vocabulary.read()), list(tensors(weights, size.layers)))


if __name__ == "__main__":
    main()
