"""A QGIS that stays: ``resident.py SOCKET PLUGINS [PACKAGE]`` does what ``qgis_process`` and QGIS's Python console do.

A request is a JSON line on the socket: ``cwd`` and either ``arguments``, those of a ``qgis_process``, or ``code``,
lines of Python that know ``processing``. The answer is a JSON line: ``status`` and what was ``said``. Starting QGIS
for each command costs five seconds, this one a few hundredths. With a PACKAGE training is only checked, and the
package takes its place; and classifying the same in the same way gives the raster that was made the first time.
"""

from __future__ import annotations

import json
import os
import shutil
import socketserver
import sys
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

TRAINING = "slumextractor:traindeeplearningmodel"
CLASSIFYING = "slumextractor:classifypixelsusingdeeplearning"


class Resident:
    """QGIS with the plugin's provider."""

    def __init__(self, plugins: str, package: str):
        self._package, self._classified = package, {}
        self._application = QgsApplication([], False, os.environ["HOME"])
        self._application.initQgis()
        sys.path += [f"{self._application.pkgDataPath()}/python/plugins", plugins]
        import processing
        from processing.core.Processing import Processing

        from slum_extractor_plugin.provider import register

        Processing.initialize()
        self._provider = register()  # Python must hold it
        self._processing, self._plain_run = processing, processing.run
        processing.run = self.run

    def answer(self, request: dict) -> dict:
        """Do what a request asks for; what goes wrong is in the answer."""
        os.chdir(request["cwd"])
        try:
            if "code" in request:
                exec(compile(request["code"], request["cwd"], "exec"), {"processing": self._processing})
                return {"status": 0, "said": ""}
            return {"status": 0, "said": self.command(request["arguments"])}
        except Exception:
            return {"status": 1, "said": traceback.format_exc()}

    def command(self, arguments: list[str]) -> str:
        """Do what ``qgis_process`` does with these arguments, and return what it prints."""
        if arguments[:2] == ["plugins", "enable"]:
            return f"{arguments[2]} successfully enabled"
        verb, tool, *values = arguments
        if verb == "check":
            return self.check(tool, parameters_of(values))
        if verb != "run":
            raise ValueError(f"{verb} is not known here")
        return str(self.run(tool, parameters_of(values)))

    def run(self, tool: str, parameters: dict, **others: object) -> dict:
        """Run a tool, as ``processing.run``; training ends with the package that is there."""
        self.check(tool, parameters)
        if self._package and tool == TRAINING:
            folder = Path(parameters["OUT_FOLDER"])
            folder.mkdir(parents=True, exist_ok=True)
            return {"OUT_MODEL_FILE": shutil.copy(self._package, folder / f"{folder.name}.dlpk")}
        if self._package and tool == CLASSIFYING and all(isinstance(value, str) for value in parameters.values()):
            return self._classify(parameters)
        return self._plain_run(tool, parameters, **{"feedback": QgsProcessingFeedback(False), **others})

    def _classify(self, parameters: dict) -> dict:
        """Classify; in another folder with files of the same names, which are copies, take what was made."""
        target, asked = parameters["OUT_CLASSIFIED_RASTER"], tuple(sorted(parameters.items()))
        if asked not in self._classified:
            self._plain_run(CLASSIFYING, parameters, feedback=QgsProcessingFeedback(False))
            self._classified[asked] = Path(target).resolve()
        elif self._classified[asked] != Path(target).resolve():
            shutil.copy(self._classified[asked], target)
        return {"OUT_CLASSIFIED_RASTER": target}

    def check(self, tool: str, parameters: dict) -> str:
        """Return the tool's title, if it and the parameters' names exist, and their values are accepted."""
        found = QgsApplication.processingRegistry().createAlgorithmById(tool)
        if found is None:
            raise ValueError(f"there is no tool {tool}")
        unknown = set(parameters) - {definition.name() for definition in found.parameterDefinitions()}
        if unknown:
            raise ValueError(f"{tool} has no {', '.join(unknown)}")
        self._accepted(found, parameters)
        return found.displayName()

    def _accepted(self, tool: QgsProcessingAlgorithm, parameters: dict) -> None:
        for definition in tool.parameterDefinitions():
            if definition.type() == "enum" and definition.name() in parameters:
                given = str(parameters[definition.name()])
                if given not in definition.options():
                    raise ValueError(f"{given} is no keyword of {definition.name()}")
        accepted, reason = tool.checkParameterValues(parameters, QgsProcessingContext())
        if not accepted:
            raise ValueError(f"{tool.id()}: {reason}")


def parameters_of(values: list[str]) -> dict:
    """Return parameters given as ``--NAME=value`` or, after ``--``, ``NAME=value``; several of a name are a list."""
    parameters: dict = {}
    for value in values:
        name, equals, text = value.partition("=")
        if value == "--":
            continue
        if not equals:
            raise ValueError(f"{value} has no value")
        name = name.lstrip("-")
        known = parameters.get(name)
        parameters[name] = text if known is None else [*([known] if isinstance(known, str) else known), text]
    return parameters


def main(socket_path: str, plugins: str, package: str = "") -> None:
    """Answer requests one after the other until the process is ended."""
    resident = Resident(plugins, package)

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            answer = resident.answer(json.loads(self.rfile.readline()))
            self.wfile.write(json.dumps(answer).encode() + b"\n")

    with socketserver.UnixStreamServer(socket_path, Handler) as server:
        print("ready", flush=True)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nobody reads on
        server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
