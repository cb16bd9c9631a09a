#!/usr/bin/python3
"""Makes the files that fuzzing starts from: models of a few KB in every version and container.

    make_seeds.py REFERENCE OUT     REFERENCE: the folder of make_model.py and formats.py

Writes OUT/NAME/... for every harness; README.md says how they become corpus/NAME. Needs numpy.
"""
import json
import pathlib
import struct
import sys

import numpy as np

sys.path.insert(0, sys.argv[1])
import formats  # noqa: E402
import make_model  # noqa: E402
from formats import Spec  # noqa: E402

RANKS = {"6": (2, 3), "7": (2, 3, 1, 4)}
SHORT = {8: 4, 32: 8}   # head size of a width


def model(version, width=8, layers=2, vocab=16, dtype="f16"):
    plan = make_model.plan(version, layers, width, vocab, 1, SHORT[width], 2 * width, RANKS.get(version))
    return make_model.specs(plan, dtype)


def rwkv_cpp_specs(specs, version, dtype):
    """As rwkv.cpp's converter names, turns and exponentiates them; matrices in `dtype`, the rest f32."""
    values, out = formats.tensors_of(specs), []
    for name, a in values.items():
        last = name.split(".")[-1]
        if version == "7" and last.startswith("x_") and ".att." in name:
            if last != "x_r":
                continue
            stem = name[:-1]
            name, a = stem + "rwkvag", np.stack([values[stem + n].reshape(1, -1) for n in "rwkvag"])
        elif version == "7" and last in ("w1", "w2", "a1", "a2", "v1", "v2", "g1", "g2"):
            a = a.T
        elif version == "6" and last in ("time_maa_w1", "time_decay_w1", "time_decay_w2"):
            a = a.T
        elif version == "6" and last == "time_maa_w2":
            a = a.transpose(0, 2, 1)
        elif last == "time_decay" and version != "6":
            a = -np.exp(a) if version == "4" else np.exp(-np.exp(a)).reshape(a.shape[0], -1, 1)
        elif last == "time_first" and version != "4":
            a = np.exp(a).reshape(-1, 1, 1)
        elif last == "time_faaaa":
            a = a.reshape(a.shape[0], -1, 1)
        elif a.ndim == 3 and a.shape[:2] == (1, 1) and version != "7":
            a = a.reshape(-1)
        is_matrix = a.ndim == 2 and last == "weight"
        kind = dtype if is_matrix and not (dtype in formats.BLOCKS and a.shape[1] % 32) else "f32"
        out.append(Spec(name, a.shape, kind, lambda a=a: np.ascontiguousarray(a)))
    return out


def data_of(spec, rng):
    if spec.dtype in formats.BLOCKS:
        return formats.random_blocks(rng, spec.dtype, int(np.prod(spec.shape)), 0.3)
    return formats.encode(spec.make(), spec.dtype)


def write_rwkv_cpp(path, specs, dtype, format_version=101):
    kinds = {v: k for k, v in formats.RWKV_CPP_TYPES.items()}
    rows, width = next(s.shape for s in specs if s.name == "emb.weight")
    layers = 1 + max(int(s.name.split(".")[1]) for s in specs if s.name.startswith("blocks."))
    out, rng = struct.pack("<6I", 0x67676D66, format_version, rows, width, layers, kinds[dtype]), np.random.default_rng(1)
    for s in specs:
        name = s.name.encode()
        out += struct.pack("<3I", len(s.shape), len(name), kinds[s.dtype])
        out += struct.pack(f"<{len(s.shape)}I", *reversed(s.shape)) + name + data_of(s, rng)
    path.write_bytes(out)


def states(version, width, layers):
    """A tuned initial state, as BlinkDL's trainers save it."""
    head, rng = SHORT[width], np.random.default_rng(3)
    shape = (width // head, head, head)
    return [Spec(f"blocks.{i}.att.time_state", shape, "bf16" if version == "6" else "f32",
                 lambda: rng.standard_normal(shape)) for i in range(layers)]


def models(out):
    for version in ("4", "5.0", "5.1", "5.2", "6", "7"):
        for dtype in ("f32", "f16", "bf16") if version == "7" else ("f16",):
            formats.write_pth(out / "pth" / f"{version}-{dtype}.pth", model(version, dtype=dtype), ordered=dtype == "f16")
        for container in ("st", "safetensors"):
            make_model.write(out / "safetensors" / f"{version}.{container}", container, model(version, layers=1))
        if version != "5.1":
            for dtype in ("f32", "f16"):
                write_rwkv_cpp(out / "rwkv_cpp" / f"{version}-{dtype}.bin", rwkv_cpp_specs(model(version), version, dtype), dtype)
    for dtype in ("q4_0", "q4_1", "q5_0", "q5_1", "q8_0"):
        specs = rwkv_cpp_specs(model("4", 32, 1), "4", dtype)
        write_rwkv_cpp(out / "rwkv_cpp" / f"4-{dtype}.bin", specs, dtype)
    write_rwkv_cpp(out / "rwkv_cpp" / "7-old.bin", rwkv_cpp_specs(model("7"), "7", "f16"), "f16", 100)
    for version in ("6", "7"):
        for folder in ("pth", "tuned_state"):
            formats.write_pth(out / folder / f"state-{version}.pth", states(version, 8, 2))
        for vocab in (16, 256):
            make_model.write(out / "gguf" / f"{version}-{vocab}.gguf", "gguf", model(version, vocab=vocab),
                             make_model.byte_vocab() if vocab == 256 else {})


def block_ggufs(out):
    """One tensor of each block type: enough for the reader, small enough to be changed often."""
    meta = formats.gguf_metadata(make_model.arch_of(model("7")), make_model.ranks_of(model("7")), {}, "blocks", "f16")
    meta = [m for m in meta if not m[0].endswith("block_count")]
    for dtype in formats.BLOCKS:
        shape = (2, formats.block_values(dtype))
        data = formats.random_blocks(np.random.default_rng(2), dtype, shape[0] * shape[1], 1.0)
        formats.write_gguf(out / "gguf" / f"{dtype}.gguf", meta, [Spec("token_embd.weight", shape, dtype, lambda d=data: d)])
    for stem, paths in (("6", model("6")), ("7", model("7"))):
        make_model.write(out / "gguf" / f"{stem}-f32.gguf", "gguf", [s._replace(dtype="f32") for s in paths])


def split_ggufs(out):
    """Both files of a model, behind the length of the first."""
    folder = out / "gguf_split"
    for version in ("6", "7"):
        specs = formats.to_gguf(model(version), version, "f16")
        ranks, arch = make_model.ranks_of(model(version)), make_model.arch_of(model(version))
        meta = formats.gguf_metadata(arch, ranks, {}, "split", "f16")
        paths = [pathlib.Path(p) for p in formats.write_gguf_split(str(folder / version), meta, specs, 2)]
        first, second = (p.read_bytes() for p in paths)
        for p in paths:
            p.unlink()
        (folder / f"{version}.parts").write_bytes(struct.pack("<I", len(first)) + first + second)


def snapshot(state, logits, tokens, penalties, fingerprint):
    header = struct.pack("<6Q", 77, len(state), len(logits), len(tokens), len(penalties), len(fingerprint)) + fingerprint
    header += b"".join(struct.pack("<if", token, count) for token, count in penalties)
    body = np.asarray(list(state) + list(logits), "<f4").tobytes() + np.asarray(tokens, "<i4").tobytes()
    return b"\0" + struct.pack("<H", len(header)) + header + body


def weight_caches(out):
    """Files of the weight cache (core/rwkv/weight_cache_format.h); the harness sets their checksums."""
    text = lambda word: struct.pack("<I", len(word)) + word.encode()
    entry = lambda name, layout, kind, use, rows, columns, at, size: (
        text(name) + struct.pack("<iBBqqfQQ", layout, kind, use, rows, columns, 1, at, size))
    plain, panels = 16 * 32 * 2, 2 * 544   # fp16 [16, 32]; q8_0 [20, 32] in panels of 16 rows
    weights = [entry("a.weight", -1, 1, 0, 16, 32, 0, plain), entry("b.weight", 0, 3, 0, 20, 32, plain, panels),
               entry("emb.weight", -1, 1, 1, 16, 32, 0, plain)]
    for name, chosen in {"none": [], "plain": weights[:1], "all": weights}.items():
        data = bytes(i % 50 for i in range(plain + panels)) if chosen else b""
        body = (text("f" * 64) + text("int8") + text("cpu-panels-1") + text("model")
                + struct.pack("<I", bool(data)) + bytes(8 * bool(data))
                + struct.pack("<I", len(chosen)) + b"".join(chosen))
        start = -(-(64 + len(body)) // 64) * 64
        head = b"MYNAHWTS" + struct.pack("<7Q", 1, start + len(data), len(body), start, 0, 0, 0)
        (out / "weight_cache").mkdir(parents=True, exist_ok=True)
        (out / "weight_cache" / name).write_bytes(b"\0" + head + body + bytes(start - 64 - len(body)) + data)


def texts(out):
    put = lambda name, data: (out / name).write_bytes(data)
    put("state/full", snapshot([0.5, -1, 2], [1, 2], [5, 65000, -1], [(-1, 0.5), (7, 2)], b"7:0123:fp16"))
    put("state/empty", snapshot([], [], [], [], b""))
    put("state/wrong-sum", b"\1" + snapshot([1], [1], [1], [(1, 1)], b"m")[1:])
    put("vocabulary/more", b"+" + "257 'ab c' 4\n258 '\\u4f60\\n' 4\n259 \"it's\" 4\n260 b'\\xff\\xfe' 2\n"
        "261 '\\U0001f600' 4\n65529 '\\t\\r\\\\\\'' 4\n".encode())
    put("vocabulary/plain", "".join(f"{i + 1} b'\\x{i:02x}' 1\n" for i in range(256)).encode() + "300 '你好' 6\r\n".encode())
    put("vocabulary/wrong", b"+257 'a' 2\n")
    put("vocabulary/pointer", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")
    put("vocabulary/page", b"<!DOCTYPE html><html></html>")
    letters, end = [], 0x100
    for byte in range(256):
        printable = 0x20 < byte < 0x7f or (byte > 0xa0 and byte != 0xad)
        letters.append(chr(byte if printable else end))
        end += not printable
    flags = {"single_word": False, "lstrip": False, "rstrip": False}
    added = [{"id": 0, "content": "<|endoftext|>", "special": True, "normalized": False, **flags},
             {"id": 259, "content": "  ", "normalized": True, **flags}]
    vocab = {"<|endoftext|>": 0, **{c: i + 1 for i, c in enumerate(letters)}, "Ġt": 257, "Ġth": 258}
    put("neox_vocabulary/plain", json.dumps({
        "version": "1.0", "added_tokens": added, "normalizer": {"type": "NFC"},
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True},
        "model": {"type": "BPE", "dropout": None, "vocab": vocab, "merges": ["Ġ t", "Ġt h"]}}, ensure_ascii=False).encode())
    put("neox_vocabulary/merges", '|,"Ġt":256,"Ġth":257,"Ã©":258|"Ġ t",["Ġt","h"],"Ã ©"|'
        '{"id":259,"content":"<é>","normalized":false}'.encode())
    put("json/all", b'{"a":[1,-2.5e3,18446744073709551615,true,false,null],"b":{"c":"\\u00e9\\ud83d\\ude00\\n","":[[[]]]},"d":"x"}')
    put("json/header", b'{"__metadata__":{"format":"pt"},"emb.weight":{"dtype":"F16","shape":[2,3],"data_offsets":[0,12]}}')
    put("json/numbers", b"[0.1,1e308,-0,9223372036854775807,-9223372036854775808,1E-400,123456789012345678901234567890]")
    put("utf8/mixed", b"\x1ba\xc3\xa9 \xe4\xbd\xa0\xf0\x9f\x98\x80\n\nUser:\xf0\x9f\xed\xa0\x80\xff")
    put("utf8/answer", b"\x05 Hello,\nworld. \n\n\nUser: aa")


def state_files(out):
    """States of conversations (core/storage/state_file.h); the harness puts in digest and length."""
    for name, (state, logits, tokens, penalties) in {
            "full": ([0.5, -1, 2], [1, 2], [5, 65000], [[5, 0.5], [65000, 2]]), "empty": ([1], [], [], [])}.items():
        meta = {"format": "mynah-state", "version": "1", "name": "\u0628", "created_ms": "1746281100123", "model": "m",
                "model_fingerprint": "7:0123:fp16", "origin": "0000000000000000", "tokenizer": "fedcba9876543210", "tokens_sha256": "@",
                "penalty_counts": json.dumps(penalties)}
        header, at = {"__metadata__": meta}, 0
        for key, values, dtype in (("state", state, "F32"), ("logits", logits, "F32"), ("tokens", tokens, "I32")):
            header[key] = {"dtype": dtype, "shape": [len(values)], "data_offsets": [at, at + 4 * len(values)]}
            at += 4 * len(values)
        text = json.dumps(header).encode()
        body = np.asarray(state + logits, "<f4").tobytes() + np.asarray(tokens, "<i4").tobytes()
        (out / "state_file" / name).write_bytes(struct.pack("<2H", len(text), 4 * len(tokens)) + text + body)


def conversations(out):
    """Of every program whose files are read; those of ChatGPT and RWKV-Runner are the tests' fixtures."""
    folder = out / "conversation_import"
    fixtures = pathlib.Path(__file__).parent.parent / "fixtures" / "conversations"
    for path in fixtures.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    message = {"id": 2, "parent": 1, "role": "assistant", "text": "<think>\nhm\n</think>\n\nYes \U0001f426",
               "stop": "eot", "model": "m", "tokens_per_second": 1.5, "created_ms": 1746281100123, "tokens": [1, 65535],
               "tokenizer": "fedcba9876543210"}
    tree = {"title": "T", "renamed": True, "pinned": True, "model_path": "/m", "created_ms": 1, "updated_ms": 2,
            "active_leaf": 2, "messages": [{"id": 1, "role": "user", "text": "Hi", "done": False}, message]}
    put = lambda name, text: (folder / name).write_bytes(text.encode())
    put("own.json", json.dumps({"format": "mynah-conversations", "version": 1, "conversations": [tree, {}]}))
    put("presets.json", json.dumps([{"name": "P", "messages": [{"role": "user", "content": "Hi"}, {
        "role": "assistant", "content": [{"type": "text", "text": "Ho"}, {"type": "image_url"}]}]}]))
    put("own.md", "# T \\<b>\n\n## System\n\n> Be brief.\n\n## User, 2025-05-03 14:05 UTC\n\n```\n## User\n```\n\n"
        "## Assistant (m), 2025-05-03 14:06 UTC\n\n> **Thoughts**\n>\n> hm\n\n> # Yes\n>\n> <b>\n")
    put("saved.txt", "User: Hi\n\nAssistant: Q: x\nA: y\n\nUser: \u0645\u0631\u062d\u0628\u0627\n\n")
    put("first.md", "**M E**\n - 5/12/2023, 3:04:05 PM\n\nHi\n\n**A I**\n - 5/12/2023\n\nHo\n\n")


def main():
    out = pathlib.Path(sys.argv[2])
    for name in ("pth", "safetensors", "gguf", "gguf_split", "rwkv_cpp", "tuned_state", "vocabulary", "neox_vocabulary", "state", "json", "utf8",
                 "state_file", "conversation_import"):
        (out / name).mkdir(parents=True, exist_ok=True)
    models(out)
    block_ggufs(out)
    split_ggufs(out)
    weight_caches(out)
    state_files(out)
    conversations(out)
    texts(out)


main()
