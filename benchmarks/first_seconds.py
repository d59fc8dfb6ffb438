"""The seconds before and after the network: 1 Mpx classified by an engine that starts, and by one that is ready.

    OMP_NUM_THREADS=2 PYTHONPATH=. ENGINE_PYTHON benchmarks/first_seconds.py [--rounds 5] [--cells 1024]

Needs the engine's Python and no data. What QGIS itself does before and after a job is not in it. Printed, medians of
interleaved rounds: seconds of a run by an engine that starts for it, and by a spare one as there is in a window; and
the same less the seconds of the forward pass alone, by the backend that the tool takes: 4 and 1.5 at most on two
cores.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "test" / "engine")]

import torch  # noqa: E402
from engine_making import make_package, noise, write_raster  # noqa: E402

from slum_extractor_plugin.engine.inference.backends import FLOAT32, choose_backend, make_forward  # noqa: E402
from slum_extractor_plugin.protocol import SilentReporter  # noqa: E402
from slum_extractor_plugin.runtime.process import SPARES, run_job  # noqa: E402

CPU = torch.device("cpu")

#: Seconds in which a spare has loaded its packages; filling in a dialog takes longer.
READY = 20.0


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def runs(image: str, package: str, folder: Path) -> tuple[float, float]:
    """Return the seconds of a run by an engine that starts for it, and by a spare one."""

    def classify() -> None:
        values = {
            "IN_RASTER": image,
            "IN_MODEL_DEFINITION": package,
            "PROCESSOR_TYPE": "CPU",
            "OUT_CLASSIFIED_RASTER": str(folder / "classes.tif"),
        }
        run_job(Path(sys.executable), "classify", values, SilentReporter())
        (folder / "classes.tif").unlink()

    SPARES.wanted = False
    SPARES.let_go()
    cold = seconds(classify)
    SPARES.wanted = True
    SPARES.prepare(Path(sys.executable), "classify")
    time.sleep(READY)
    SPARES.wanted = False  # none starts while this run is timed
    return cold, seconds(classify)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cells", type=int, default=1024)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        image = write_raster(folder / "image.tif", noise(3, arguments.cells, arguments.cells))
        package, network, _ = make_package(folder / "model.dlpk")
        cells = torch.rand(1, 3, arguments.cells, arguments.cells)
        forward = make_forward(choose_backend(network.eval(), CPU, 3), network, CPU, FLOAT32)
        with torch.inference_mode():
            forward(cells)
            rounds = [(seconds(lambda: forward(cells)), *runs(image, package, folder)) for _ in range(arguments.rounds)]
    bare, cold, spare = (median(column) for column in zip(*rounds))
    print(
        f"forward pass {bare:.2f} s; engine starts {cold:.2f} s, spare {spare:.2f} s; "
        f"beside the network {cold - bare:.2f} s and {spare - bare:.2f} s"
    )


if __name__ == "__main__":
    main()
