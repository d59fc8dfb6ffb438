"""The rule of Esri's Majority Filter in plain loops, straight from its description, to test the fast one against."""

from __future__ import annotations

RINGS = {
    "FOUR": ((-1, 0), (0, 1), (1, 0), (0, -1)),
    "EIGHT": ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1)),
}
NEEDED = {("FOUR", "MAJORITY"): 3, ("FOUR", "HALF"): 2, ("EIGHT", "MAJORITY"): 5, ("EIGHT", "HALF"): 4}


def oracle(rows: list[list[int | None]], neighbors: str, definition: str) -> list[list[int | None]]:
    """Return the filtered rows of class values; None is NoData."""
    height, width = len(rows), len(rows[0])
    return [[_cell(rows, row, column, neighbors, definition) for column in range(width)] for row in range(height)]


def _cell(rows, row, column, neighbors, definition):
    height, width, value = len(rows), len(rows[0]), rows[row][column]
    if value is None:
        return None
    ring = [
        rows[row + down][column + right] if 0 <= row + down < height and 0 <= column + right < width else None
        for down, right in RINGS[neighbors]
    ]
    if row in (0, height - 1) or column in (0, width - 1):
        winners = _edge_winners(ring, neighbors)
    else:
        needed = NEEDED[neighbors, definition]
        winners = {each for each in ring if each is not None and _longest_run(ring, each) >= needed}
    if not winners or value in winners:
        return value
    return min(winners)


def _longest_run(ring, value):
    longest = length = 0
    for each in ring + ring:
        length = length + 1 if each == value else 0
        longest = max(longest, length)
    return min(longest, len(ring))


def _edge_winners(ring, neighbors):
    """FOUR: two in a row. EIGHT: three, the first and last beside the cell (in a corner these are all)."""
    places = [(k, k + 1) for k in range(4)] if neighbors == "FOUR" else [(k, k + 1, k + 2) for k in (0, 2, 4, 6)]
    runs = [{ring[place % len(ring)] for place in run} for run in places]
    return {run.pop() for run in runs if len(run) == 1} - {None}
