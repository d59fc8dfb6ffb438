"""Batches of chips, made by threads while the network works on the batch before."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import torch
from torch.utils.data import DataLoader

from ...threads import raise_interrupt, thread_pool
from .dataset import ChipDataset, Sample, padded_batch
from .order import EpochOrder
from .preparation import Training

#: Batches that are made ahead.
_AHEAD = 2


class ReadAhead(DataLoader):
    """Torch's loader, whose next batches a thread makes meanwhile: no process to start, and memory is shared."""

    def __iter__(self) -> Iterator[Sample]:
        batches = super().__iter__()
        with _cores_kept(), thread_pool(1, "batches") as pool:
            pool.result(pool.submit(_compute_on_one_core))
            waiting = deque(pool.submit(next, batches, None) for _ in range(_AHEAD))
            try:
                while (batch := pool.result(waiting.popleft())) is not None:
                    raise_interrupt()
                    waiting.append(pool.submit(next, batches, None))
                    yield batch
            finally:
                for future in waiting:
                    future.cancel()


def _compute_on_one_core() -> None:
    """Let the calling thread compute on one core, as torch's own loader does with its processes.

    On more, its small pieces of work and the network's large ones wait for each other at every step
    (measured in benchmarks/log/2026-11-24-batch-threads.md).
    """
    torch.set_num_threads(1)
    torch.get_num_threads()  # makes it this thread's own: torch settles that when it is first asked


@contextmanager
def _cores_kept() -> Iterator[None]:
    """Put back, at the end, the number of cores: torch keeps it by thread, and the last one given for new threads."""
    cores = torch.get_num_threads()
    try:
        yield
    finally:
        torch.set_num_threads(cores)


def loaders(run: Training, part: int = 0, parts: int = 1) -> tuple[DataLoader, DataLoader | None]:
    """Return the batches to train on, in an order that is a function of the seed; and, if any are held out, the others.

    Args:
        run: what is trained.
        part, parts: which of several processes that train together this is.
    """
    pool = _pool(run)
    shared: dict[str, Any] = {"collate_fn": padded_batch, "pin_memory": run.device.type == "cuda"}
    train = ChipDataset(run.train_chips, run.store, run.augmentation.geometry, pool)
    order = EpochOrder(len(train), run.batch_size, run.settings.seed, part, parts, run.weights)
    train_loader = ReadAhead(train, batch_sampler=order, **shared)
    if not run.held_out:
        return train_loader, None
    return train_loader, ReadAhead(ChipDataset(run.held_out, run.store, pool=pool), batch_size=run.batch_size, **shared)


def _pool(run: Training) -> Executor | None:
    """Return threads for the samples of a batch, where a GPU leaves the cores free; on a CPU one thread is enough."""
    cores = os.cpu_count() or 1
    if run.device.type != "cuda" or cores <= 2:
        return None
    return ThreadPoolExecutor(min(8, cores - 1), "samples", _compute_on_one_core)
