"""Filling the R-tree of a GeoPackage layer at once.

SQLite puts boxes into an R-tree one by one, which takes several times as long as writing the features. Packed from
sorted boxes (sort-tile-recursive: Leutenegger, Lopez, Edgington 1997), the tree is ready in a moment and tighter. The
tables are those of SQLite's R*Tree module, whose shadow tables are documented (sqlite.org/rtree.html, section 6).
"""

from __future__ import annotations

import sqlite3

import numpy as np

_CELL = np.dtype([("child", ">i8"), ("box", ">f4", 4)])
_ROOT = 1


def outward(boxes: np.ndarray) -> np.ndarray:
    """Return boxes (n, 4) of min x, max x, min y, max y as float32, none of them smaller than before."""
    rounded = boxes.astype(np.float32)
    for side, (beyond, towards) in enumerate(((np.greater, -np.inf), (np.less, np.inf)) * 2):
        inside = beyond(rounded[:, side], boxes[:, side])
        rounded[inside, side] = np.nextafter(rounded[inside, side], np.float32(towards))
    return rounded


def fill_or_insert(connection: sqlite3.Connection, table: str, boxes: np.ndarray) -> None:
    """Put boxes into the empty R-tree ``table`` as :func:`fill` does, or one by one where SQLite refuses that.

    A connection in defensive mode, which is the default on macOS since 11, has its shadow tables read-only.
    """
    try:
        fill(connection, table, boxes)
    except sqlite3.OperationalError as error:
        if "may not be modified" not in str(error):
            raise
        statement = " ".join(("INSERT INTO", _quoted(table), "VALUES (?, ?, ?, ?, ?)"))
        connection.executemany(statement, ((row + 1, *box) for row, box in enumerate(boxes.tolist())))


def fill(connection: sqlite3.Connection, table: str, boxes: np.ndarray) -> None:
    """Put boxes into the empty R-tree ``table``; those of row ``i`` belong to feature ``i + 1``.

    Args:
        connection: open for writing.
        table: the virtual table's name.
        boxes: (n, 4) float32, min x, max x, min y, max y.
    """
    size = connection.execute(" ".join(("SELECT length(data) FROM", _shadow(table, "node")))).fetchone()[0]
    capacity = (size - 4) // _CELL.itemsize
    children, next_node, depth, parents = np.arange(1, len(boxes) + 1), _ROOT + 1, 0, []
    while True:
        order = _tiled(boxes, capacity)
        children, boxes = children[order], boxes[order]
        count = -(-len(boxes) // capacity)
        nodes = np.full(1, _ROOT) if count <= 1 else np.arange(next_node, next_node + count)
        parents.append((children, np.repeat(nodes, capacity)[: len(children)]))
        _write(connection, table, nodes, _packed(children, boxes, capacity, size, depth if count <= 1 else 0))
        if count <= 1:
            break
        starts = np.arange(0, len(boxes), capacity)
        picks = (np.minimum, np.maximum) * 2
        boxes = np.stack([pick.reduceat(boxes[:, side], starts) for side, pick in enumerate(picks)], axis=1)
        children, next_node, depth = nodes, next_node + count, depth + 1
    _link(connection, table, parents)


def _tiled(boxes: np.ndarray, capacity: int) -> np.ndarray:
    """Return an order in which ``capacity`` boxes after each other lie close together."""
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    nodes = -(-len(boxes) // capacity)
    in_slice = capacity * max(1, int(np.ceil(np.sqrt(nodes))))
    rank = np.empty(len(boxes), np.int64)
    rank[np.argsort(y, kind="stable")] = np.arange(len(boxes))
    return np.lexsort((x, rank // in_slice))


def _packed(children: np.ndarray, boxes: np.ndarray, capacity: int, size: int, depth: int) -> np.ndarray:
    """Return the nodes' bytes, (nodes, size)."""
    count = max(1, -(-len(children) // capacity))
    cells = np.zeros(count * capacity, _CELL)
    cells["child"][: len(children)], cells["box"][: len(children)] = children, boxes
    nodes = np.zeros((count, size), np.uint8)
    filled = np.full(count, capacity)
    filled[-1] = len(children) - capacity * (count - 1)
    nodes[:, :4] = np.stack((np.full(count, depth), filled), axis=1).astype(">u2").view(np.uint8)
    nodes[:, 4 : 4 + capacity * _CELL.itemsize] = cells.view(np.uint8).reshape(count, -1)
    return nodes


def _write(connection: sqlite3.Connection, table: str, nodes: np.ndarray, data: np.ndarray) -> None:
    statement = " ".join(("INSERT OR REPLACE INTO", _shadow(table, "node"), "VALUES (?, ?)"))
    connection.executemany(statement, zip(nodes.tolist(), map(memoryview, data)))


def _link(connection: sqlite3.Connection, table: str, parents: list[tuple[np.ndarray, np.ndarray]]) -> None:
    """Write which leaf holds each feature, and which node each node."""
    for level, (children, nodes) in enumerate(parents):
        order = np.argsort(children)
        statement = " ".join(("INSERT INTO", _shadow(table, "parent" if level else "rowid"), "VALUES (?, ?)"))
        connection.executemany(statement, zip(children[order].tolist(), nodes[order].tolist()))


def _shadow(table: str, kind: str) -> str:
    return _quoted(f"{table}_{kind}")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
