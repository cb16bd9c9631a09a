#!/usr/bin/python3
"""A second opinion on ggml's block formats: says of every value which bits of its block it is made of.

    block_formats.py FOLDER       writes NAME.bin (blocks) and NAME.f32 (their values) for every format
    block_formats.py --compare PATH_OF_A_MODULE [COUNT]
                                  compares COUNT random blocks of each format with that module's
                                  decode_blocks(data, name), bit for bit

A block is looked at value by value, in the order of the values; numpy only repeats that over many
blocks. Every product and every sum is rounded to float32, scales times scales first. Needs numpy.
"""
import importlib.util
import pathlib
import sys

import numpy as np

INT4 = (-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113)  # of iq4_nl, iq4_xs


class Blocks:
    """Many blocks of one format; everything taken out of them has one entry per block."""

    def __init__(self, data, size):
        self.bytes = np.frombuffer(data, np.uint8).reshape(-1, size)

    def bits(self, byte, low, width):
        """An unsigned number of `width` bits from bit `low` of a byte on."""
        return (self.bytes[:, byte].astype(np.int32) >> low) % (1 << width)

    def nibble(self, byte, half):
        return self.bits(byte, 4 * half, 4)

    def signed(self, byte):
        value = self.bits(byte, 0, 8)
        return np.where(value < 128, value, value - 256)

    def half(self, byte):
        """An IEEE half, computed from its fields."""
        raw = self.bits(byte, 0, 8) + 256 * self.bits(byte + 1, 0, 8)
        sign, exponent, fraction = raw >> 15, raw >> 10 & 31, raw & 1023
        magnitude = np.where(exponent > 0, np.ldexp(1024.0 + fraction, exponent - 25), np.ldexp(1.0 * fraction, -24))
        return np.copysign(magnitude, 0.5 - sign).astype(np.float32)


def number(integers):
    return integers.astype(np.float32)


# One function per format: value i of every block. Offsets are bytes from the block's start.

def q8_0(b, i):
    return number(b.signed(2 + i)) * b.half(0)


def q4_0(b, i):
    half, byte = divmod(i, 16)
    return number(b.nibble(2 + byte, half) - 8) * b.half(0)


def q4_1(b, i):
    half, byte = divmod(i, 16)
    return number(b.nibble(4 + byte, half)) * b.half(0) + b.half(2)


def q5_0(b, i):
    half, byte = divmod(i, 16)
    fifth = b.bits(2 + i // 8, i % 8, 1)
    return number(b.nibble(6 + byte, half) + 16 * fifth - 16) * b.half(0)


def q5_1(b, i):
    half, byte = divmod(i, 16)
    fifth = b.bits(4 + i // 8, i % 8, 1)
    return number(b.nibble(8 + byte, half) + 16 * fifth) * b.half(0) + b.half(2)


def iq4_nl(b, i):
    half, byte = divmod(i, 16)
    return number(np.array(INT4)[b.nibble(2 + byte, half)]) * b.half(0)


def q2_k(b, i):
    group = i // 16                       # 16 groups: a byte each, scale below and minimum above
    part, inside = divmod(i, 128)         # 2 parts of 32 bytes; a byte holds values i, i + 32, i + 64, i + 96
    q = b.bits(16 + 32 * part + inside % 32, 2 * (inside // 32), 2)
    return b.half(80) * number(b.nibble(group, 0)) * number(q) - b.half(82) * number(b.nibble(group, 1))


def q3_k(b, i):
    part, inside = divmod(i, 128)
    q = b.bits(32 + 32 * part + inside % 32, 2 * (inside // 32), 2)
    third = b.bits(i % 32, i // 32, 1)    # one bit of all 8 runs of 32 in a byte
    group = i // 16
    scale = b.nibble(96 + group % 8, group // 8) + 16 * b.bits(104 + group % 4, 2 * (group // 4), 2)
    return b.half(108) * number(scale - 32) * number(q + 4 * third - 4)


def scale_and_minimum(b, at, group):
    """Two numbers of 6 bits for each of 8 groups, in 12 bytes."""
    if group < 4:
        return b.bits(at + group, 0, 6), b.bits(at + 4 + group, 0, 6)
    rest = group - 4
    return (b.nibble(at + 8 + rest, 0) + 16 * b.bits(at + rest, 6, 2),
            b.nibble(at + 8 + rest, 1) + 16 * b.bits(at + 4 + rest, 6, 2))


def q4_k(b, i):
    scale, minimum = scale_and_minimum(b, 4, i // 32)
    q = b.nibble(16 + 32 * (i // 64) + i % 32, i // 32 % 2)
    return b.half(0) * number(scale) * number(q) - b.half(2) * number(minimum)


def q5_k(b, i):
    scale, minimum = scale_and_minimum(b, 4, i // 32)
    q = b.nibble(48 + 32 * (i // 64) + i % 32, i // 32 % 2) + 16 * b.bits(16 + i % 32, i // 32, 1)
    return b.half(0) * number(scale) * number(q) - b.half(2) * number(minimum)


def q6_k(b, i):
    part, inside = divmod(i, 128)
    run, place = divmod(inside, 32)       # runs 0, 1 are low halves of 64 bytes, 2, 3 the high ones
    low = b.nibble(64 * part + 32 * (run % 2) + place, run // 2)
    high = b.bits(128 + 32 * part + place, 2 * run, 2)
    return b.half(208) * number(b.signed(192 + i // 16)) * number(low + 16 * high - 32)


def iq4_xs(b, i):
    group, inside = divmod(i, 32)
    scale = b.nibble(4 + group // 2, group % 2) + 16 * b.bits(2 + group // 4, 2 * (group % 4), 2)
    index = b.nibble(8 + 16 * group + inside % 16, inside // 16)
    return b.half(0) * number(scale - 32) * number(np.array(INT4)[index])


# Function, bytes and values of a block, where its halves are.
FORMATS = {f.__name__: (f, *sizes) for f, *sizes in (
    (q8_0, 34, 32, (0,)), (q4_0, 18, 32, (0,)), (q4_1, 20, 32, (0, 2)), (q5_0, 22, 32, (0,)),
    (q5_1, 24, 32, (0, 2)), (iq4_nl, 18, 32, (0,)), (q2_k, 84, 256, (80, 82)), (q3_k, 110, 256, (108,)),
    (q4_k, 144, 256, (0, 2)), (q5_k, 176, 256, (0, 2)), (q6_k, 210, 256, (208,)), (iq4_xs, 136, 256, (0,)))}


def decode(data, name):
    """All values of blocks in their order, float32."""
    value, size, values, _ = FORMATS[name]
    blocks = Blocks(data, size)
    return np.stack([value(blocks, i) for i in range(values)], axis=1).astype(np.float32).reshape(-1)


# Halves that decoders get wrong: zeros, the smallest and largest subnormals, normals at both ends, 1 and -2.
SPECIAL = (0x0000, 0x8000, 0x0001, 0x83ff, 0x0400, 0x8400, 0x7bff, 0xfbff, 0x3c00, 0xc000)


def random_blocks(rng, name, count, special=()):
    """Random bits, but finite halves: first those of `special`, then any. The first two blocks have no and
    all other bits set."""
    _, size, _, halves = FORMATS[name]
    blocks = rng.integers(0, 256, (count, size), np.uint8)
    if special:
        blocks[0], blocks[1] = 0x00, 0xff
    for order, at in enumerate(halves):
        raw = rng.integers(0, 1 << 16, count).astype("<u2")
        raw[raw & 0x7c00 == 0x7c00] ^= 0x4000
        chosen = [0x2e66, 0xae66, *np.roll(special, 3 * order)][:count] if len(special) else []
        raw[:len(chosen)] = chosen
        blocks[:, at:at + 2] = raw.view(np.uint8).reshape(-1, 2)
    return blocks.tobytes()


def write(folder):
    for name, (_, _, values, _) in FORMATS.items():
        rng = np.random.default_rng(list(name.encode()))
        data = random_blocks(rng, name, 32 if values == 32 else 14, SPECIAL)
        (folder / f"{name}.bin").write_bytes(data)
        (folder / f"{name}.f32").write_bytes(decode(data, name).astype("<f4").tobytes())


def compare(path, count):
    spec = importlib.util.spec_from_file_location("other", path)
    other = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(other)
    wrong = 0
    for name in FORMATS:
        rng, differing = np.random.default_rng(list(name.encode())), 0
        for begin in range(0, count, 20000):
            data = random_blocks(rng, name, min(20000, count - begin))
            mine, theirs = decode(data, name), other.decode_blocks(data, name)
            differing += int((mine.view(np.uint32) != theirs.view(np.uint32)).sum())
        print(f"{name}: {count} blocks, {differing} values differ")
        wrong += differing
    return wrong == 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--compare"]:
        sys.exit(not compare(sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 1000000))
    write(pathlib.Path(sys.argv[1]))
