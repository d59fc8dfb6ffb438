"""How slums have grown between two dates, in four figures."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ...progress import Progress, silent
from .dates import Date
from .sources import DatedSlums
from .track import Options, track


@dataclass(frozen=True)
class Growth:
    """Areas on the ground in hectares: of the first date, of the second, and how the one became the other."""

    first: float
    second: float
    persisted: float

    @property
    def new(self) -> float:
        """Hectares that are slum on the second date only."""
        return self.second - self.persisted

    @property
    def gone(self) -> float:
        """Hectares that were slum on the first date only."""
        return self.first - self.persisted

    @property
    def net(self) -> float:
        """Hectares by which the slums have grown; negative when they have shrunk."""
        return self.second - self.first


def growth(first: str | os.PathLike, second: str | os.PathLike, *, progress: Progress = silent) -> Growth:
    """Compare the slums of two dates, polygons or class rasters, every change counted, slivers too.

    Polygons are slum unless their field ``gridcode`` is 0, and cells unless they are 0 or NoData;
    ``file|subset=gridcode=1`` chooses polygons. Polygons that overlap count once. Areas are those on the ellipsoid.

    Raises:
        RasterError, VectorError: one cannot be read.
    """
    dated = [DatedSlums(os.fspath(path), Date(year, str(year))) for year, path in enumerate((first, second))]
    with tempfile.TemporaryDirectory() as folder:
        found = track(dated, Path(folder) / "change.gpkg", Options(width=0, area=0), progress=progress)
    before, after = found.sums.rows()
    return Growth(before.slum, after.slum, after.persisted)
