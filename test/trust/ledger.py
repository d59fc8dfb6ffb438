"""What was tried, how often, and what came of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

#: How a case may end well. A bad input is answered (there was an answer to give), refused with one sentence, or was
#: still at work when it was asked to stop, and stopped.
ANSWERED, REFUSED, STOPPED = "answered", "refused", "stopped"
WELL = (ANSWERED, REFUSED, STOPPED)

FAULT, INPUT = "fault", "input"


@dataclass
class Ledger:
    """Counts of cases by kind (a fault or a bad input), by what was tried and by how it ended; and what went wrong."""

    counts: Counter = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, kind: str, what: str, ending: str, case: object = "") -> None:
        """Count a case; an ending that is not a good one is kept, with what identifies the case."""
        well = ending in WELL
        self.counts[kind, what, ending if well else "wrong"] += 1
        if not well:
            self.wrong.append(f"{what}, case {case}: {ending}")

    def total(self, kind: str) -> int:
        """Return how many cases of a kind were tried."""
        return sum(number for (of, _, _), number in self.counts.items() if of == kind)

    def table(self) -> str:
        """Return the counts as a Markdown table."""
        rows = sorted({key[:2] for key in self.counts})
        lines = [
            "| tried | cases | answered | refused with a sentence | stopped in time | wrong |",
            "|---|---|---|---|---|---|",
        ]
        for kind, what in rows:
            ends = [self.counts[kind, what, ending] for ending in (*WELL, "wrong")]
            lines.append(f"| {kind}: {what} | {sum(ends)} | " + " | ".join(map(str, ends)) + " |")
        return "\n".join(lines)

    def summed_up(self) -> Ledger:
        """Return the ledger with all tools taken together, for a page."""
        counts: Counter = Counter()
        for (kind, what, ending), number in self.counts.items():
            what = what.partition(": ")[0] if kind == FAULT else what
            counts[kind, "parameters of every tool" if what.startswith("parameters of ") else what, ending] += number
        return Ledger(counts, self.wrong)

    def closing_line(self) -> str:
        """Return the one line that says it all."""
        return (
            f"{self.total(FAULT)} faults injected and {self.total(INPUT)} bad inputs given: "
            f"{len(self.wrong)} lost data, left an orphan or half an output, hung, or ended without a sentence."
        )

    def save(self, path: Path) -> None:
        """Write as JSON, for :meth:`load`."""
        path.write_text(
            json.dumps(
                {"counts": [[*key, number] for key, number in self.counts.items()], "wrong": self.wrong}, indent=1
            ),
            encoding="utf-8",
        )

    @classmethod
    def load(cls, paths: Iterable[Path]) -> Ledger:
        """Return the sum of what was saved."""
        ledger = cls()
        for path in paths:
            saved = json.loads(path.read_text(encoding="utf-8"))
            ledger.counts.update({tuple(key): number for *key, number in saved["counts"]})
            ledger.wrong += saved["wrong"]
        return ledger
