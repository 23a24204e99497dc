"""`python -m tests.benchmarks [startup|batch|ticket|generate|diagnosis|all] [--tickets N] [--runs N] [--keep FILE]`.

`--keep FILE` uses the big database there, or builds it and leaves it. Exit code 1 when a gate does not hold.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import diagnosis, generator, long_ticket, one_process, startup

PARTS = ("startup", "batch", "ticket", "generate", "diagnosis", "all")


def main() -> int:
    """Build what is needed, run the parts that were asked for."""
    words = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    words.add_argument("part", nargs="?", default="all", choices=PARTS)
    words.add_argument("--tickets", type=int, default=100_000, help="of the big database, about ten facts each")
    words.add_argument("--runs", type=int, default=20, help="of every command")
    words.add_argument("--keep", type=Path, help="where the big database is, or is to stay")
    asked = words.parse_args()
    if asked.part in ("diagnosis", "all"):
        print("\n".join(diagnosis.report()), flush=True)
    if asked.part == "diagnosis":
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        big, small = asked.keep or folder / "big.db", folder / "small.db"
        if asked.part != "ticket" and not big.exists():
            print(generator.build(str(big), asked.tickets).line(), flush=True)
        startup.small_desk(small)
        good = True
        if asked.part in ("startup", "all"):
            good = startup.run(big, small, asked.runs, folder)
        if asked.part in ("batch", "all"):
            desks = (
                startup.Desk(small, "10 facts", folder, small=True),
                startup.big_desk(big, folder),
            )
            print(
                "\n".join(["", *one_process.HEAD, *(row for desk in desks for row in one_process.run(desk))]),
                flush=True,
            )
        if asked.part in ("ticket", "all"):
            print(f"\n{long_ticket.run(folder, asked.runs)}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
