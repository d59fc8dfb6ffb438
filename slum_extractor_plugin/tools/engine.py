"""Install Deep Learning Engine and Check Deep Learning Engine."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Any

from ..errors import Cancelled, EngineError, SlumExtractorError
from ..formats.html_page import facts, page, section
from ..jobs.engine import CheckEngine, InstallEngine
from ..protocol import Reporter
from ..runtime.installation import InstallSettings, install
from ..runtime.interpreter import find_interpreter
from ..runtime.network import Network
from ..runtime.process import SPARES, run_job
from ..runtime.removal import remove
from ..runtime.wheels import fill
from ..staging import staged_file
from ..translation import tr
from ..version import version

Sections = dict[str, dict[str, str]]


def set_up(job: InstallEngine, reporter: Reporter, engine: str = "", network: Network | None = None) -> dict[str, Any]:
    """Install, fill a folder or remove.

    Args:
        job: what to do.
        reporter: hears progress and messages.
        engine: not used; the managed environment is made whatever Python QGIS's options name.
        network: the way to the network; None for what the system's environment says.
    """
    SPARES.let_go()  # its files would be in use
    settings = _settings(job, network)
    if job.remove == "ALL":
        remove(settings.folder(), job.remove, reporter)
        reporter.message(tr("The engine was removed."))
        return {"OUT_PYTHON": ""}
    if job.fill_wheel_folder:
        reporter.message(tr("The wheels were downloaded to {}").format(fill(settings, reporter)))
        return {"OUT_PYTHON": ""}
    python = install(settings, reporter)
    if job.remove == "OLD":
        remove(settings.folder(), job.remove, reporter)
    reporter.message(tr("The engine is ready: {}").format(python))
    return {"OUT_PYTHON": str(python)}


def _settings(job: InstallEngine, network: Network | None) -> InstallSettings:
    ways = (
        {}
        if network is None
        else {"proxy": network.proxy, "no_proxy": network.no_proxy, "certificates": network.certificates}
    )
    return InstallSettings(
        build=job.build,
        python=job.python or "",
        torch_index_url=job.torch_index_url,
        index_url=job.index_url,
        wheel_folder=str(Path(job.wheel_folder).absolute()) if job.wheel_folder else "",
        **ways,
    )


def examine(job: CheckEngine, reporter: Reporter, engine: str = "", known: Sections | None = None) -> dict[str, Any]:
    """Write what the engine's own check found; whatever does not work is an error, and in the report too.

    Args:
        job: where to write.
        reporter: hears progress and messages.
        engine: the engine's Python as QGIS's options name it.
        known: what is known without the engine, by title and name.
    """
    sections, faults = known or {"Slum Extractor": {"Version": version(), "Python": platform.python_version()}}, []
    try:
        found = run_job(find_interpreter(engine), "check", {}, reporter)
        sections, faults = {**sections, **found["sections"]}, found["faults"]
    except Cancelled:
        raise
    except SlumExtractorError as error:
        faults = [str(error)]
    write_report(job.out_report, sections, faults)
    if faults:
        raise EngineError(tr("{} The report is {}.").format(" ".join(faults), job.out_report))
    reporter.message(tr("The engine works."))
    return dict(job.outputs())


def write_report(target: str, sections: Sections, faults: list[str]) -> None:
    """Write the report as text, or as a page when the name ends in ``.html``.

    Raises:
        SlumExtractorError: it cannot be written.
    """
    verdict = {"Verdict": {"The engine": " ".join(faults) or "works"}}
    render = _html if target.lower().endswith((".html", ".htm")) else _text
    with staged_file(target) as path:
        Path(path).write_text(render({**verdict, **sections}), encoding="utf-8", errors="replace")


def _text(sections: Sections) -> str:
    lines = []
    for title, rows in sections.items():
        width = max(map(len, rows), default=0)
        lines += [title, "-" * len(title), *(f"{name:<{width}}  {said}" for name, said in rows.items()), ""]
    return "\n".join(lines)


def _html(sections: Sections) -> str:
    return page("Slum Extractor: the engine", [section(title, facts(rows)) for title, rows in sections.items()])
