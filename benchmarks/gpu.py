"""Everything that is asked of a GPU, in one run: `make bench-gpu`, where there is one.

It is meant to end within 20 minutes with the tests that follow it; it was not yet run on a GPU.

    PYTHONPATH=. ENGINE_PYTHON -m benchmarks.gpu [--mpx 400] [--steps 60] [--side 256] [--only NAME ...]

Needs the engine's Python with a CUDA build of PyTorch, and no data: the image is noise of several scales, a tiled
DEFLATE GeoTIFF. Without a GPU it tries itself on the CPU and says so (give it ``--mpx 1 --steps 1 --side 32``): those
figures mean nothing. Printed:

* ``classify``: cells of the result a second from file to file against bare forward passes in half precision at the
  same tile and batch (0.85 at least), U-Net on ResNet-34;
* ``train``: images a second of the trainer against a bare loop at the same precision, and how busy the GPU was (90 %);
* ``share``: two classifications at once on the one GPU against one after the other (1.0 at least);
* ``memory``: a classification and a training while all but 1.5 GiB of the GPU is taken: each ends, or in a sentence.
"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from statistics import mean, median

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY / "test" / "engine"), str(REPOSITORY / "test")]

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
import torch  # noqa: E402
from engine_making import HALF_METRE, make_chips, noise  # noqa: E402

from benchmarks.classify_speed import random_package  # noqa: E402
from slum_extractor_plugin.engine.devices import device_name  # noqa: E402
from slum_extractor_plugin.engine.inference.backends import choose_backend, make_forward  # noqa: E402
from slum_extractor_plugin.engine.inference.planning import plan_for  # noqa: E402
from slum_extractor_plugin.engine.inference.run import classify  # noqa: E402
from slum_extractor_plugin.engine.networks.factory import build_network, load_network  # noqa: E402
from slum_extractor_plugin.engine.training.fitting import Fitting  # noqa: E402
from slum_extractor_plugin.engine.training.loaders import loaders  # noqa: E402
from slum_extractor_plugin.engine.training.precision import autocast, choose_precision  # noqa: E402
from slum_extractor_plugin.engine.training.preparation import prepare  # noqa: E402
from slum_extractor_plugin.errors import SlumExtractorError  # noqa: E402
from slum_extractor_plugin.formats.dlpk import open_package  # noqa: E402
from slum_extractor_plugin.grid import Window  # noqa: E402
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob  # noqa: E402
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob  # noqa: E402
from slum_extractor_plugin.protocol import SilentReporter  # noqa: E402

GPU = torch.cuda.is_available()
DEVICE = torch.device("cuda", 0) if GPU else torch.device("cpu")
PROCESSOR = "GPU" if GPU else "CPU"

#: GPU memory that ``memory`` leaves free.
LEFT = 3 * 2**29

_BLOCK, _BATCH, PASSES = 1024, 16, 10 if GPU else 1


def main() -> None:
    """Run what is asked for, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mpx", type=float, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--side", type=int, default=256)
    parser.add_argument("--only", nargs="*", choices=list(PARTS), default=list(PARTS))
    options = parser.parse_args()
    trial = "" if GPU else "; no GPU: a trial of this script only"
    print(f"{device_name(DEVICE)}, torch {torch.__version__}{trial}")
    with tempfile.TemporaryDirectory() as name:
        for part in options.only:
            PARTS[part](options, Path(name))


def classification(options: argparse.Namespace, folder: Path) -> None:
    """Compare a run from file to file with bare forward passes."""
    image, package = _image(folder, options.mpx), random_package(folder / "model.dlpk", "resnet34")
    with rasterio.open(image) as raster:
        extent = Window(0, 0, raster.width, raster.height)
    with open_package(package) as opened, torch.inference_mode():
        network, definition = load_network(opened), opened.definition
        backend = choose_backend(network, DEVICE, 3)
        plan = plan_for(_job(image, package, folder / "a.tif"), definition, DEVICE, extent, backend)
        forward = make_forward(backend, network, DEVICE, plan.precision)
        cells = torch.randn(plan.batch_size, 3, plan.tiling.size, plan.tiling.size, device=DEVICE)
        whole, bare = [], []
        for number in range(options.rounds + 1):  # the first warms up
            taken = _seconds(lambda: classify(_job(image, package, folder / "a.tif"), SilentReporter()))
            passes = _seconds(lambda: [forward(cells) for _ in range(PASSES)]) / PASSES
            if number:
                whole.append(extent.width * extent.height / 1e6 / taken)
                bare.append(plan.batch_size * plan.tiling.step**2 / 1e6 / passes)
    ratios = [one / other for one, other in zip(whole, bare)]
    print(
        f"classify: {median(whole):.1f} Mpx/s from file to file, bare {median(bare):.1f}, {median(ratios):.2f} times "
        f"({min(ratios):.2f} to {max(ratios):.2f}); {plan}",
        flush=True,
    )


def training(options: argparse.Namespace, folder: Path) -> None:
    """Compare the trainer with a bare loop, and watch how busy the GPU is."""
    run, epochs = _run(options, folder, "train"), 4
    precision = choose_precision("AUTO", DEVICE, SilentReporter())
    images = options.steps * _BATCH
    with _busy() as shares:
        trained = _seconds(lambda: Fitting(replace(run), SilentReporter(), folder / "fit").fit())
    bare = _bare_epoch([batch for batch, _ in zip(loaders(run)[0], range(8))], precision)
    bare()
    passes = _seconds(bare) / 8
    print(
        f"train: {epochs * images / trained:.1f} images/s with start and end, bare {_BATCH / passes:.1f}; GPU busy "
        f"{mean(shares) if shares else float('nan'):.0f} % in the mean of {len(shares)} looks",
        flush=True,
    )


def sharing(options: argparse.Namespace, folder: Path) -> None:
    """Compare two classifications at once, in processes of their own, with one after the other."""
    image, package = _image(folder, options.mpx / 4), random_package(folder / "model.dlpk", "resnet34")

    def one(number: int) -> None:
        words = [
            sys.executable,
            "-m",
            "slum_extractor_plugin",
            "classify",
            "--quiet",
            "--in-raster",
            image,
            "--in-model-definition",
            package,
            "--processor-type",
            PROCESSOR,
            "--out-classified-raster",
            str(folder / f"share_{number}.tif"),
        ]
        subprocess.run(words, check=True, cwd=REPOSITORY, stdout=subprocess.DEVNULL)

    alone = _seconds(lambda: [one(number) for number in range(2)])
    with ThreadPoolExecutor(2) as pool:
        together = _seconds(lambda: list(pool.map(one, (2, 3))))
    print(f"share: one after the other {alone:.1f} s, at once {together:.1f}, {alone / together:.2f} times", flush=True)


def memory(options: argparse.Namespace, folder: Path) -> None:
    """Classify and train where next to no memory is free."""
    image, package = _image(folder, options.mpx / 10), random_package(folder / "model.dlpk", "resnet34")
    run = _run(options, folder, "memory")
    free = torch.cuda.mem_get_info()[0] - LEFT if GPU else 0
    taken = torch.empty(max(0, free), dtype=torch.uint8, device=DEVICE)
    for name, work in {
        "classify": lambda: classify(_job(image, package, folder / "m.tif", batch_size=64), SilentReporter()),
        "train": lambda: Fitting(run, SilentReporter(), folder / "fit_memory").fit(),
    }.items():
        print(f"memory: {name} {_end(work)} with {LEFT / 2**30:.1f} GiB free", flush=True)
    del taken


def _end(work: Callable[[], object]) -> str:
    """Return how a run ends; anything but well or in a sentence of ours is raised."""
    try:
        work()
    except SlumExtractorError as fault:
        return f"ended in the sentence '{fault}'"
    return "ended well"


PARTS = {"classify": classification, "train": training, "share": sharing, "memory": memory}


def _image(folder: Path, mpx: float) -> str:
    """Write a square image of at least so many million cells, and return its path."""
    blocks = max(1, round((mpx * 1e6) ** 0.5 / _BLOCK))
    path = folder / f"{blocks}.tif"
    if not path.exists():
        cells, side = noise(3, _BLOCK, _BLOCK), blocks * _BLOCK
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=side,
            height=side,
            count=3,
            dtype="uint8",
            tiled=True,
            blockxsize=256,
            blockysize=256,
            compress="deflate",
            crs="EPSG:32643",
            transform=HALF_METRE,
            num_threads="all_cpus",
        ) as image:
            for row in range(blocks):
                for column in range(blocks):
                    place = rasterio.windows.Window(column * _BLOCK, row * _BLOCK, _BLOCK, _BLOCK)
                    image.write(np.roll(cells, 97 * (row * blocks + column), axis=2), window=place)
    return str(path)


def _job(image: str, package: str, out: Path, **values: object) -> ClassifyJob:
    return ClassifyJob(
        in_raster=image,
        in_model_definition=package,
        out_classified_raster=str(out),
        padding=100,
        processor_type=PROCESSOR,
        match_to_training="NONE",
        **values,
    )


def _run(options: argparse.Namespace, folder: Path, name: str) -> object:
    chips = folder / "chips"
    if not chips.is_dir():
        make_chips(chips, count=options.steps * _BATCH, size=(options.side, options.side))
    job = TrainJob(
        in_folder=(str(chips),),
        out_folder=str(folder / name),
        backbone_model="RESNET34",
        batch_size=_BATCH,
        validation_percentage=0.0,
        max_epochs=4,
        learning_rate=1e-3,
        processor_type=PROCESSOR,
        encoder_weights="NONE",
    )
    return prepare(job, SilentReporter())


def _bare_epoch(batches: list, precision: str) -> Callable[[], None]:
    """Return a function that learns from batches that lie on the device in a plain loop."""
    network = build_network("UNET", "resnet34", 3, 2).to(DEVICE, memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3)
    ready = [
        ((cells.float() / 255 - 0.45).to(DEVICE, memory_format=torch.channels_last), target.to(DEVICE))
        for cells, target in batches
    ]

    def epoch() -> None:
        for images, target in ready:
            with autocast(DEVICE, precision):
                loss = torch.nn.functional.cross_entropy(network(images).float(), target, ignore_index=255)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()

    return epoch


def _seconds(work: Callable[[], object]) -> float:
    """Return how long something takes, until the GPU has done it."""
    began = time.perf_counter()
    work()
    if GPU:
        torch.cuda.synchronize()
    return time.perf_counter() - began


@contextlib.contextmanager
def _busy() -> Iterator[list[float]]:
    """Look twice a second how busy the GPU is, in percent, by nvidia-smi."""
    shares, ended = [], threading.Event()
    words = ["nvidia-smi", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits", "--id=0"]

    def look() -> None:
        while GPU and not ended.wait(0.5):
            shares.append(float(subprocess.run(words, check=True, capture_output=True, text=True).stdout))

    watcher = threading.Thread(target=look, daemon=True)
    watcher.start()
    yield shares
    ended.set()
    watcher.join()


if __name__ == "__main__":
    main()
