"""Build the plugin on any system with Python 3.9 or newer alone: ``python scripts/build.py [--folder-only]``.

Writes ``build/slum_extractor_plugin``, the folder that QGIS loads, and from it the zip for plugins.qgis.org, checked as
at upload. ``make build`` and ``make package`` call this script. The same source gives the same bytes wherever Python
has the same zlib.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from check_package import faults
from metadata import with_changelog
from package import package
from qm import compiled

REPOSITORY = Path(__file__).resolve().parents[1]
NAME = "slum_extractor_plugin"

#: What the plugin's folder holds beside its own files.
BESIDE = ("icons", "LICENSE", "README.md", "CHANGELOG.md")

_LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")


def build_folder(build: Path) -> Path:
    """Make the plugin's folder in ``build`` again and return it; the old one stays until the new one is whole."""
    folder, part = build / NAME, build / f"{NAME}.part"
    shutil.rmtree(part, ignore_errors=True)
    shutil.copytree(REPOSITORY / NAME, part, ignore=_LEFT_OUT)
    for name in BESIDE:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, part / name, ignore=_LEFT_OUT)
        else:
            shutil.copy2(source, part / name)
    for path in sorted((part / "i18n").glob("*.ts")):
        path.with_suffix(".qm").write_bytes(compiled(path))
    (part / "metadata.txt").write_bytes(_metadata().encode("utf-8"))
    shutil.rmtree(folder, ignore_errors=True)
    part.rename(folder)
    return folder


def build_zip(folder: Path) -> Path:
    """Zip the plugin's folder, and return the zip beside it.

    Raises:
        SystemExit: plugins.qgis.org would refuse the zip; the message has a sentence for each reason.
    """
    target = folder.parent / f"{NAME}-{_version()}.zip"
    part = target.with_name(target.name + ".part")
    package(folder, part)
    found = list(faults(str(part)))
    if found:
        raise SystemExit("\n".join(found))
    part.replace(target)
    return target


def _metadata() -> str:
    metadata, changelog = (REPOSITORY / name for name in ("metadata.txt", "CHANGELOG.md"))
    return with_changelog(metadata.read_text(encoding="utf-8"), changelog.read_text(encoding="utf-8"))


def _version() -> str:
    lines = (REPOSITORY / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("version="))


def main() -> None:
    """Build the folder and the zip, and print their paths."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--folder-only", action="store_true", help="do not make the zip")
    parser.add_argument("--build", type=Path, default=REPOSITORY / "build", help="folder to build in (default: build)")
    options = parser.parse_args()
    options.build.mkdir(parents=True, exist_ok=True)
    folder = build_folder(options.build.resolve())
    print(folder)
    if not options.folder_only:
        print(build_zip(folder))


if __name__ == "__main__":
    sys.exit(main())
