"""Runs pip, and reports what it does.

pip is one pinned wheel, run as it is and never installed: a system's Python may come without pip, old ones neither
report their progress nor use the system's certificates, and a pip that was killed while it replaced itself is broken.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import EngineError, brief
from ..hidden_files import create_plain, is_plain_file
from .child import run_python
from .interpreter import LOCK
from .network import Network
from .pip_output import NOTICE
from .process import Listener
from .secrets import masked

#: Where pip's wheel comes from unless another index is named, as a parameter or in pip's own variable.
PYPI = "https://pypi.org/simple"

_SIZE = re.compile(r"(?:Downloading|Using cached) (\S+).*?\((\d+(?:\.\d+)?) (kB|MB|GB|bytes)\)")
_PROGRESS = re.compile(r"Progress (\d+)\b")
_LOCAL = re.compile(r"Processing (.+\.whl)$")
_UNITS = {"bytes": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9}
_TOLD = re.compile(r"\s*(Collecting|Downloading|Using cached|Processing|Installing|Successfully|ERROR|WARNING|Saved)\b")

#: What pip's own configuration may have a password in: an address, a keyring, or a file that names an index.
_MAY_HOLD_A_PASSWORD = ("@", "keyring", "constraint", "requirement", "find-links")


@dataclass
class Downloaded:
    """Counts the bytes that pip says it has, whether from the network, from its cache or from a folder."""

    done: float = 0.0
    size: float = 0.0
    current: float = 0.0
    _names: set[str] = field(default_factory=set)

    def hear(self, line: str) -> None:
        """Count a line of pip's."""
        if found := _PROGRESS.match(line):
            self.current = float(found.group(1))
        elif found := _SIZE.search(line):
            self._begin(found.group(1), float(found.group(2)) * _UNITS[found.group(3)])
        elif (found := _LOCAL.search(line)) and Path(found.group(1)).is_file():
            self._begin(found.group(1), Path(found.group(1)).stat().st_size)

    def total(self) -> float:
        """Return the bytes so far."""
        return self.done + self.current

    def _begin(self, name: str, size: float) -> None:
        """Note the next file; the one before it is there. A wheel's ``.metadata`` is too small to count."""
        name = Path(name).name
        if name.endswith(".whl") and name not in self._names:
            self._names.add(name)
            self.done, self.size, self.current = self.done + max(self.size, self.current), size, 0.0


@dataclass(frozen=True)
class Pip:
    """pip in a Python: ``wheel`` is pip's own, ``cache`` the folder of what was downloaded, ``log`` hears all of it."""

    python: Path | str
    wheel: Path
    cache: Path
    network: Network
    log: Callable[[str], None]

    def run(self, arguments: list[str], listener: Listener, moved: Callable[[str], None] = lambda line: None) -> None:
        """Run pip with ``arguments``; ``moved`` hears every line.

        Raises:
            EngineError: pip failed; its own words are in the sentence.
            Cancelled: the listener stopped it.
        """
        last: list[str] = []

        def hear(line: str) -> None:
            moved(line)
            line = self.network.shown(line)
            if line.startswith("Progress ") or not line:
                return
            self.log(line)
            last.append(line.strip())
            if _TOLD.match(line):
                listener.message(line.strip())

        shown, hidden = _without_index(arguments)
        status = run_python(
            self.python,
            ["pip", *shown, *self._options()],
            {**self.network.environment(), **hidden},
            hear,
            listener,
            str(self.wheel),
        )
        if status:
            raise EngineError(_failure(last, status, self.network.quoting))

    def careful(self, listener: Listener) -> Pip:
        """Return this pip; its words are not shown where its own configuration may have a password, or is damaged."""
        said: list[str] = []
        if self.network.quoting:
            environment = self.network.environment()
            run = run_python(
                self.python, ["pip", "config", "list"], environment, said.append, listener, str(self.wheel)
            )
            if not run and not any(word in line for line in said for word in _MAY_HOLD_A_PASSWORD):
                return self
        listener.message(NOTICE)
        self.log(NOTICE)
        return replace(self, network=replace(self.network, quoting=False))

    def _options(self) -> list[str]:
        return [
            "--no-input",
            "--disable-pip-version-check",
            "--only-binary",
            ":all:",
            "--progress-bar",
            "raw",
            "--no-color",
            "--cache-dir",
            str(self.cache),
        ]


def _without_index(arguments: list[str]) -> tuple[list[str], dict[str, str]]:
    """Return pip's arguments, which every user of the machine can list, and the variable that holds the index instead.

    No index stays among the arguments: a token may be anywhere in its address, as in the path. pip lets the variable
    override its own configuration, as it would an argument.
    """
    if "--index-url" not in arguments:
        return arguments, {}
    place = arguments.index("--index-url")
    return [*arguments[:place], *arguments[place + 2 :]], {"PIP_INDEX_URL": arguments[place + 1]}


def pip_wheel(
    python: str,
    folder: Path,
    wheel_folder: str,
    index: str,
    network: Network,
    listener: Listener,
    log: Callable[[str], None],
) -> Path:
    """Return pip's wheel in ``folder``: copied from the folder of wheels when there is one, else fetched once.

    It is a program that is run as it is, so whatever its source, its hash is compared with the lock first.

    Raises:
        EngineError: it is not there, cannot be fetched, or is another file than the lock names.
    """
    version, hashes = _locked_pip()
    name = f"pip-{version}-py3-none-any.whl"
    target = folder / name
    if is_plain_file(target) and _has_hash(target.read_bytes(), hashes):
        return target
    if target.is_dir():
        raise EngineError(f"{target} is a folder, and pip's wheel belongs there. Remove it.")
    folder.mkdir(parents=True, exist_ok=True)
    if wheel_folder:
        _copy_checked(Path(wheel_folder) / name, target, hashes)
    else:
        target.unlink(missing_ok=True)
        index = index or network.environment().get("PIP_INDEX_URL") or PYPI
        _fetch(python, index, [name, hashes, str(target)], network, listener, log)
        if not _has_hash(target.read_bytes(), hashes):
            target.unlink()
            raise EngineError(_another_file(name))
    return target


def _copy_checked(source: Path, target: Path, hashes: str) -> None:
    """Copy pip's wheel to where only this user writes; what is checked is what is run."""
    if not source.is_file():
        raise EngineError(f"The folder of wheels {source.parent} has no {source.name}. {HOW_TO_FILL}")
    content = source.read_bytes()
    if not _has_hash(content, hashes):
        raise EngineError(_another_file(str(source)))
    with create_plain(target) as file:
        file.write(content)


def _has_hash(content: bytes, hashes: str) -> bool:
    return hashlib.sha256(content).hexdigest() in hashes.split(",")


def _another_file(name: str) -> str:
    return (
        f"{name} is not the file that this release was tested with, so it was not run. Remove it, and download it "
        "again from PyPI."
    )


#: How a folder of wheels comes to be.
HOW_TO_FILL = (
    "Fill it on a machine with network, the same system and the same version of Python: with this tool's parameter "
    "FILL_WHEEL_FOLDER."
)


def _fetch(
    python: str, index: str, arguments: list[str], network: Network, listener: Listener, log: Callable[[str], None]
) -> None:
    said: list[str] = []
    listener.message(f"Fetching {arguments[0]} from {masked(index) if network.quoting else 'the package index'}.")
    script = str(Path(__file__).with_name("fetch_pip.py"))
    environment = {**network.environment(), "SLUM_EXTRACTOR_INDEX": index}  # it may hold a password
    if run_python(python, [script, *arguments], environment, lambda line: said.append(network.shown(line)), listener):
        log("\n".join(said))
        raise EngineError(_failure(said, 1, network.quoting))


def _locked_pip() -> tuple[str, str]:
    """Return the version of pip, and the hashes of its files, of which the wheel is one."""
    found = re.search(r"^pip==(\S+) \\\n((?:\s+--hash=\S+(?: \\)?\n)+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise EngineError(f"{LOCK} is damaged: it does not name pip. Install the plugin again.")
    return found.group(1), ",".join(re.findall(r"sha256:(\w+)", found.group(2)))


def _failure(lines: list[str], status: int, quoting: bool) -> str:
    """Return a sentence with pip's own words, its errors or else its last lines; or with what was retold of them."""
    unknown = f"pip ended with status {status}."
    if quoting:
        errors = [line for line in lines if re.match(r"(ERROR|OSError|\w*Error):", line)]
        words = brief(" ".join((errors or [line for line in lines if line])[-3:] or [unknown]))
    else:
        problems = [line.partition(": ")[2] for line in lines if re.match(r"(ERROR|WARNING):", line)]
        words = " ".join(list(dict.fromkeys(problems))[-3:]) or f"{unknown} Its reason may hold a password."
    return (
        f"Installing the engine failed: {words} Fix the problem that it names (network, proxy, certificates, disk "
        "space), or give a folder of wheels or another index, and run the tool again; it continues where it stopped."
    )
