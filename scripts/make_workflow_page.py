"""Write ``docs/notebooks/workflow.md``: the workflow's notebook with its outputs, run on the invented city.

    /usr/bin/python3 scripts/make_workflow_page.py ENGINE

ENGINE is the engine's Python. Runs some minutes on two cores. The page shows the notebook's own code; to stay small it
ran with chips of 128 cells, and with encoder weights from a Python package, since a model hub is not always at hand.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from osgeo import gdal

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from slum_extractor_plugin.sample.city import make_city  # noqa: E402

#: What ran in place of the notebook's own text.
REPLACED = {
    "400": "128",
    "UnetClassifier(data)": 'UnetClassifier(data, backbone="timm:tf_efficientnet_lite0", encoder_weights="PACKAGE")',
}

NOTE = """!!! note
    The outputs are of the invented city that `make demo` draws, with chips of 128 instead of 400 cells and an encoder
    whose weights come in a Python package. `scripts/make_workflow_page.py` makes this page; the tests run the notebook.

"""


def main(engine: str) -> None:
    """Make the inputs, run the notebook in the engine's Python and write the page."""
    page = REPOSITORY / "docs" / "notebooks" / "workflow.md"
    with tempfile.TemporaryDirectory() as folder:
        _write_inputs(Path(folder))
        replaced = [f"{old}={new}" for old, new in REPLACED.items()]
        subprocess.run(
            [
                engine,
                str(REPOSITORY / "scripts" / "run_notebook.py"),
                str(page.with_suffix(".ipynb")),
                str(Path(folder) / "page.md"),
                *replaced,
            ],
            cwd=folder,
            check=True,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        )
        text = (Path(folder) / "page.md").read_text(encoding="utf-8").replace(f"{folder}/", "")
        title, rest = text.split("\n", 1)
        page.write_text(f"{title}\n\n{NOTE}{rest.lstrip()}", encoding="utf-8")


def _write_inputs(folder: Path) -> None:
    """Write the files that the notebook names: two images, boundaries and a mask around everything."""
    city = make_city(folder / "city", size=1400)
    city.images[0].rename(folder / "image_2014.tif")
    city.images[1].rename(folder / "image_2004.tif")
    gdal.VectorTranslate(
        str(folder / "slum_boundary.geojson"), str(city.slums[0]), format="GeoJSON", dstSRS="EPSG:4326"
    )
    image = gdal.Open(str(folder / "image_2014.tif"))
    left, size, _, top, _, _ = image.GetGeoTransform()
    right, bottom = left + size * image.RasterXSize, top - size * image.RasterYSize
    ring = f"[[{left},{bottom}],[{right},{bottom}],[{right},{top}],[{left},{top}],[{left},{bottom}]]"
    (folder / "grid_200m_Dissolve.geojson").write_text(
        '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32643"}},"features":[{"type":'
        f'"Feature","properties":{{}},"geometry":{{"type":"Polygon","coordinates":[{ring}]}}}}]}}',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1])
