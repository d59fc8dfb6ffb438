"""A server of maps on 127.0.0.1, as XYZ, WMTS, WMS and WCS, with faults on request.

WMTS, WMS and WCS show one picture of random cells of 1 m in EPSG:32643; XYZ has random tiles at zoom 18, and every
second cell of them at zoom 17.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

import numpy as np
from osgeo import gdal, osr

#: Upper left corner of the picture in EPSG:32643, and its side in cells of 1 m.
LEFT, TOP, SIDE = 290000, 2110000, 1280

#: Half of the way around the Earth in Web Mercator; the cell size at zoom 18; the first tile that tests ask for.
HALF, ZOOM, TILE = 20037508.342789244, 18, (184232, 116921)
CELL = 2 * HALF / 256 / 2**ZOOM

#: Side of the tiles of WMTS.
WMTS_SIDE = 128


def picture() -> np.ndarray:
    """Return the cells (bands, rows, columns) of the picture."""
    return np.random.default_rng(3).integers(1, 255, (3, SIDE, SIDE), np.uint8)


def tile(column: int, row: int) -> np.ndarray:
    """Return the cells (bands, 256, 256) of a tile at ``ZOOM``."""
    return np.random.default_rng(column * 1_000_003 + row).integers(1, 255, (3, 256, 256), np.uint8)


def coarse_tile(column: int, row: int) -> np.ndarray:
    """Return the cells of a tile one zoom above: every second one of four tiles."""
    halves = [np.concatenate([tile(2 * column + x, 2 * row + y) for x in (0, 1)], axis=2) for y in (0, 1)]
    return np.concatenate(halves, axis=1)[:, ::2, ::2]


def encoded(cells: np.ndarray, form: str = "PNG") -> bytes:
    """Return an image file."""
    memory = gdal.GetDriverByName("MEM").Create("", cells.shape[2], cells.shape[1], len(cells))
    memory.WriteArray(cells)
    return _file_of(memory, form)


def _file_of(dataset: gdal.Dataset, form: str) -> bytes:
    name = f"/vsimem/{threading.get_ident()}"
    gdal.GetDriverByName(form).CreateCopy(name, dataset)
    file = gdal.VSIFOpenL(name, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(name)
    gdal.Unlink(f"{name}.aux.xml")
    return content


@dataclass
class MapServer:
    """A running server.

    Attributes:
        port: where it listens.
        requests: paths that were asked for.
        fault: what is done instead of answering with a map: ``hang``, ``slow``, ``html``, ``flawed``, ``exception`` or
            a status; faults begin after ``good`` maps, and end after ``bad`` faults.
        absent: tiles (column, row) that do not exist; ``clear`` ones are transparent.
    """

    port: int = 0
    requests: list[str] = field(default_factory=list)
    fault: str = ""
    good: int = 0
    bad: int = 10**9
    absent: set[tuple[int, int]] = field(default_factory=set)
    clear: set[tuple[int, int]] = field(default_factory=set)
    released: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        """Its URL."""
        return f"http://127.0.0.1:{self.port}"

    def xyz(self) -> str:
        """Return QGIS's source of the layer of tiles."""
        path = "%7Bz%7D/%7Bx%7D/%7By%7D.png"
        # A name of its own: QGIS keeps tiles by their addresses, and a system may give out a port twice.
        return f"type=xyz&url={self.address}/xyz-{id(self)}-{time.monotonic_ns()}/{path}&zmin=0&zmax={ZOOM}"

    def wms(self) -> str:
        """Return QGIS's source of the layer of WMS."""
        return f"crs=EPSG:32643&format=image/png&layers=city&styles=&url={self.address}/wms"

    def wmts(self) -> str:
        """Return QGIS's source of the layer of WMTS."""
        return (
            f"crs=EPSG:32643&format=image/png&layers=city&styles=default&tileMatrixSet=utm"
            f"&url={self.address}/wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities"
        )

    def wcs(self) -> str:
        """Return QGIS's source of the layer of WCS."""
        return f"cache=AlwaysNetwork&crs=EPSG:32643&format=GeoTIFF&identifier=city&url={self.address}/wcs&version=1.0.0"


@contextmanager
def served() -> Iterator[MapServer]:
    """Run a server."""
    server = MapServer()
    http = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"maps": server, "cells": picture()}))
    server.port = http.server_port
    threading.Thread(target=http.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield server
    finally:
        server.released.set()
        http.shutdown()
        http.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads, block_on_close = True, False

    def handle_error(self, *_: object) -> None:
        """Print nothing: clients may go away."""


class _Handler(BaseHTTPRequestHandler):
    """Answers one client."""

    maps: MapServer
    cells: np.ndarray
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Print nothing."""

    def do_GET(self) -> None:
        """Answer a request."""
        parts = urlsplit(self.path)
        asked = {key.upper(): value for key, value in parse_qsl(parts.query, keep_blank_values=True)}
        self.maps.requests.append(self.path)
        if asked.get("REQUEST", "").lower() in ("getcapabilities", "describecoverage"):
            self._send(self._described(parts.path, asked["REQUEST"].lower()).encode(), "text/xml")
        elif not self._at_fault():
            self._send(*self._map(parts.path, asked))

    def _at_fault(self) -> bool:
        maps = self.maps
        if not maps.fault or maps.good > 0 or maps.bad <= 0:
            maps.good -= 1
            return False
        maps.bad -= 1
        if maps.fault == "slow":
            maps.released.wait(0.5)
            return False
        if maps.fault == "hang":
            maps.released.wait(300)
        elif maps.fault == "html":
            self._send(b"<html>Please log in</html>", "text/html")
        elif maps.fault == "exception":
            self._send(
                b"<?xml version='1.0'?><ServiceExceptionReport version='1.3.0'><ServiceException>"
                b"The licence has expired</ServiceException></ServiceExceptionReport>",
                "text/xml",
            )
        elif maps.fault == "flawed":
            self._send(encoded(tile(0, 0))[:5000], "image/png")
        else:
            self._send(b"no", "text/plain", int(maps.fault))
        return True

    def _map(self, path: str, asked: dict[str, str]) -> tuple:
        if path.startswith("/xyz"):
            _, _, zoom, column, row = path.removesuffix(".png").split("/")
            return self._tile(int(zoom), (int(column), int(row)))
        if path == "/wmts":
            column, row = (int(asked[name]) * WMTS_SIDE for name in ("TILECOL", "TILEROW"))
            return encoded(self.cells[:, row : row + WMTS_SIDE, column : column + WMTS_SIDE]), "image/png"
        xmin, ymin, xmax, ymax = map(float, asked["BBOX"].split(","))
        shape = int(asked["HEIGHT"]), int(asked["WIDTH"])
        cells = self._resampled((xmin, ymin, xmax, ymax), shape)
        if path == "/wms":
            return encoded(cells), "image/png"
        return _geotiff(cells[:3], (xmin, ymin, xmax, ymax)), "image/tiff"

    def _tile(self, zoom: int, place: tuple[int, int]) -> tuple:
        if zoom == ZOOM - 1:
            return encoded(coarse_tile(*place)), "image/png"
        if zoom != ZOOM or place in self.maps.absent:
            return b"no such tile", "text/plain", 404
        if place in self.maps.clear:
            return encoded(np.concatenate((tile(*place), np.zeros((1, 256, 256), np.uint8)))), "image/png"
        return encoded(tile(*place)), "image/png"

    def _resampled(self, box: tuple[float, float, float, float], shape: tuple[int, int]) -> np.ndarray:
        """Return the nearest cells of the picture with alpha, transparent beyond it."""
        xmin, ymin, xmax, ymax = box
        columns = np.floor(xmin + (np.arange(shape[1]) + 0.5) * (xmax - xmin) / shape[1] - LEFT).astype(int)
        rows = np.floor(TOP - (ymax - (np.arange(shape[0]) + 0.5) * (ymax - ymin) / shape[0])).astype(int)
        inside = ((rows >= 0) & (rows < SIDE))[:, None] & ((columns >= 0) & (columns < SIDE))
        cells = self.cells[:, rows.clip(0, SIDE - 1)][:, :, columns.clip(0, SIDE - 1)] * inside
        return np.concatenate((cells, 255 * inside[None].astype(np.uint8)))

    def _described(self, path: str, request: str) -> str:
        box = {
            "xmin": LEFT,
            "ymin": TOP - SIDE,
            "xmax": LEFT + SIDE,
            "ymax": TOP,
            "url": f"{self.maps.address}{path}",
            "last": SIDE - 1,
            "tiles": SIDE // WMTS_SIDE,
            "scale": 1 / 0.00028,
        }
        return _TEXTS[path, request].format(**box)

    def _send(self, body: bytes, kind: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _geotiff(cells: np.ndarray, box: tuple[float, float, float, float]) -> bytes:
    xmin, ymin, xmax, ymax = box
    _, rows, columns = cells.shape
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, 3)
    memory.SetGeoTransform((xmin, (xmax - xmin) / columns, 0, ymax, 0, (ymin - ymax) / rows))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    memory.SetSpatialRef(crs)
    memory.WriteArray(cells)
    return _file_of(memory, "GTiff")


_TEXTS = {
    ("/wms", "getcapabilities"): """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>City</Title><OnlineResource xlink:href="{url}"/></Service><Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}?"/></Get></HTTP>
</DCPType></GetCapabilities><GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="{url}?"/></Get></HTTP></DCPType></GetMap></Request>
<Layer><Title>All</Title><Layer queryable="0"><Name>city</Name><Title>City</Title><CRS>EPSG:32643</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>72.9</westBoundLongitude><eastBoundLongitude>73.1</eastBoundLongitude>
<southBoundLatitude>19.0</southBoundLatitude><northBoundLatitude>19.2</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:32643" minx="{xmin}" miny="{ymin}" maxx="{xmax}" maxy="{ymax}"/></Layer></Layer>
</Capability></WMS_Capabilities>""",
    ("/wmts", "getcapabilities"): """<?xml version="1.0"?>
<Capabilities version="1.0.0" xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
xmlns:xlink="http://www.w3.org/1999/xlink"><ows:ServiceIdentification><ows:Title>City</ows:Title>
<ows:ServiceType>OGC WMTS</ows:ServiceType><ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>
</ows:ServiceIdentification><ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP>
<ows:Get xlink:href="{url}?"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value>
</ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
<Contents><Layer><ows:Title>City</ows:Title><ows:Identifier>city</ows:Identifier>
<ows:BoundingBox crs="urn:ogc:def:crs:EPSG::32643"><ows:LowerCorner>{xmin} {ymin}</ows:LowerCorner>
<ows:UpperCorner>{xmax} {ymax}</ows:UpperCorner></ows:BoundingBox><Style isDefault="true">
<ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format><TileMatrixSetLink>
<TileMatrixSet>utm</TileMatrixSet></TileMatrixSetLink></Layer>
<TileMatrixSet><ows:Identifier>utm</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::32643</ows:SupportedCRS>
<TileMatrix><ows:Identifier>1</ows:Identifier><ScaleDenominator>{scale}</ScaleDenominator>
<TopLeftCorner>{xmin} {ymax}</TopLeftCorner><TileWidth>128</TileWidth><TileHeight>128</TileHeight>
<MatrixWidth>{tiles}</MatrixWidth><MatrixHeight>{tiles}</MatrixHeight></TileMatrix></TileMatrixSet></Contents>
</Capabilities>""",
    ("/wcs", "getcapabilities"): """<?xml version="1.0"?>
<WCS_Capabilities version="1.0.0" xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml"
xmlns:xlink="http://www.w3.org/1999/xlink"><Service><name>WCS</name><label>City</label></Service>
<Capability><Request><GetCapabilities><DCPType><HTTP><Get><OnlineResource xlink:href="{url}?"/></Get></HTTP></DCPType>
</GetCapabilities><DescribeCoverage><DCPType><HTTP><Get><OnlineResource xlink:href="{url}?"/></Get></HTTP></DCPType>
</DescribeCoverage><GetCoverage><DCPType><HTTP><Get><OnlineResource xlink:href="{url}?"/></Get></HTTP></DCPType>
</GetCoverage></Request></Capability><ContentMetadata><CoverageOfferingBrief><name>city</name><label>City</label>
<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>72.9 19.0</gml:pos><gml:pos>73.1 19.2</gml:pos>
</lonLatEnvelope></CoverageOfferingBrief></ContentMetadata></WCS_Capabilities>""",
    ("/wcs", "describecoverage"): """<?xml version="1.0"?>
<CoverageDescription version="1.0.0" xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml">
<CoverageOffering><name>city</name><label>City</label>
<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>72.9 19.0</gml:pos><gml:pos>73.1 19.2</gml:pos>
</lonLatEnvelope><domainSet><spatialDomain><gml:Envelope srsName="EPSG:32643"><gml:pos>{xmin} {ymin}</gml:pos>
<gml:pos>{xmax} {ymax}</gml:pos></gml:Envelope><gml:RectifiedGrid dimension="2"><gml:limits><gml:GridEnvelope>
<gml:low>0 0</gml:low><gml:high>{last} {last}</gml:high></gml:GridEnvelope></gml:limits><gml:axisName>x</gml:axisName>
<gml:axisName>y</gml:axisName><gml:origin><gml:pos>{xmin} {ymax}</gml:pos></gml:origin>
<gml:offsetVector>1 0</gml:offsetVector><gml:offsetVector>0 -1</gml:offsetVector></gml:RectifiedGrid></spatialDomain>
</domainSet><rangeSet><RangeSet><name>city</name><label>City</label></RangeSet></rangeSet>
<supportedCRSs><requestResponseCRSs>EPSG:32643</requestResponseCRSs><nativeCRSs>EPSG:32643</nativeCRSs></supportedCRSs>
<supportedFormats nativeFormat="GeoTIFF"><formats>GeoTIFF</formats></supportedFormats>
<supportedInterpolations default="nearest neighbor"><interpolationMethod>nearest neighbor</interpolationMethod>
</supportedInterpolations></CoverageOffering></CoverageDescription>""",
}
