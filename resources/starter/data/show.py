#!/usr/bin/env python3
"""Print conversations as training sees them: show.py [LANGUAGE] [HOW MANY] [SEED]"""
import random
import sys

from conversations import Maker
from world import LANGUAGES


def main() -> None:
    language = sys.argv[1] if len(sys.argv) > 1 else ""
    count, seed = (int(a) for a in (sys.argv[2:] + ["3", "1"][len(sys.argv[2:]):])[:2])
    maker, rng = Maker([language] if language else LANGUAGES), random.Random(seed)
    for _ in range(count):
        for user, answer in maker.conversation(rng):
            print(f"User: {user}\nAssistant: {answer}")
        print()


if __name__ == "__main__":
    main()
