"""Batches of chips, made by threads while the network works on the batch before."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

import torch
from torch.utils.data import DataLoader

from ...threads import ThreadPool, raise_interrupt, thread_pool
from .dataset import ChipDataset, Sample, padded_batch
from .order import EpochOrder
from .preparation import Training

#: Batches that are made ahead.
_AHEAD = 2


class ReadAhead(DataLoader):
    """Torch's loader, whose next batches a thread makes meanwhile: no process to start, and memory is shared."""

    def __iter__(self) -> Iterator[Sample]:
        batches = super().__iter__()
        with thread_pool(1, "batches") as pool:
            _hold_to_one_core(pool)
            waiting = deque(pool.submit(next, batches, None) for _ in range(_AHEAD))
            try:
                while (batch := pool.result(waiting.popleft())) is not None:
                    raise_interrupt()
                    waiting.append(pool.submit(next, batches, None))
                    yield batch
            finally:
                for future in waiting:
                    future.cancel()


def _hold_to_one_core(pool: ThreadPool) -> None:
    """Let a pool's only thread compute on one core.

    On more, its small pieces of work and the network's large ones wait for each other at every step: on two cores a
    MobileNetV2 U-Net learnt from half as many images a second. Torch keeps the number by thread, and besides the last
    one given, for threads that are yet to compute; that one is put back.
    """
    threads = torch.get_num_threads()
    pool.result(pool.submit(_compute_on_one_core))
    torch.set_num_threads(threads)


def _compute_on_one_core() -> None:
    torch.set_num_threads(1)
    torch.get_num_threads()  # makes it this thread's own: torch settles that when it is first asked


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
    return train_loader, ReadAhead(
        ChipDataset(run.held_out, run.store, pool=pool), batch_size=run.batch_size, **shared)


def _pool(run: Training) -> Executor | None:
    """Return threads for the samples of a batch, where a GPU leaves the cores free; on a CPU one thread is enough."""
    cores = os.cpu_count() or 1
    return ThreadPoolExecutor(min(8, cores - 1), "samples") if run.device.type == "cuda" and cores > 2 else None
