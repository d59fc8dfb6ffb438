"""Makes the plugin's zip: ``package.py FOLDER ZIP``. Equal folders give equal zips: names sorted, one fixed time."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

#: plugins.qgis.org takes no larger zip.
MAXIMUM_BYTES = 25 * 2**20

#: The oldest time that a zip can hold.
TIME = (1980, 1, 1, 0, 0, 0)


def package(folder: Path, target: Path) -> None:
    """Write every file of ``folder`` into ``target``, under the folder's own name."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
            entry = zipfile.ZipInfo(str(Path(folder.name) / path.relative_to(folder)), TIME)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o100644 << 16
            archive.writestr(entry, path.read_bytes())
    if target.stat().st_size > MAXIMUM_BYTES:
        target.unlink()
        raise SystemExit(f"{target.name} is larger than 25 MiB, the most that plugins.qgis.org takes.")


if __name__ == "__main__":
    package(Path(sys.argv[1]), Path(sys.argv[2]))
    print(sys.argv[2])
