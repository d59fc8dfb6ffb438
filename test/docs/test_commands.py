"""Every command in README and docs runs, verbatim, in a folder with the files that the docs name.

Here qgis_process is a QGIS that stays open, and training is only checked. `make test-docs` takes the real ones.
"""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from .blocks import ALL, CHECKED, PAGES, REPOSITORY, RUN, Block, commands_in_text, indented_code
from .desk import WORKERS, Desk

TARGETS = set(re.findall(r"^([\w-]+):", (REPOSITORY / "Makefile").read_text(), re.MULTILINE))

RUNNING = [block for block in ALL if block.language in RUN and block.mark != "not run"]

#: After the last block of a section: the workers that it must have brought to the scheduler.
WORKERS_OF = {"Several machines": 2, "SSH": 3, "SLURM": 1}

COUNT = "from distributed import Client; Client('{}', timeout=60).wait_for_workers({}, timeout=120)"


@pytest.mark.parametrize("block", ALL, ids=str)
def test_a_block_says_what_it_is(block: Block):
    assert block.language in (*CHECKED, "text"), "a fence needs a language; `text` is for what is no command"
    assert block.mark != "not run" or block.reason, "say why it does not run"
    if block.language == "text":
        assert not re.search(r"^\s*(\$ |qgis_process|make|pip|python3?|dask|curl|sudo) ", block.text, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_no_code_hides_from_these_tests(page: Path):
    assert indented_code(page) == []


@pytest.mark.parametrize("block", RUNNING, ids=str)
def test_a_block_runs(block: Block, desk: Desk):
    if block.page == WORKERS and not desk.whole:
        check(block, desk)
        pytest.skip("checked only; `make test-docs` starts a cluster and runs it")
    try:
        if block.language == "python":
            run_python(block, desk)
        elif block.mark == "background":
            desk.serve(block, ["bash", "-c", f"{block.text}\nwait"])
        else:
            desk.shell(block)
        if is_last_of_its_section(block) and block.section in WORKERS_OF:
            count = COUNT.format(desk.scheduler(), WORKERS_OF[block.section])
            subprocess.run([desk.engine, "-c", count], check=True, timeout=180)
    finally:
        if is_last_of_its_section(block):
            desk.end_servers()


@pytest.mark.parametrize(
    "block", [each for each in ALL if each.language in CHECKED and each.mark == "not run"], ids=str
)
def test_a_block_that_cannot_run_is_checked(block: Block, desk: Desk):
    check(block, desk)
    pytest.skip(f"checked only: {block.reason}")


@pytest.mark.parametrize("block", [each for each in ALL if each.language == "yaml"], ids=str)
def test_manifests_start_what_there_is(block: Block, desk: Desk):
    yaml = pytest.importorskip("yaml")
    containers = [
        container
        for manifest in yaml.safe_load_all(block.text)
        if manifest["kind"] == "Deployment"
        for container in manifest["spec"]["template"]["spec"]["containers"]
    ]
    assert containers and all(container["args"][0] == "dask" for container in containers)
    commands = [
        (command, [str(option) for option in options])
        for _, command, *options in (container["args"] for container in containers)
    ]
    parsed = [
        f"import_module('distributed.cli.dask_{command}').main.make_context('{command}', {options})"
        for command, options in commands
    ]
    program = "\n".join(["from importlib import import_module", *parsed])
    subprocess.run([desk.engine, "-W", "ignore", "-c", program], check=True, timeout=120)


@pytest.mark.parametrize(
    ("page", "command"),
    [(page, each) for page in PAGES for each in commands_in_text(page)],
    ids=lambda value: value.name if isinstance(value, Path) else value,
)
def test_what_a_command_in_the_text_names_is_there(page: Path, command: str):
    missing = list(names_that_are_missing(re.sub(r"[][…]", "", command)))
    assert missing == []


@pytest.mark.parametrize(
    "command",
    sorted(
        {
            each.split("-m ")[1]
            for page in PAGES
            for each in commands_in_text(page)
            if re.match(r"python3? -m .* --help$", each)
        }
    ),
)
def test_a_command_that_asks_for_help_gets_it(command: str, desk: Desk):
    done = subprocess.run(
        [desk.engine, "-m", *command.split()],
        cwd=desk.plugins,
        env=desk.environment(),
        text=True,
        capture_output=True,
        check=True,
        timeout=120,
    )
    assert "usage" in done.stdout


def run_python(block: Block, desk: Desk) -> None:
    """Run a block of Python where it belongs: in QGIS, or in the engine's Python."""
    if "processing." in block.text:
        desk.python(block)
    else:
        desk.serve(block, [desk.engine, "-c", block.text])


def is_last_of_its_section(block: Block) -> bool:
    """Whether no other block of the section runs after this one."""
    return [each for each in RUNNING if (each.page, each.section) == (block.page, block.section)][-1] == block


def check(block: Block, desk: Desk) -> None:
    """Check what can be checked of a block without running it."""
    if block.language == "python":
        compile(block.text, str(block), "exec")
    elif block.language == "sh":
        subprocess.run(["bash", "-n"], input=block.text, text=True, check=True)
        for line in block.text.replace("\\\n", " ").splitlines():
            assert list(names_that_are_missing(line)) == []
            if line.startswith("qgis_process run"):
                arguments = ["check", *shlex.split(line, comments=True)[2:]]
                answer = desk.ask(cwd=str(desk.folder(block.page, "sh")), arguments=arguments)
                assert answer["status"] == 0, answer["said"]


def names_that_are_missing(line: str):
    """Yield the targets, files and modules that a command names and that are not there."""
    words = [word for word in shlex.split(line, comments=True) if not re.match(r"[A-Z_]+=", word)]
    if words[:1] == ["make"]:
        yield from (word for word in words[1:] if not word.startswith("-") and word not in TARGETS)
    for option, name in zip(words, words[1:]):
        if option == "-m" and name.startswith(("slum_extractor_plugin", "demo", "benchmarks")):
            path = REPOSITORY / name.replace(".", "/")
            if not path.is_dir() and not path.with_suffix(".py").is_file():
                yield name
    yield from (
        word for word in words if re.match(r"(test|benchmarks|scripts)/\S+$", word) and not (REPOSITORY / word).exists()
    )
