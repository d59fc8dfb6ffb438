"""Export jobs written briefly, with paths of any kind and sizes as pairs."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from slum_extractor_plugin.jobs.export import ExportTrainingDataForDeepLearning


def chip_job(
    in_raster: str | os.PathLike,
    in_class_data: str | os.PathLike | None,
    out_folder: str | os.PathLike,
    class_value_field: str | None = None,
    tile_size: tuple[int, int] = (256, 256),
    stride: tuple[int, int] = (128, 128),
    **values: Any,
) -> ExportTrainingDataForDeepLearning:
    """Return a job; ``extent`` may be bounds ``(xmin, ymin, xmax, ymax)`` in the raster's CRS."""
    if isinstance(values.get("extent"), tuple):
        xmin, ymin, xmax, ymax = values["extent"]
        values["extent"] = f"{xmin!r},{xmax!r},{ymin!r},{ymax!r}"
    return ExportTrainingDataForDeepLearning(
        in_raster=in_raster,
        in_class_data=in_class_data,
        out_folder=out_folder,
        class_value_field=class_value_field,
        tile_size_x=tile_size[0],
        tile_size_y=tile_size[1],
        stride_x=stride[0],
        stride_y=stride[1],
        **values,
    )


def changed(job: ExportTrainingDataForDeepLearning, **values: Any) -> ExportTrainingDataForDeepLearning:
    """Return a job with other values, sizes again as pairs."""
    for pair in ("tile_size", "stride"):
        if pair in values:
            values[f"{pair}_x"], values[f"{pair}_y"] = values.pop(pair)
    return replace(job, **values)
