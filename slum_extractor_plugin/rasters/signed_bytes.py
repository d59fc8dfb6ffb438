"""Signed bytes before GDAL 3.7, which has no type for them: a note beside unsigned ones."""

from __future__ import annotations

from xml.etree import ElementTree  # nosec B405 (reads what GDAL itself wrote)

from osgeo import gdal

#: Pairs of a byte as it is stored and the value that it means; between them GDAL interpolates.
_MEANING = "0:0,127:127,128:-128,255:-1"


def has_signed_bytes(dataset: gdal.Dataset) -> bool:
    """Whether a band is of bytes that a note calls signed."""
    return any(_is_signed(dataset.GetRasterBand(index + 1)) for index in range(dataset.RasterCount))


def widened(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return a raster as a virtual one whose signed bytes are Int16, with all that describes it.

    It has no name of its own: a virtual raster that is named as a file is written over that file.
    """
    plain = gdal.Translate("", dataset, format="VRT")
    root = ElementTree.fromstring(plain.GetMetadata("xml:VRT")[0])  # nosec B314
    for index, band in enumerate(root.findall("VRTRasterBand")):
        if _is_signed(dataset.GetRasterBand(index + 1)):
            _widen(band)
    return gdal.Open(ElementTree.tostring(root, encoding="unicode"))


def _is_signed(band: gdal.Band) -> bool:
    return band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"


def _widen(band: ElementTree.Element) -> None:
    band.set("dataType", "Int16")
    for metadata in band.findall("Metadata[@domain='IMAGE_STRUCTURE']"):
        band.remove(metadata)
    for source in (*band.findall("SimpleSource"), *band.findall("ComplexSource")):
        source.tag = "ComplexSource"
        ElementTree.SubElement(source, "LUT").text = _MEANING
