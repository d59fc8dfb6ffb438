"""Many workers under fire: the same bytes from 1, 2, 4 and 7 workers, from any shards, and whoever is killed.

Runs with the engine's Python: ``python benchmarks/many_workers.py [CELLS A SIDE [counts] [kills] [whole]]``. Needs no
data.
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
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob  # noqa: E402

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


def command(settings: ClassifyJob) -> list[str]:
    """Return the command line of a job."""
    given = {name: value for name, value in settings.values().items() if not isinstance(value, bool)}
    options = [item for name, value in given.items() for item in (f"--{name.replace('_', '-')}", str(value))]
    return [sys.executable, "-m", "slum_extractor_plugin.engine", "classify", *options]


def kill_whole_run(settings: ClassifyJob, at: float, size: int) -> int:
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


class Trial:
    """A scene, and what one process makes of it."""

    def __init__(self, folder: Path, side: int) -> None:
        self.folder, self.faults = folder, 0
        make_package(folder / "slums.dlpk")
        image = write_raster(folder / "image.tif", noise(3, side, side + 50))
        self._base = ClassifyJob(
            in_raster=image,
            in_model_definition=str(folder / "slums.dlpk"),
            out_classified_raster=str(folder / "alone.tif"),
            padding=32,
            tile_size=96,
            processor_type="CPU",
            out_confidence_raster=str(folder / "alone_c.tif"),
        )
        sizes = self.journal_sizes = [1]

        class Watching(Heard):
            def progress(self, fraction: float) -> None:
                sizes.extend(path.stat().st_size for path in folder.glob(".*.resume"))

        classify(self._base, Watching())
        self._expected = self._bytes("alone")

    def job(self, out: str, workers: int) -> ClassifyJob:
        """Return the job for some workers, with an output of its own."""
        return dataclasses.replace(
            self._base,
            parallel_processing_factor=str(workers),
            out_classified_raster=str(self.folder / f"{out}.tif"),
            out_confidence_raster=str(self.folder / f"{out}_c.tif"),
        )

    def check(self, what: str, out: str) -> None:
        """Print whether an output has the bytes of one process, and what lies about that should not."""
        same, left = self._bytes(out) == self._expected, [path.name for path in self.folder.glob(".*")]
        self.faults += not same or bool(left)
        print(f"{what}: {'the same bytes' if same else 'OTHER BYTES'}", *left, flush=True)

    def _bytes(self, out: str) -> list[bytes]:
        return [(self.folder / f"{out}{end}.tif").read_bytes() for end in ("", "_c")]


def counts(trial: Trial) -> None:
    """As many workers and shards as may be."""
    for workers, tiles in ((2, 16), (4, 3), (7, 1), (2, 5)):
        cluster.SHARD_TILES = tiles
        started = time.monotonic()
        classify(trial.job(f"w{workers}_{tiles}", workers), Heard())
        seconds = time.monotonic() - started
        trial.check(f"{workers} workers, shards of at most {tiles} tiles, {seconds:.0f} s", f"w{workers}_{tiles}")


def kills(trial: Trial) -> None:
    """Workers die."""
    cluster.SHARD_TILES = 4
    heard = KillsAtRandom(seed=1)
    classify(trial.job("killed", 2), heard)
    trial.check(f"2 workers, {len(heard.killed)} killed", "killed")


def whole(trial: Trial) -> None:
    """The whole run dies, twice, and one process goes on."""
    for share in (0.2, 0.6):
        left = kill_whole_run(trial.job("whole", 2), share, max(trial.journal_sizes))
        trial.faults += left
        print(f"whole run killed at about {share:.0%}; {left} workers left behind", flush=True)
    heard = Heard()
    classify(trial.job("whole", 1), heard)
    print(*[text for text in heard.messages if "cut off" in text], flush=True)
    trial.check("gone on with by one process", "whole")


def main() -> None:
    """Print a line for each way; exit with 1 if any gave other bytes."""
    side = int(sys.argv[1]) if len(sys.argv) > 1 else 700
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder), side)
        for part in (counts, kills, whole):
            if part.__name__ in sys.argv[2:] or len(sys.argv) < 3:
                part(trial)
        sys.exit(bool(trial.faults))


if __name__ == "__main__":
    main()
