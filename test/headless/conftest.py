"""A real ``qgis_process`` in a scratch profile, and a small scene to run it on."""

from __future__ import annotations

import os
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from osgeo import gdal
from small_scene import write_scene

REPOSITORY = Path(__file__).resolve().parents[2]

#: Where QGIS puts a plugin that is installed from its zip.
PLUGINS = Path(".local/share/QGIS/QGIS3/profiles/default/python/plugins")

#: The program itself: Debian's wrapper of 3.22 does not pass every argument on.
PROGRAM = next((path for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if Path(path).exists()), None)


@dataclass
class QgisProcess:
    """Starts ``qgis_process`` in a profile of its own, into which the plugin's zip was installed."""

    home: Path
    engine: str

    def environment(self) -> dict[str, str]:
        """The clean environment that it runs in."""
        environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
            "OMP_NUM_THREADS": "2",
        }
        return {**environment, "SLUM_EXTRACTOR_PYTHON": self.engine} if self.engine else environment

    def start(self, tool: str, **parameters: object) -> subprocess.Popen:
        """Start a tool and return the process."""
        return self._start(f"slumextractor:{tool}", parameters)

    def _start(self, name: str, parameters: dict[str, object]) -> subprocess.Popen:
        values = [
            f"--{name}={each}"
            for name, value in parameters.items()
            for each in (value if isinstance(value, list) else [value])
        ]
        return subprocess.Popen(
            [PROGRAM, "run", name, *values],
            env=self.environment(),
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    def run(self, tool: str, **parameters: object) -> tuple[int, str]:
        """Run a tool to its end and return its exit status and all it printed."""
        process = self.start(tool, **parameters)
        output, _ = process.communicate(timeout=600)
        return process.returncode, output

    def run_model(self, path: Path, **parameters: object) -> tuple[int, str]:
        """Run a graphical model to its end and return its exit status and all it printed."""
        process = self._start(str(path), parameters)
        output, _ = process.communicate(timeout=600)
        return process.returncode, output

    def succeed(self, tool: str, **parameters: object) -> str:
        """Run a tool that must succeed and return what it printed."""
        status, output = self.run(tool, **parameters)
        assert status == 0, output
        return output


@pytest.fixture(scope="session")
def engine_python() -> str:
    """The engine's Python; the test is skipped without one."""
    python = os.environ.get("SLUM_EXTRACTOR_TEST_ENGINE", "")
    if not python:
        pytest.skip("SLUM_EXTRACTOR_TEST_ENGINE names no engine; `make test` does")
    return python


@pytest.fixture(scope="session")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scratch HOME in whose clean QGIS profile the zip was installed and the plugin enabled."""
    zips = sorted((REPOSITORY / "build").glob("slum_extractor_plugin-*.zip"), key=lambda path: path.stat().st_mtime)
    if PROGRAM is None or not zips:
        pytest.skip("qgis_process or the plugin's zip is missing; `make test` makes both")
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o700)
    with zipfile.ZipFile(zips[-1]) as archive:
        archive.extractall(home / PLUGINS)
    process = QgisProcess(home, "")
    subprocess.run(
        [PROGRAM, "plugins", "enable", "slum_extractor_plugin"],
        env=process.environment(),
        check=True,
        capture_output=True,
        timeout=120,
    )
    return home


@pytest.fixture(scope="session")
def qgis(profile: Path, engine_python: str) -> QgisProcess:
    """``qgis_process`` with an engine."""
    return QgisProcess(profile, engine_python)


@pytest.fixture(scope="session")
def qgis_without_engine(profile: Path) -> QgisProcess:
    """``qgis_process`` without an engine."""
    return QgisProcess(profile, "")


@dataclass(frozen=True)
class SmallScene:
    """An image of noise with darker, rougher squares, and the squares as polygons."""

    image: Path
    boundaries: Path


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SmallScene:
    """A scene of 384 x 320 cells of 1 m, EPSG:32643, with six squares of class 1 in the field ``code``."""
    folder = tmp_path_factory.mktemp("scene")
    write_scene(folder / "image.tif", folder / "boundaries.gpkg")
    return SmallScene(folder / "image.tif", folder / "boundaries.gpkg")


@pytest.fixture(scope="session")
def chips(qgis: QgisProcess, scene: SmallScene, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A chip folder made of the scene."""
    folder = tmp_path_factory.mktemp("chips") / "chips"
    qgis.succeed(
        "exporttrainingdatafordeeplearning",
        IN_RASTER=scene.image,
        IN_CLASS_DATA=scene.boundaries,
        CLASS_VALUE_FIELD="code",
        TILE_SIZE_X=64,
        TILE_SIZE_Y=64,
        STRIDE_X=32,
        STRIDE_Y=32,
        OUT_FOLDER=folder,
    )
    return folder


@pytest.fixture(scope="session")
def package(qgis: QgisProcess, chips: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package trained on the chips for three epochs."""
    folder = tmp_path_factory.mktemp("model") / "squares"
    qgis.succeed(
        "traindeeplearningmodel",
        IN_FOLDER=chips,
        OUT_FOLDER=folder,
        MAX_EPOCHS=3,
        BACKBONE_MODEL="RESNET18",
        ENCODER_WEIGHTS="NONE",
        BATCH_SIZE=8,
        LEARNING_RATE=0.002,
    )
    return folder / "squares.dlpk"


@pytest.fixture
def free_copy(tmp_path: Path, scene: SmallScene) -> Path:
    """A larger copy of the image, on which classifying takes long enough to be stopped."""
    target = tmp_path / "large.tif"
    gdal.Translate(str(target), str(scene.image), width=6000, height=5000)
    return target


def leftovers(folder: Path) -> list[str]:
    """What a tool that was stopped has left in a folder, hidden files too."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
