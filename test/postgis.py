"""A PostGIS of the tests' own: an unprivileged cluster in a temporary folder, on a free port of 127.0.0.1."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from osgeo import gdal, ogr

#: Debian's programs, the newest version; other systems have them on the path.
_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)

#: Nothing of this must outlive a crash of the machine; a small cluster starts sooner.
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "max_connections": "40",
}


@dataclass(frozen=True)
class PostGIS:
    """A running database with PostGIS, to which anybody on this machine may connect as ``slum``."""

    port: int

    @property
    def uri(self) -> str:
        """What QGIS calls the database, without a table."""
        return f"dbname='city' host=127.0.0.1 port={self.port} user='slum' sslmode=disable"

    def layer(self, table: str, key: str = "", sql: str = "", geometry: str = "geom") -> str:
        """Return QGIS's source of a table or view."""
        key = f"key='{key}' " if key else ""
        return f'{self.uri} {key}table="public"."{table}" ({geometry}) sql={sql}'

    def target(self, table: str, prefix: str = "postgres://") -> str:
        """Return what QGIS calls an output to a table."""
        return f'{prefix}{self.uri} table="public"."{table}" (geom)'

    def run(self, sql: str) -> list[tuple]:
        """Run SQL, and return the rows that it gives."""
        dataset = self.open()
        layer = dataset.ExecuteSQL(sql)
        rows = [tuple(feature.GetField(index) for index in range(feature.GetFieldCount())) for feature in layer or ()]
        if layer is not None:
            dataset.ReleaseResultSet(layer)
        return rows

    def open(self) -> gdal.Dataset:
        """Open the database with GDAL."""
        return gdal.OpenEx(f"PG:{self.uri}", gdal.OF_VECTOR | gdal.OF_UPDATE)

    def load(self, source: Path, table: str) -> None:
        """Copy the first layer of a file into a table, by GDAL."""
        dataset, file = self.open(), ogr.Open(str(source))
        assert gdal.VectorTranslate(
            dataset,
            str(source),
            layers=[file.GetLayer(0).GetName()],
            layerName=table,
            accessMode="overwrite",
            layerCreationOptions=["GEOMETRY_NAME=geom", "FID=fid", "LAUNDER=NO"],
        )

    def features(self, table: str) -> list[ogr.Feature]:
        """Return the features of a table, by GDAL."""
        dataset = self.open()
        return list(dataset.GetLayerByName(table))


def _program(name: str) -> str | None:
    return next((str(folder / name) for folder in _FOLDERS if (folder / name).exists()), shutil.which(name))


def _as_user(data: Path) -> list[str]:
    """Return what runs a program as a user who may start a cluster: root may not."""
    if os.geteuid() != 0:
        return []
    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        user = pwd.getpwnam("nobody")
    os.chown(data, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


@pytest.fixture(scope="session")
def postgis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostGIS]:
    """A PostGIS for the session; the test is skipped where PostgreSQL or PostGIS is not installed."""
    if _program("initdb") is None or ogr.GetDriverByName("PostgreSQL") is None:
        pytest.skip("PostgreSQL is not there; `make test` installs it")
    folder = Path("/tmp") / f"slum_extractor_postgis_{os.getpid()}"  # pytest's own folders are closed to other users
    folder.mkdir()
    prefix, port = [*_as_user(folder), "env", f"HOME={folder}", "LC_ALL=C"], _free_port()
    command = [_program("pg_ctl"), "-D", str(folder / "data")]
    settings = " ".join(f"-c {name}='{value}'" for name, value in {**_SETTINGS, "port": port}.items())

    def run(*arguments: str) -> None:
        subprocess.run([*prefix, *arguments], check=True, capture_output=True, timeout=120, cwd="/")

    try:
        run(
            _program("initdb"),
            "-D",
            str(folder / "data"),
            "-A",
            "trust",
            "-U",
            "slum",
            "-N",
            "-E",
            "UTF8",
            "--no-locale",
        )
        run(*command, "-w", "-l", str(folder / "log"), "-o", settings, "start")
        try:
            address = ["-h", "127.0.0.1", "-p", str(port), "-U", "slum"]
            run(_program("createdb"), *address, "city")
            made = subprocess.run(
                [*prefix, _program("psql"), *address, "-qc", "CREATE EXTENSION postgis", "city"],
                capture_output=True,
                text=True,
                timeout=120,
                cwd="/",
            )
            if made.returncode:
                pytest.skip(f"PostGIS is not there; `make test` installs it: {made.stderr}")
            yield PostGIS(port)
        finally:
            run(*command, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
