#!/usr/bin/env python3
"""Writes a model as rwkv.cpp's converters do (.bin, version 101), for RWKV 4 to 7.

    make_rwkv_cpp.py --reference DIR IN OUT.bin --dtype f32|f16|q4_0|q4_1|q5_0|q5_1|q8_0
    make_rwkv_cpp.py --reference DIR --version 6 [--layers 3 --embd 64 ...] OUT.bin --dtype q4_0

IN is a model in any container that the reference reads; without it a random model is made. Vectors,
the embedding and low-rank matrices stay f32. q8_0 is quantised from the values; for the other block
types the matrices are random valid blocks that spread as their values would, which is all that a
comparison of readers needs. Needs numpy and the folder of the reference (formats.py,
make_model.py).
"""
import argparse
from collections import OrderedDict
import os
import struct
import sys
import zlib

import numpy as np

NUMBERS = {"f32": 0, "f16": 1, "q4_0": 2, "q4_1": 3, "q5_0": 7, "q5_1": 8, "q8_0": 9}
LOW_RANK = ("time_maa_w1", "time_maa_w2", "time_decay_w1", "time_decay_w2",
            "w1", "w2", "a1", "a2", "v1", "v2", "g1", "g2")


def converted(tensors, version):
    """What the converters change: decays and 5.0's time_first become what the formulas need,
    low-rank matrices are transposed, tensors of heads get a last dimension of 1, and RWKV-7's six
    lerp vectors become one tensor."""
    out = OrderedDict()
    for name, a in tensors.items():
        last = name.split(".")[-1]
        a = np.asarray(a, np.float64)
        is5 = version.startswith("5")
        if last.startswith("x_") and ".att." in name:
            if last == "x_r":
                prefix = name[:-len(last)]
                rows = [np.asarray(tensors[prefix + "x_" + n]).reshape(1, -1) for n in "rwkvag"]
                out[prefix + "x_rwkvag"] = np.stack(rows)
            continue
        if last in LOW_RANK:
            a = np.swapaxes(a, -1, -2)
        elif last.startswith("time_") and version != "7":
            a = a.squeeze()
            if last == "time_decay" and version == "4":
                a = -np.exp(a)
            elif last == "time_decay" and is5:
                a = np.exp(-np.exp(a))
            elif last == "time_first" and is5:
                a = np.exp(a)
            if is5 and last in ("time_decay", "time_first", "time_faaaa"):
                a = a.reshape(-1, 1, 1) if "time_faaaa" not in last and a.ndim < 2 else a[..., None]
            elif last == "time_faaaa":
                a = a[..., None]
        out[name] = np.ascontiguousarray(a, np.float32)
    return out


def type_of(name, a, dtype, formats):
    """Only large matrices have another type than f32."""
    if a.ndim != 2 or not name.endswith(".weight") or (name == "emb.weight" and dtype != "f16"):
        return "f32"
    if dtype in formats.BLOCKS and a.shape[1] % formats.block_values(dtype):
        return "f16"
    return dtype


def write(path, tensors, version, dtype, formats, seed=1):
    stored = converted(tensors, version)
    layers = 1 + max(int(n.split(".")[1]) for n in stored if n.startswith("blocks."))
    rows, width = stored["emb.weight"].shape
    with open(path, "wb") as f:
        f.write(struct.pack("<6I", 0x67676D66, 101, rows, width, layers, NUMBERS[dtype]))
        for name, a in stored.items():
            kind = type_of(name, a, dtype, formats)
            if kind in formats.BLOCKS and kind != "q8_0":
                rng = np.random.default_rng([seed, zlib.crc32(name.encode())])
                data = formats.random_blocks(rng, kind, a.size, float(a.std()))
            else:
                data = formats.encode(a, kind)
            key = name.encode()
            f.write(struct.pack("<3I", a.ndim, len(key), NUMBERS[kind]))
            f.write(struct.pack(f"<{a.ndim}I", *reversed(a.shape)) + key + data)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--reference", required=True, help="folder with formats.py and make_model.py")
    p.add_argument("source", nargs="?")
    p.add_argument("out")
    p.add_argument("--dtype", default="f16", choices=list(NUMBERS))
    p.add_argument("--version", choices=["4", "5.0", "5.1", "5.2", "6", "7"])
    p.add_argument("--layers", type=int, default=3)
    p.add_argument("--embd", type=int, default=64)
    p.add_argument("--head-size", type=int, default=32)
    p.add_argument("--vocab", type=int, default=256)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    if bool(a.source) == bool(a.version):
        p.error("give either a model or --version")
    sys.path.insert(0, os.path.abspath(a.reference))
    import formats
    import make_model
    import rwkv_reference
    if a.source:
        tensors = formats.load(a.source)
    else:
        plan = make_model.plan(a.version, a.layers, a.embd, a.vocab, a.seed, a.head_size)
        tensors = OrderedDict((name, make()) for name, _, make in plan)
    version = rwkv_reference.detect(tensors).version
    write(a.out, tensors, version, a.dtype, formats, a.seed)
    print(f"{a.out}: RWKV {version}, {os.path.getsize(a.out)} bytes")


if __name__ == "__main__":
    main()
