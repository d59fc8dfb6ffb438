"""Show Model, Show Provenance and Export Model To ONNX."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .fields import parameter
from .job import ANALYSIS, Job
from .train import PACKAGES


@dataclass(frozen=True)
class ShowModel(Job):
    """Shows what a model package holds, and whether this toolbox can run it."""

    ID = "showmodel"
    COMMAND = "show-model"
    TITLE = "Show Model"
    TAGS = ("model", "package", "dlpk", "emd", "report", "metrics")
    RUNS = "tools.models:show"

    in_model_definition: str = parameter(
        "file",
        "Model definition",
        "Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.",
        files=PACKAGES,
        takes=("model",),
    )
    out_report: str = parameter(
        "out_file",
        "Model report",
        "One HTML page that describes the package, and says whether this toolbox can run it.",
        files="HTML files (*.html)",
    )


@dataclass(frozen=True)
class ShowProvenance(Job):
    """Shows where an output comes from: each tool on the way, from polygons back to chips, images and labels."""

    ID = "showprovenance"
    COMMAND = "show-provenance"
    TITLE = "Show Provenance"
    TAGS = ("provenance", "lineage", "origin", "metadata", "history", "hash", "reproducible")
    GROUP = ANALYSIS
    RUNS = "tools.show_provenance:show"

    in_file: str = parameter(
        "file",
        "Output of a tool",
        "GeoTIFF, GeoPackage, HTML page, model package or chip folder that a tool of this toolbox has written. Of a "
        "GeoPackage with several layers: file.gpkg|layername=layer.",
        takes=("slums", "class raster"),
    )
    out_report: Optional[str] = parameter(
        "out_file",
        "Provenance report",
        "One HTML page with tool, version, parameters and inputs of each step.",
        None,
        made=True,
        files="HTML files (*.html)",
    )
    out_text: Optional[str] = parameter("out_file", "Text", "The same as plain text.", None, files="Text files (*.txt)")
    out_json: Optional[str] = parameter(
        "out_file", "JSON", "The records as JSON, for other programs.", None, files="JSON files (*.json)"
    )


@dataclass(frozen=True)
class ExportModelToOnnx(Job):
    """Writes a package's model as ONNX, with the metadata that the Deepness plugin reads."""

    ID = "exportmodeltoonnx"
    COMMAND = "onnx"
    TITLE = "Export Model To ONNX"
    TAGS = ("onnx", "deepness", "model", "package", "export")
    RUNS = "engine.networks.onnx_export:export"
    NEEDS = "torch"

    in_model_definition: str = parameter(
        "file",
        "Model definition",
        "Package made by Train Deep Learning Model, here or in ArcGIS.",
        files=PACKAGES,
        takes=("model",),
    )
    out_onnx: str = parameter(
        "out_file", "ONNX model", "The network, for programs that run ONNX models.", files="ONNX files (*.onnx)"
    )
