"""Runs cases in forked children, so that one that crashes, hangs or eats memory is seen and the next goes on.

A child is forked from a process that has imported everything and computed nothing: it starts in a millisecond, and no
thread or lock of another case is in it.
"""

from __future__ import annotations

import os
import resource
import select
import signal
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from slum_extractor_plugin.errors import Cancelled, SlumExtractorError

from .ledger import ANSWERED, REFUSED, STOPPED

#: How many times slower than on an idle core all may be, on a machine that does other work too.
SLOW = float(os.environ.get("TRUST_SLOW", "1"))

#: Seconds after which a case's progress raises ``Cancelled``, and after which a case that has not ended hangs.
PATIENCE, LIMIT = 4.0 * SLOW, 40.0 * SLOW

#: Bytes of address space of a case: enough for any answer, too little to take a machine down.
MEMORY = 6 << 30

Case = Callable[[int], None]


def ending_of(action: Callable[[], object]) -> str:
    """Return how an action ended: one of the good endings, or what was wrong."""
    try:
        action()
    except Cancelled:
        return STOPPED
    except SlumExtractorError as error:
        return REFUSED if is_sentence(str(error)) else f"no sentence: {str(error)!r}"
    except BaseException as error:
        return described(error)
    return ANSWERED


def described(error: BaseException) -> str:
    """Return on one line what was raised, and by whom: the innermost places of its traceback."""
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    return f"fault: {type(error).__name__}: {str(error)[:300]} at {' < '.join(places[:-7:-1])}"


def is_sentence(text: str) -> bool:
    """Whether a text is what a user should read: short, on one line, ended by a full stop, without program's jargon."""
    return 15 < len(text) < 1200 and "\n" not in text and text.rstrip()[-1] in ".)" and "Traceback" not in text


def patience(seconds: float = PATIENCE) -> Callable[[float], None]:
    """Return a progress function that asks the work to stop when it takes longer, as a user would."""
    end = time.monotonic() + seconds

    def progress(_fraction: float) -> None:
        if time.monotonic() > end:
            raise Cancelled

    return progress


def endings(case: Case, seeds: Sequence[int], limit: float = LIMIT) -> Iterator[tuple[int, str]]:
    """Yield each seed with how ``case(seed)`` ended."""
    done = 0
    while done < len(seeds):
        for ending in _of_child(case, seeds[done:], limit):
            yield seeds[done], ending
            done += 1


def _of_child(case: Case, seeds: Sequence[int], limit: float) -> Iterator[str]:
    """Yield the endings that one child lives to tell, the last of them its own when it dies or hangs."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _work(case, seeds, writing)
    os.close(writing)
    place, rest = 0, b""
    try:
        while place < len(seeds):
            if not select.select([reading], [], [], limit)[0]:
                yield f"hung for {limit:.0f} s"
                return
            data = os.read(reading, 1 << 16)
            if not data:
                yield f"died with status {os.waitpid(child, 0)[1]}"
                child = 0
                return
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                yield line.decode()
                place += 1
    finally:
        os.close(reading)
        if child:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _work(case: Case, seeds: Sequence[int], pipe: int) -> None:
    limit_memory(MEMORY)
    for seed in seeds:
        ending = ending_of(lambda seed=seed: case(seed)).replace("\n", " ")
        os.write(pipe, ending.encode("utf-8", "backslashreplace") + b"\n")
    os._exit(0)


def limit_memory(beyond: int) -> None:
    """Let this process take so many bytes of address space more than it has."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * os.sysconf("SC_PAGE_SIZE") + beyond
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
