#!/usr/bin/python3
"""Chooses the smallest corpus that reaches what many inputs reach together.

    minimise.py HARNESS BYTES OUT IN...    HARNESS: a built fuzz_NAME; IN: folders of inputs

libFuzzer's own -merge=1 keeps an input for each thing that it alone reaches first, whatever its size; this
takes, again and again, the input that reaches most for its bytes, until nothing is left to reach or OUT
(an empty folder) would grow beyond BYTES. Only standard Python.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

OVERHEAD = 200   # what one more file costs


def edges_of(harness, inputs):
    """{file: edges it reaches}, from the control file of a merge."""
    with tempfile.TemporaryDirectory() as folder:
        control, ignored = pathlib.Path(folder, "control"), pathlib.Path(folder, "out")
        ignored.mkdir()
        subprocess.run([harness, "-merge=1", "-set_cover_merge=1", "-use_counters=0", "-max_len=65536", "-timeout=5",
                        "-rss_limit_mb=1024", f"-merge_control_file={control}", ignored, *inputs],
                       check=True, capture_output=True)
        lines = control.read_text().splitlines()
    count = int(lines[0])
    files, edges = lines[2:2 + count], {}
    for line in lines[2 + count:]:
        kind, *numbers = line.split()
        if kind == "FT":
            edges[pathlib.Path(files[int(numbers[0])])] = set(numbers[1:])
    return edges


def choose(edges, budget):
    missing, chosen = set().union(*edges.values()), []
    sizes = {f: f.stat().st_size for f in edges}
    while sizes := {f: size for f, size in sizes.items() if size <= budget and edges[f] & missing}:
        best = max(sizes, key=lambda f: len(edges[f] & missing) / (sizes[f] + OVERHEAD))
        chosen.append(best)
        missing -= edges[best]
        budget -= sizes[best]
    for f in sorted(chosen, key=lambda f: -f.stat().st_size):     # what the others reach without it
        if edges[f] <= set().union(*(edges[other] for other in chosen if other != f)):
            chosen.remove(f)
    return chosen, missing


def main():
    harness, budget, out, *inputs = sys.argv[1:]
    edges = edges_of(harness, inputs)
    chosen, missing = choose(edges, int(budget))
    for f in chosen:
        shutil.copy(f, out)
    print(f"{len(edges)} inputs: {len(chosen)} of {sum(f.stat().st_size for f in chosen)} bytes, {len(missing)} edges not reached")


main()
