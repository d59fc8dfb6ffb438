"""What every tool shares: its identity and parameters, from the description of its job, and how it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..about import PLUGIN_FOLDER, icon, icon_path
from ..errors import ParameterError, SlumExtractorError
from ..jobs.job import Entry, Job, check_number
from ..layers.virtual_files import loaded
from ..runtime.process import expect_job
from ..tools.listening import progress_of
from ..tools.outputs import check_outputs, check_tables
from ..tools.run import run
from ..translation import tr
from . import declare
from .handover import PREVIEW, Handover, is_temporary, previews, products_of
from .help_pages import help_page
from .listener import FeedbackListener, engine_setting
from .parts import as_python, without_parts
from .reading import Parameters, Reader
from .styling import style_layer


class SlumExtractorAlgorithm(QgsProcessingAlgorithm):
    """Base of the tools.

    Attributes:
        JOB: the description of the tool. Its help is ``help/<id>.html``.
        STYLES: output -> what styles it when QGIS loads it.
    """

    JOB: ClassVar[type[Job]]
    STYLES: ClassVar[Mapping[str, Callable[[str, QgsProcessingContext], None]]] = {}

    #: Kind and path of each product of a run, for the tools that follow.
    _products: Sequence[tuple[str, str]] = ()

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters and outputs."""
        for entry in self.JOB.entries():
            self.addParameter(declare.definition(entry))
        for result in self.JOB.RESULTS:
            self.addOutput(declare.output(result))

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Run the tool; QGIS and ``qgis_process`` see an error, or a stop, as an exception and so as a failure."""
        listener = self.listener(feedback)
        reader = Reader(self, self._loaded(parameters, context), context, listener)
        try:
            job = self.job(reader)
            check_outputs(job, reader.origins)
            check_tables(job, {name: target.table for name, target in reader.targets.items()}, reader.tables)
            _warn_of_temporary(job, listener)
            outputs = self.work(job, listener)
            self._products = [*products_of(job, outputs, reader.origins)]
            outputs = {**outputs, **_filled(reader, outputs, listener)}
        except SlumExtractorError as error:
            raise QgsProcessingException(str(error)) from error
        finally:
            reader.clean()
        for name, target in outputs.items():
            if target and isinstance(target, str):
                self.STYLES.get(name, style_layer)(target, context)
        return {name: value for name, value in outputs.items() if self.outputDefinition(name) is not None}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Parameters:
        """Remember in the project what was made, in place of a preview; steps of a graphical model do not."""
        is_preview = any(path.endswith(PREVIEW) for _, path in self._products)
        is_main = QThread.currentThread() == QCoreApplication.instance().thread()
        if context.project() is not None and is_main and not is_preview:
            handover = Handover(context.project())
            for kind, path in self._products:
                handover.add(kind, path)
            if any(kind in ("class raster", "slums") for kind, _ in self._products):
                context.project().removeMapLayers(previews(context.project()))
        return {}

    def listener(self, feedback: QgsProcessingFeedback) -> FeedbackListener:
        """Return what passes the reports of a run on to QGIS."""
        return FeedbackListener(feedback)

    def job(self, reader: Reader) -> Job:
        """Return the job that the parameters of a run describe.

        Raises:
            SlumExtractorError: one of them cannot be used.
        """
        return reader.job(self.JOB)

    def work(self, job: Job, listener: FeedbackListener) -> Parameters:
        """Do the job and return its outputs.

        Raises:
            SlumExtractorError: it failed or was stopped.
        """
        return run(job, listener, engine_setting())

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether the parameters can be used, and otherwise a sentence; QGIS asks before every run."""
        plain = self._plain(self._loaded(parameters, context), context)
        accepted, reason = super().checkParameterValues(plain, context)
        try:
            for entry in self.JOB.entries():
                check_number(entry, parameters.get(entry.id))
                _check_kept(entry, parameters.get(entry.id))
        except ParameterError as error:
            reason = reason or str(error)
        return accepted and not reason, reason

    def asPythonCommand(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return the Python of a run, for the history; QGIS leaves selections of layers out."""
        plain = self._plain(parameters, context)
        command = super().asPythonCommand(plain, context)
        for name in (name for name, value in plain.items() if value is not parameters[name]):
            known = self.parameterDefinition(name).valueAsPythonString(plain[name], context)
            command = command.replace(f"'{name}':{known}", f"'{name}':{as_python(parameters[name], context)}")
        return command

    def _loaded(self, parameters: Parameters, context: QgsProcessingContext) -> Parameters:
        kinds = ("raster", "rasters", "vector", "layer", "layers")
        return loaded(parameters, [entry.id for entry in self.JOB.entries() if entry.about.kind in kinds], context)

    def _plain(self, parameters: Parameters, context: QgsProcessingContext) -> Parameters:
        names = [entry.id for entry in self.JOB.entries() if entry.about.kind in ("layer", "layers")]
        return without_parts(parameters, names, context)

    def name(self) -> str:
        """Return the id, which never changes."""
        return self.JOB.ID

    def displayName(self) -> str:
        """Return the title, as in ArcGIS's toolbox."""
        return tr(self.JOB.TITLE)

    def group(self) -> str:
        """Return the group's title."""
        return tr(self.JOB.GROUP[1])

    def groupId(self) -> str:
        """Return the group's id."""
        return self.JOB.GROUP[0]

    def tags(self) -> list[str]:
        """Return the words that find the tool in the toolbox."""
        return [tr(tag) for tag in ("slum", "informal settlement", *self.JOB.TAGS)]

    def shortHelpString(self) -> str:
        """Return the help shown in the dialog: one text a paragraph, each translated by itself."""
        text = (PLUGIN_FOLDER / "help" / f"{self.JOB.ID}.html").read_text(encoding="utf-8")
        return "\n".join(tr(paragraph) for paragraph in text.strip().splitlines())

    def helpUrl(self) -> str:
        """Return the address of the tool's page, which is on this computer."""
        return help_page(self)

    def icon(self) -> QIcon:
        """Return the tool's icon."""
        return icon(self.JOB.ID)

    def svgIconPath(self) -> str:
        """Return the path of the tool's icon."""
        return icon_path(self.JOB.ID)

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QDialog:
        """Return QGIS's own dialog, in which hints show what follows from what was chosen."""
        from .dialog import ToolDialog

        if self.JOB.NEEDS == "torch" or any(entry.id == "IN_MODEL_DEFINITION" for entry in self.JOB.entries()):
            expect_job(engine_setting(), self.JOB.COMMAND if self.JOB.NEEDS == "torch" else "classify")
        dialog = ToolDialog(self, self.JOB.entries(), parent)
        self.adorn(dialog)
        return dialog

    def adorn(self, dialog: QDialog) -> None:
        """Add to the dialog what this tool alone has."""

    def createInstance(self) -> SlumExtractorAlgorithm:
        """Return a fresh copy of the tool, as QGIS asks for each run."""
        return type(self)()


def _check_kept(entry: Entry, value: Any) -> None:
    """Refuse a temporary folder for what must be kept.

    Raises:
        ParameterError: the folder is missing or temporary.
    """
    if declare.is_kept_folder(entry) and is_unkept(value):
        raise ParameterError(unkept(entry.about.label))


def is_unkept(folder: Any) -> bool:
    """Whether no folder was chosen, or a temporary one."""
    return folder in (None, "", QgsProcessing.TEMPORARY_OUTPUT)


def unkept(label: str) -> str:
    """Return the sentence for a folder that must be chosen."""
    return f"{label} is missing. Choose a folder; a temporary one is deleted when QGIS closes."


def _filled(reader: Reader, outputs: Parameters, listener: FeedbackListener) -> Parameters:
    """Copy what was written for targets that are not files to them, and return where it is, by output."""
    return {
        name: target.fill(reader.context, progress_of(listener))
        for name, target in reader.targets.items()
        if outputs.get(name)
    }


def _warn_of_temporary(job: Job, listener: FeedbackListener) -> None:
    """Warn where a graphical model or a path makes a folder temporary that should be kept."""
    for entry in job.entries():
        folder = getattr(job, entry.name)
        if declare.is_kept_folder(entry) and is_temporary(folder):
            text = tr("{} is temporary and will be deleted when QGIS closes: {}. Copy it to keep it.")
            listener.warning(text.format(tr(entry.about.label), folder))


def tool_class(job: type[Job], **styles: Any) -> type[SlumExtractorAlgorithm]:
    """Return the class of a tool that needs nothing of its own but styles for its outputs."""
    return type(job.__name__, (SlumExtractorAlgorithm,), {"__doc__": job.__doc__, "JOB": job, "STYLES": styles})
