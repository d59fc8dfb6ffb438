"""Many workers under fire: the same bytes from 1, 2, 4 and 7 workers, from any shards, and whoever is killed.

Runs with the engine's Python: ``python benchmarks/many_workers.py [CELLS A SIDE]``. Needs no data.
"""

from __future__ import annotations

import dataclasses
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "test" / "engine")]

from engine_making import Heard, make_package, noise, write_raster  # noqa: E402

from slum_extractor_plugin.engine.inference import cluster  # noqa: E402
from slum_extractor_plugin.engine.inference.run import classify  # noqa: E402
from slum_extractor_plugin.engine.settings import ClassifySettings  # noqa: E402

#: Workers that are killed in one run.
KILLS = 5


class KillsAtRandom(Heard):
    """Kills a random worker of this process at every sixth of the work."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.killed: list[int] = []
        self._random = random.Random(seed)

    def progress(self, fraction: float) -> None:
        """Kill where it is time."""
        if len(self.killed) < KILLS and fraction > (len(self.killed) + 1) / (KILLS + 1):
            workers = spawned(psutil.Process())
            if workers:
                victim = self._random.choice(workers)
                victim.kill()
                self.killed.append(victim.pid)


def spawned(process: psutil.Process) -> list[psutil.Process]:
    """Return the workers that a process has started."""
    found = process.children(recursive=True)
    return [child for child in found if "spawn_main" in " ".join(child.cmdline())]


def command(settings: ClassifySettings) -> list[str]:
    """Return the command line of a job."""
    given = {name: value for name, value in dataclasses.asdict(settings).items() if value not in (None, "", (), False)}
    given.pop("predict_background")
    options = [item for name, value in given.items() for item in (f"--{name.replace('_', '-')}", str(value))]
    return [sys.executable, "-m", "slum_extractor_plugin.engine", "classify", *options]


def kill_whole_run(settings: ClassifySettings, at: float, size: int) -> int:
    """Start a job, kill it when its journal has a share of ``size`` bytes; return how many workers were left."""
    target = Path(settings.out_classified_raster)
    journal = target.parent / f".{target.name}.resume"
    process = subprocess.Popen(command(settings), cwd=REPOSITORY, stderr=subprocess.DEVNULL)
    while process.poll() is None and not (journal.exists() and journal.stat().st_size > at * size):
        time.sleep(0.02)
    if process.poll() is not None:
        raise SystemExit("the run ended before it was killed")
    workers = spawned(psutil.Process(process.pid))
    process.send_signal(signal.SIGKILL)
    process.wait()
    _, alive = psutil.wait_procs(workers, timeout=5)
    return len(alive)


def main() -> None:
    """Print a line for each way; exit with 1 if any gave other bytes."""
    side = int(sys.argv[1]) if len(sys.argv) > 1 else 700
    faults = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_package(folder / "slums.dlpk")
        image = write_raster(folder / "image.tif", noise(3, side, side + 50))
        base = ClassifySettings(image, str(folder / "slums.dlpk"), str(folder / "alone.tif"), padding=32, tile_size=96,
                                processor_type="CPU", out_confidence_raster=str(folder / "alone_c.tif"))
        sizes: list[int] = []

        class Watching(Heard):
            def progress(self, fraction: float) -> None:
                sizes.extend(path.stat().st_size for path in folder.glob(".*.resume"))

        classify(base, Watching())
        expected = [(folder / f"alone{end}.tif").read_bytes() for end in ("", "_c")]

        def check(what: str, out: str) -> None:
            nonlocal faults
            same = [(folder / f"{out}{end}.tif").read_bytes() for end in ("", "_c")] == expected
            left = [path.name for path in folder.glob(".*")]
            faults += not same or bool(left)
            print(f"{what}: {'the same bytes' if same else 'OTHER BYTES'}", *left, flush=True)

        def job(out: str, workers: int) -> ClassifySettings:
            return dataclasses.replace(
                base, parallel_processing_factor=str(workers), out_classified_raster=str(folder / f"{out}.tif"),
                out_confidence_raster=str(folder / f"{out}_c.tif"),
            )

        for workers, tiles in ((2, 16), (4, 3), (7, 1), (2, 5)):
            cluster.SHARD_TILES = tiles
            started = time.monotonic()
            classify(job(f"w{workers}_{tiles}", workers), Heard())
            check(f"{workers} workers, shards of at most {tiles} tiles, {time.monotonic() - started:.0f} s",
                  f"w{workers}_{tiles}")
        cluster.SHARD_TILES = 4
        heard = KillsAtRandom(seed=1)
        classify(job("killed", 2), heard)
        check(f"2 workers, {len(heard.killed)} killed", "killed")
        for share in (0.2, 0.6):
            left = kill_whole_run(job("whole", 2), share, max(sizes))
            faults += left
            print(f"whole run killed at about {share:.0%}; {left} workers left behind", flush=True)
        heard = Heard()
        classify(job("whole", 1), heard)
        print(*[text for text in heard.messages if "cut off" in text])
        check("gone on with by one process", "whole")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
