"""Runs one part of the suite and keeps its ledger: ``python3 -m trust.run rasters --share 0.01`` in the folder test.

The parts need different Pythons: ``engine`` the engine's, ``fuzz`` one with atheris, all others QGIS's; ``processes``
and ``load`` start the engine that SLUM_EXTRACTOR_TEST_ENGINE names. ``total`` sums their ledgers, prints the table and
the closing line, and fails if anything went wrong.
"""

from __future__ import annotations

import argparse
import importlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from .faults import FAULTS, Tool
from .ledger import FAULT, INPUT, Ledger
from .sandbox import LIMIT, Case, endings
from .workplace import workplace

#: Seeds of a run: others try other cases.
SEED = int(os.environ.get("TRUST_SEED", "1"))

PARTS = ("rasters", "tools", "giants", "qgis", "engine", "processes", "load", "fuzz")

#: What a whole run has to try at the least.
ENOUGH = {FAULT: 2000, INPUT: 400_000}


def try_inputs(ledger: Ledger, name: str, case: Case, count: int, limit: float = LIMIT) -> None:
    """Give ``count`` bad inputs and count how they end."""
    started = time.monotonic()
    for seed, ending in endings(case, range(SEED * 10**7, SEED * 10**7 + count), limit):
        ledger.add(INPUT, name, ending, seed)
    print(f"{name}: {count} bad inputs, {time.monotonic() - started:.0f} s", flush=True)


def inject_faults(ledger: Ledger, tools: Sequence[Tool], names: Sequence[str], count: int) -> None:
    """Strike every tool with every fault, ``count`` times in all, in an order by chance."""
    pairs = [(tool, name) for tool in tools for name in names]
    random.Random(SEED).shuffle(pairs)
    for case in range(count):
        tool, name = pairs[case % len(pairs)]
        with workplace() as (_, out):
            try:
                ending = FAULTS[name](tool, out, random.Random(SEED * 10**7 + case))
            except AssertionError as error:
                ending = str(error)
        ledger.add(FAULT, f"{name}: {tool.name}", ending, case)
    print(f"{count} faults in {', '.join(tool.name for tool in tools)}", flush=True)


#: Faults that need a file system to be mounted.
_MOUNTED = ("disk full", "read-only")


def possible(names: Sequence[str]) -> list[str]:
    """Return the faults that can be injected here: file systems are mounted by root, and not in every container."""
    with tempfile.TemporaryDirectory() as folder:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "trust", folder], check=False, stderr=subprocess.DEVNULL)
        if mounted.returncode == 0:
            subprocess.run(["umount", folder], check=True)
            return list(names)
    print(f"not injected, since no file system can be mounted here: {', '.join(_MOUNTED)}")
    return [name for name in names if name not in _MOUNTED]


def main() -> None:
    """Run a part, or sum up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=(*PARTS, "total"))
    parser.add_argument("--share", type=float, default=1.0, help="share of the full suite's cases")
    parser.add_argument("--ledgers", type=Path, default=Path("../build/trust"))
    options = parser.parse_args()
    options.ledgers = options.ledgers.absolute()  # faults change the folder that a process is in
    options.ledgers.mkdir(parents=True, exist_ok=True)
    if options.part == "total":
        sys.exit(_total(options.ledgers, options.share))
    ledger, kept = Ledger(), options.ledgers / f"{options.part}.json"
    kept.unlink(missing_ok=True)
    part: Callable = importlib.import_module(f"{__package__}.part_{options.part}").run
    with tempfile.TemporaryDirectory() as folder:
        part(ledger, Path(folder), options.share)
    ledger.save(kept)
    print(ledger.table(), *ledger.wrong[:40], sep="\n")
    sys.exit(bool(ledger.wrong))


def _total(folder: Path, share: float) -> int:
    missing = [part for part in PARTS if not (folder / f"{part}.json").exists()]
    ledger = Ledger.load(sorted(folder.glob("*.json")))
    print(ledger.table(), *ledger.wrong[:40], sep="\n")
    (folder / "table.md").write_text(ledger.summed_up().table() + "\n", encoding="utf-8")
    enough = share < 1 or all(ledger.total(kind) >= number for kind, number in ENOUGH.items())
    if missing or not enough:
        print(f"Parts that did not end: {', '.join(missing) or 'none'}; as many cases as are asked for: {enough}.")
    print(ledger.closing_line())
    return bool(ledger.wrong or missing or not enough)


if __name__ == "__main__":
    main()
