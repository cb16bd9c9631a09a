#!/usr/bin/env python3
"""Golden models: makes the small ones that the tests use, and compares mynah-cli with the reference
over many shapes. Needs numpy and the folder of the reference (rwkv_reference.py, make_model.py).

    golden.py make --reference DIR OUT_DIR            writes models, logits, states, expected.json
    golden.py compare --reference DIR --cli mynah-cli [--long] [--only TEXT]

`make` gives every version an odd number of layers, heads of 8 or 16 and odd ranks. `compare` reads
each prompt at once, in steps, and in uneven chunks with the state stored and restored in between.
"""
import argparse
from collections import OrderedDict
import hashlib
import importlib
import json
import os
import subprocess
import sys
import tempfile

import numpy as np

VERSIONS = ("4", "5.0", "5.1", "5.2", "6", "7")
LOGITS_BOUND = {False: 1e-4, True: 2e-4}   # by length of the prompt: up to 100 tokens, more
STATE_BOUND = 5e-5                         # of the largest value of each part


def save(folder, name, array):
    np.asarray(array, dtype="<f4").tofile(os.path.join(folder, name))
    return name


def small_specs(make_model, version, dtype):
    ranks = {"6": (5, 7), "7": (7, 5, 3, 9)}.get(version)
    plan = make_model.plan(version, 3, 32, 61, seed=17, head_size=8 if version in ("5.2", "7") else 16,
                           n_ffn=56, ranks=ranks)
    return make_model.specs(plan, dtype)


def make(reference, folder):
    formats, make_model, rwkv = reference
    os.makedirs(folder, exist_ok=True)
    cases, files = [], OrderedDict()
    for version in VERSIONS:
        containers = [("pth", "bf16"), ("st", "f16"), ("safetensors", "bf16")]
        if version in ("6", "7"):
            containers[2] = ("gguf", "f16")
        for container, dtype in containers:
            name = f"v{version.replace('.', '')}-{dtype}.{container}"
            path = os.path.join(folder, name)
            make_model.write(path, container, small_specs(make_model, version, dtype))
            files[name] = hashlib.sha256(open(path, "rb").read()).hexdigest()
            tokens = [int(t) for t in np.random.default_rng(29).integers(0, 61, 37)]
            logits, state = rwkv.Model(formats.load(path)).forward(tokens, None, all_logits=True)
            stem = name.replace(".", "-")
            cases.append({"model": name, "version": version, "tokens": tokens,
                          "logits": {"file": save(folder, stem + ".logits.f32", logits), "positions": "all"},
                          "state": {"file": save(folder, stem + ".state.f32", rwkv.flatten_state(state))}})
    lines = ",\n".join(json.dumps(case) for case in cases)
    with open(os.path.join(folder, "expected.json"), "w") as f:
        f.write('{"what": "random weights, seed 17; float64 arithmetic over the stored values",\n"files": %s,\n"cases": [\n%s]}\n'
                % (json.dumps(files, indent=0), lines))


# version, layers, width, head size, ffn, vocabulary, ranks, tokens
SHAPES = [("4", 1, 32, 32, None, 256, None, 300), ("4", 5, 192, 64, 100, 50277, None, 300),
          ("5.0", 3, 96, 32, None, 256, None, 300), ("5.1", 3, 96, 48, 77, 1000, None, 300),
          ("5.2", 5, 128, 32, None, 65536, None, 300), ("6", 3, 96, 32, 130, 256, (1, 1), 300),
          ("6", 5, 128, 64, None, 65536, (128, 128), 300), ("6", 1, 64, 64, None, 300, (17, 33), 300),
          ("7", 1, 64, 64, None, 256, (1, 1, 1, 1), 300), ("7", 3, 96, 32, 100, 300, (96, 96, 96, 96), 300),
          ("7", 5, 128, 128, None, 65536, (13, 7, 5, 31), 300), ("7", 7, 40, 8, 24, 77, (3, 3, 3, 3), 1000)]
LONG = [("4", 3, 128, 64, None, 512, None, 3000), ("5.2", 3, 128, 64, None, 512, None, 3000),
        ("6", 3, 128, 64, None, 512, None, 3000), ("7", 3, 128, 64, None, 512, None, 3000)]


def part_sizes(arch):
    own = [arch.n_embd] * 3 if arch.version == "4" else [arch.n_embd * arch.head_size]
    return ([arch.n_embd] * 2 + own) * arch.n_layer


def state_error(got, want, arch):
    worst, at = 0.0, 0
    for size in part_sizes(arch):
        a, b = got[at:at + size], want[at:at + size]
        worst = max(worst, float(np.abs(a - b).max() / max(np.abs(b).max(), 1e-6)))
        at += size
    return worst


class Cli:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def run(self, model, tokens, extra):
        ids, out, state = (os.path.join(self.folder, n) for n in ("ids.json", "out.f32", "state.f32"))
        with open(ids, "w") as f:
            json.dump(tokens, f)
        subprocess.run([self.program, "logits", model, "--tokens", ids, "--out", out, "--state-out", state, *extra],
                       check=True)
        return np.fromfile(out, "<f4").astype(np.float64), np.fromfile(state, "<f4").astype(np.float64)

    def chunks(self, model, tokens, extra):
        at, more = 0, []
        for size in (1, 7, 64, 3, len(tokens)):
            part = tokens[at:at + size]
            if part:
                logits, state = self.run(model, part, extra + more)
                kept = os.path.join(self.folder, "kept.f32")
                np.asarray(state, "<f4").tofile(kept)
                more = ["--state-in", kept]
            at += size
        return logits, state


def expected(rwkv, weights, tokens):
    """Logits after the last token and the state, in pieces: all positions of a large vocabulary do not fit."""
    model, state = rwkv.Model(weights), None
    for at in range(0, len(tokens), 64):
        logits, state = model.forward(tokens[at:at + 64], state)
    return model.arch, logits, rwkv.flatten_state(state).astype(np.float64)


def compare(reference, program, with_long, only):
    formats, make_model, rwkv = reference
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        cli = Cli(program, folder)
        for number, shape in enumerate(SHAPES + (LONG if with_long else [])):
            version, layers, width, head, ffn, vocabulary, ranks, count = shape
            plan = make_model.plan(version, layers, width, vocabulary, 1000 + number, head_size=head, n_ffn=ffn, ranks=ranks)
            for container, dtype in [("pth", "bf16"), ("st", "f16")] + ([("gguf", "f16")] if version in "67" else []):
                label = f"{version} L{layers} D{width} N{head} V{vocabulary} T{count} {ranks or ''} {container}"
                if only not in label:
                    continue
                path = os.path.join(folder, "model." + container)
                make_model.write(path, container, make_model.specs(plan, dtype))
                tokens = [int(t) for t in np.random.default_rng(number).integers(0, vocabulary, count)]
                # Not from the .st itself: where a rank is the width, its orientation cannot be read off.
                weights = formats.tensors_of(make_model.specs(plan, "f16")) if container == "st" else formats.load(path)
                arch, logits, state = expected(rwkv, weights, tokens)
                results = [cli.run(path, tokens, ["--mode", "sequence", "--threads", "2"]),
                           cli.run(path, tokens, ["--mode", "step", "--threads", "1", "--precision", "fp32"]),
                           cli.chunks(path, tokens, ["--threads", "2"])]
                far = [float(np.abs(got - logits).max()) for got, _ in results]
                parts = [state_error(got, state, arch) for _, got in results]
                good = max(far) <= LOGITS_BOUND[count > 100] and max(parts) <= STATE_BOUND
                failed += not good
                print(f"{'ok ' if good else 'BAD'} {label}: logits {max(far):.1e}, state {max(parts):.1e}", flush=True)
    return failed


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("action", choices=["make", "compare"])
    p.add_argument("folder", nargs="?")
    p.add_argument("--reference", required=True)
    p.add_argument("--cli", default="mynah-cli")
    p.add_argument("--long", action="store_true", help="compare: prompts of 3,000 tokens too")
    p.add_argument("--only", default="", help="compare: only shapes whose line holds this text")
    a = p.parse_intermixed_args()
    sys.path.insert(0, a.reference)
    reference = tuple(importlib.import_module(n) for n in ("formats", "make_model", "rwkv_reference"))
    if a.action == "make":
        make(reference, a.folder)
        return 0
    return 1 if compare(reference, a.cli, a.long, a.only) else 0


if __name__ == "__main__":
    sys.exit(main())
