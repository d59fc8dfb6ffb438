"""Files of weights are examined before torch opens them: those that torch writes pass, those that grow do not."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from trust import hostile_weights  # noqa: E402
from trust.sandbox import ending_of  # noqa: E402

from slum_extractor_plugin.engine.networks.weights import read_checked, read_tensors  # noqa: E402
from slum_extractor_plugin.errors import PackageError  # noqa: E402

pytestmark = pytest.mark.engine

SHARED = Path(__file__).resolve().parents[3] / "shared"
CASES = SHARED / "cases" / "packages"


def state() -> dict[str, torch.Tensor]:
    return torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3), torch.nn.BatchNorm2d(4)).state_dict()


@pytest.mark.parametrize("new", [True, False])
@pytest.mark.parametrize(
    "content",
    [
        state,
        lambda: {"state_dict": state(), "epoch": 3, "best": 0.5, "optimizer": {"state": {0: {"step": 1}}}},
        lambda: {"model": state(), "size": torch.Size([3, 4]), "type": torch.float16, "device": torch.device("cpu")},
        lambda: {
            "a": torch.nn.Parameter(torch.rand(3)),
            "view": torch.rand(10)[::2],
            "scalar": torch.tensor(1),
            "empty": torch.empty(0, 3),
            "half": torch.rand(3).half(),
            "flags": torch.tensor([True]),
        },
        lambda: {"transposed": torch.rand(3, 5).T, "a_part": torch.rand(100)[50:60], "tied": [torch.rand(2)] * 2},
    ],
)
def test_what_torch_writes_passes(tmp_path, content, new):
    expected, path = content(), tmp_path / "w.pth"
    torch.save(expected, path, _use_new_zipfile_serialization=new)
    found = read_checked(path)
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        if isinstance(value, torch.Tensor):
            assert torch.equal(found[name], value) and found[name].dtype == value.dtype


def test_weights_whose_records_are_for_large_files_pass(tmp_path, monkeypatch):
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 30)
    path = tmp_path / "large.pth"
    path.write_bytes(
        hostile_weights.archive(b"\x80\x02}" + hostile_weights.text("a") + hostile_weights.dense() + b"s.")
    )
    assert b"PK\6\6" in path.read_bytes()
    assert list(read_tensors(path)) == ["a"]


@pytest.mark.skipif(not SHARED.exists(), reason="the shared data are not here")
@pytest.mark.parametrize("path", sorted([*SHARED.glob("data/*/*.pth")]), ids=lambda path: path.name)
def test_weights_of_others_pass(path):
    assert len(read_tensors(path)) > 50


@pytest.mark.skipif(not CASES.exists(), reason="the shared cases are not here")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("eocd_150MB.pth", "not where its end record says"),
        ("bytearray_2GB_builtins.pth", "bytearray"),
        ("nested.pth", "_rebuild_nested_tensor"),
        ("recursion.pth.gz", "nested too deeply"),
    ],
)
def test_small_files_that_grew_are_refused_at_once(tmp_path, name, reason):
    path, content = tmp_path / name.removesuffix(".gz"), (CASES / name).read_bytes()
    path.write_bytes(gzip.decompress(content) if name.endswith(".gz") else content)
    started = time.process_time()  # of the processor: other programs may have the machine
    with pytest.raises(PackageError, match=reason) as refused:
        read_tensors(path)
    assert "weights_only" not in str(refused.value) and time.process_time() - started < 5


@pytest.mark.parametrize("decoy", ["data/data.pkl", "data/0/data.pkl", "Data.pkl", "data.pkl.x"])
def test_what_is_checked_is_what_torch_reads(tmp_path, decoy):
    """torch takes the list of tensors from the folder's own data.pkl, without regard to case."""
    path, bomb = tmp_path / "w.pth", b"X\x01\x00\x00\x00ac__builtin__\nbytearray\nJ\x00\x00\x00\x70\x85R"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"model/{decoy}", b"\x80\x02}.")
        archive.writestr("model/data.pkl", b"\x80\x02}" + bomb + b"s.")
    with pytest.raises(PackageError, match=r"bytearray|which PyTorch does not write"):
        read_tensors(path)


@pytest.mark.parametrize("gap", [12, 16, 20, 24, 1])
def test_a_gap_between_entries_is_refused(tmp_path, gap):
    torch.save({"a": torch.rand(3)}, tmp_path / "w.pth")
    with zipfile.ZipFile(tmp_path / "w.pth") as source, zipfile.ZipFile(tmp_path / "gap.pth", "w") as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name))
            archive.fp.write(bytes(gap))
            archive.start_dir = archive.fp.tell()
    assert list(read_tensors(tmp_path / "w.pth")) == ["a"]
    with pytest.raises(PackageError, match="gaps between its entries"):
        read_tensors(tmp_path / "gap.pth")


#: Tries files of one kind in children of a process that has computed nothing: one forked from this one would inherit
#: the locks of threads that it does not have, and hang.
TRY = """
import json, sys
from trust import hostile_weights
from trust.sandbox import endings
hostile_weights.KINDS = hostile_weights.SAFETENSORS = (getattr(hostile_weights, sys.argv[1]),)
print(json.dumps([ending for _, ending in endings(hostile_weights.hostile_weights, range(12), limit=20)]))
"""


@pytest.mark.parametrize("kind", [*hostile_weights.KINDS, hostile_weights.headers], ids=lambda kind: kind.__name__)
def test_hostile_files_of_each_kind_take_neither_time_nor_memory(kind):
    environment = {**os.environ, "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", TRY, kind.__name__], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert set(found) <= {"answered", "refused"} and "refused" in found


def test_words_of_torch_never_reach_a_user(tmp_path, monkeypatch):
    path = tmp_path / "w.pth"
    torch.save(state(), path)

    def refuse(*_, **__):
        raise RuntimeError("Weights only load failed. In PyTorch 2.6, we changed the default value of `weights_only`")

    monkeypatch.setattr(torch, "load", refuse)
    with pytest.raises(PackageError, match="cannot be read as plain tensors; nothing in it was run") as refused:
        read_tensors(path)
    assert "eights" in str(refused.value) and "PyTorch 2.6" not in str(refused.value)


def test_memory_that_is_short_is_not_taken_for_a_broken_file(tmp_path, monkeypatch):
    path = tmp_path / "w.pth"
    torch.save(state(), path)
    monkeypatch.setattr(torch, "load", lambda *_, **__: (_ for _ in ()).throw(MemoryError()))
    assert "MemoryError" in ending_of(lambda: read_tensors(path))


def test_a_name_in_the_file_cannot_pose_as_advice(tmp_path):
    path = tmp_path / "w.pth"
    path.write_bytes(hostile_weights.archive(b"\x80\x02cload with\nweights_only=False\n."))
    with pytest.raises(PackageError) as refused:
        read_tensors(path)
    assert "weights_only" not in str(refused.value)


def test_a_zip_is_known_by_its_first_bytes_as_torch_does(tmp_path):
    path, buffer = tmp_path / "w.pth", io.BytesIO()
    torch.save(state(), buffer)
    path.write_bytes(b"\0" + buffer.getvalue())  # zipfile would open it
    with pytest.raises(PackageError, match="not a file of weights that PyTorch wrote"):
        read_tensors(path)


def test_torchscript_is_named_and_refused(tmp_path):
    torch.jit.trace(torch.nn.Conv2d(1, 1, 1), torch.zeros(1, 1, 2, 2)).save(str(tmp_path / "m.pt"))
    with pytest.raises(PackageError, match="it is TorchScript, a program .*; nothing in it was run"):
        read_tensors(tmp_path / "m.pt")
