"""torch's compiler is not read by what only classifies, and is whole for whoever asks for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("torch", reason="needs the engine's Python")

pytestmark = pytest.mark.engine


def said(program: str) -> str:
    """Return what a program prints in a Python of its own."""
    environment = {"PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("module", ["inference.classify", "networks.factory", "check"])
def test_it_is_not_read_where_nothing_is_compiled(module):
    program = "print({'torch._dynamo', 'sympy'} & {*sys.modules})"
    assert said(f"import sys, slum_extractor_plugin.engine.{module}\n{program}") == "set()"


@pytest.mark.parametrize(
    ("program", "answer"),
    [
        ("print(torch.compile(lambda x: x * 2, backend='eager')(torch.ones(2)).tolist())", "[2.0, 2.0]"),
        ("import torch._dynamo.utils as found; print(found.__file__.endswith('utils.py'))", "True"),
        ("print(torch.compiler.disable.__module__)", "torch.compiler"),
        (
            "import sys; asked = sys.modules['torchvision.ops.roi_align'].is_compile_supported('cpu')\n"
            "from torch._dynamo.utils import is_compile_supported as real; print(asked == real('cpu'))",
            "True",
        ),
    ],
)
def test_it_is_whole_for_whoever_asks(program, answer):
    """What torchvision's box operators ask the compiler is answered by the compiler."""
    assert said("import slum_extractor_plugin.engine.networks.factory, torch\n" + program) == answer


def test_a_name_that_torchvision_may_ask_for_one_day_is_the_real_one():
    program = (
        "import torch, slum_extractor_plugin.engine.late_compiler as late\n"
        "with late.late_compiler():\n    from torch._dynamo.utils import counters\n"
        "import torch._dynamo.utils; print(counters is torch._dynamo.utils.counters)"
    )
    assert said(program) == "True"
