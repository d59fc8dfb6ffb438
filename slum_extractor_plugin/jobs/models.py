"""Show Model and Export Model To ONNX."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import parameter
from .job import Job
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
        "file", "Model definition",
        "Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run.", files=PACKAGES,
        takes=("model",),
    )
    out_report: str = parameter(
        "out_file", "Report",
        "One HTML page with what the package says of itself, and whether this toolbox can run it.",
        files="HTML files (*.html)",
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
        "file", "Model definition", "Package made by Train Deep Learning Model, here or in ArcGIS.", files=PACKAGES,
        takes=("model",),
    )
    out_onnx: str = parameter(
        "out_file", "ONNX model", "The network for programs that run ONNX models.", files="ONNX files (*.onnx)",
    )
