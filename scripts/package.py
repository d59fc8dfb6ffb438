"""Makes the plugin's zip: ``package.py FOLDER ZIP``.

Equal files give equal bytes, whoever makes it, when and where: names sorted, one time, one mode.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

#: The oldest time that a zip can hold.
TIME = (1980, 1, 1, 0, 0, 0)


def package(folder: Path, target: Path) -> None:
    """Write every file of ``folder`` into ``target``, under the folder's own name."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
            entry = zipfile.ZipInfo((Path(folder.name) / path.relative_to(folder)).as_posix(), TIME)
            entry.create_system, entry.compress_type, entry.external_attr = 3, zipfile.ZIP_DEFLATED, 0o100644 << 16
            archive.writestr(entry, path.read_bytes())


if __name__ == "__main__":
    package(Path(sys.argv[1]), Path(sys.argv[2]))
    print(sys.argv[2])
