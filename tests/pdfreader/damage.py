#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Feeds emodesk-pdfreader damaged copies of files for as long as one likes; no test of ctest's.

Usage: damage.py PDFREADER SECONDS FOLDER FILE... Copies that break a promise are kept in FOLDER."""
import collections
import pathlib
import random
import sys
import time

from reader import Read

OPTIONS = ["--words", "--fields", "--xmp", "--embedded", "--picture", 1, "--width", 200, "--height", 200,
           "--seconds", 4]


def damaged(file, dice):
    """A copy with some bytes changed, a piece cut out, or a piece put in twice."""
    copy = bytearray(file)
    for _ in range(dice.choice((1, 3, 10, 50))):
        start = dice.randrange(len(copy))
        end = start + dice.randrange(1, 100)
        kind = dice.randrange(8)
        if kind == 0 and len(copy) > 200:
            del copy[start:end]
        elif kind == 1:
            copy[start:start] = copy[start:end]
        else:
            copy[start] = dice.randrange(256)
    return bytes(copy)


def main(reader, seconds, folder, *files):
    originals = [pathlib.Path(file).read_bytes() for file in files]
    outcomes = collections.Counter()
    kept = 0
    seed = 0
    end = time.monotonic() + float(seconds)
    while time.monotonic() < end:
        seed += 1
        dice = random.Random(seed)
        file = damaged(dice.choice(originals), dice)
        result = Read(reader, file, *OPTIONS)
        outcomes[result.answer["problem"] if result.answer else result.code] += 1
        if faults := result.faults():
            kept += 1
            pathlib.Path(folder, f"damage-{seed}").write_bytes(file)
            print(seed, *faults)
    print(f"{seed} copies:", dict(outcomes))
    return 1 if kept else 0


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
