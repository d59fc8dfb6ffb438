"""Files of weights that are small, and grow, hang or differ from reader to reader when they are opened."""

from __future__ import annotations

import io
import os
import random
import resource
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir

import torch

from slum_extractor_plugin.engine.networks.weights import read_tensors
from slum_extractor_plugin.errors import PackageError

from .workplace import workplace

#: Bytes that reading a hostile file may take beyond what the process has taken already.
ALLOWANCE = 200 << 20

#: What must not stand in a sentence: torch advises to read without restriction, and how.
_ADVICE = ("weights_only", "safe_globals", "trust the source", "allowlist")

#: What a program in the weights would make.
CANARY = Path(gettempdir(), f"slum_extractor_trust_canary_{os.getpid()}")

_MAGIC = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03.\x80\x02}."


def hostile_weights(seed: int) -> None:
    """Read a hostile file: refused with a sentence of ours, at once and in little memory; answers are dense tensors."""
    chance = random.Random(seed)
    with workplace() as (folder, _):
        path = folder / chance.choice(("w.pth", "w.pt", "w.pth", "w.safetensors"))
        make = chance.choice(SAFETENSORS if path.suffix == ".safetensors" else KINDS)
        path.write_bytes(make(chance))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                for value in read_tensors(path).values():
                    value.sum()
            except PackageError as error:
                if any(word in str(error) for word in _ADVICE):
                    raise AssertionError(f"a user would read torch's advice: {error}") from error
                raise
            finally:
                grown = 1024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
                if CANARY.exists():
                    raise AssertionError(f"{make.__name__} ran a program")
                if grown > ALLOWANCE:
                    raise AssertionError(f"{make.__name__} took {grown >> 20} MiB for {path.stat().st_size} bytes")


def text(value: str) -> bytes:
    """Return the instruction for a text."""
    return b"X" + struct.pack("<I", len(value.encode())) + value.encode()


def number(value: int) -> bytes:
    """Return the instruction for a whole number."""
    if abs(value) < 2**31:
        return b"J" + struct.pack("<i", value)
    return b"\x8a\x0a" + value.to_bytes(10, "little", signed=True)


def called(name: str, *arguments: bytes) -> bytes:
    """Return the instructions that call a function of a module."""
    module, _, function = name.rpartition(".")
    return f"c{module}\n{function}\n".encode() + b"(" + b"".join(arguments) + b"tR"


def dense(
    count: int = 1,
    sizes: tuple[int, ...] = (1,),
    steps: tuple[int, ...] = (1,),
    key: str = "0",
    kind: str = "FloatStorage",
    legacy: bool = False,
) -> bytes:
    """Return the instructions for a tensor, which may not fit its storage."""
    pid = b"(" + text("storage") + f"ctorch\n{kind}\n".encode() + text(key) + text("cpu") + number(count)
    pid += b"NtQ" if legacy else b"tQ"
    shape, strides = (b"(" + b"".join(map(number, each)) + b"t" for each in (sizes, steps))
    return called(
        "torch._utils._rebuild_tensor_v2", pid, number(0), shape, strides, b"\x89", called("collections.OrderedDict")
    )


def archive(pickled: bytes, storage: bytes = bytes(4), **options: int) -> bytes:
    """Return a zip as torch writes it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", **options) as file:
        for name, content in (("data.pkl", pickled), ("byteorder", b"little"), ("data/0", storage), ("version", b"3")):
            file.writestr(f"archive/{name}", content)
    return buffer.getvalue()


def _named(chance: random.Random, value: bytes, storage: bytes = bytes(4)) -> bytes:
    """Return a file in which ``value`` stands beside, or in place of, a tensor."""
    pickled = b"\x80\x02}" + text("a") + dense() + b"s" + text("b") + value + b"s."
    if chance.random() < 0.25:
        legacy = b"\x80\x02}" + text("b") + value + b"s.\x80\x02]."
        return _MAGIC + legacy
    return archive(pickled, storage)


def bombs(chance: random.Random) -> bytes:
    """Some bytes that ask for much memory or time."""
    many = chance.choice((10**6, 500_000_000, 2_000_000_000))
    return _named(
        chance,
        chance.choice(
            (
                called("builtins.bytearray", number(many)),
                called("__builtin__.bytearray", number(many)),
                called("torch.UntypedStorage", number(many)),
                called("torch.storage.UntypedStorage", number(many)),
                called("torch.FloatTensor", number(many)),
                called("torch.FloatTensor", number(20_000), number(20_000)),
                called("_codecs.encode", text("x" * 10_000), text("utf-32")),
                called("builtins.set", b"]" + number(1) + b"a"),
                called("collections.Counter", text("x" * 100_000)),
                called("torch.Tensor", number(many)),
                called(
                    "torch._utils._rebuild_meta_tensor_no_storage",
                    b"ctorch\nfloat32\n",
                    b"(" + number(many) + b"t",
                    b"(" + number(1) + b"t",
                    b"\x89",
                ),
                b"ctorch\nTensor\n(" + number(many) + b"t\x81",
                b"cbuiltins\nbytearray\n(" + number(many) + b"t\x81",
                b"cbuiltins\ncomplex\n)R",
                called("torch.nn.parameter.Parameter", dense()),
            )
        ),
    )


def programs(chance: random.Random) -> bytes:
    """A call of something that is no tensor."""
    return _named(
        chance,
        called(
            chance.choice(
                (
                    "os.system",
                    "posix.system",
                    "builtins.eval",
                    "torch.hub.load",
                    "torch.load",
                    "builtins.__import__",
                    "torch._utils._import_dotted_name",
                    "numpy.core.multiarray.scalar",
                    "torch.os.system",
                )
            ),
            text(f"touch {CANARY}"),
        ),
    )


def odd_layouts(chance: random.Random) -> bytes:
    """Tensors that are not dense: sparse, nested, quantised, without memory."""
    one = torch.ones(3, 3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = chance.choice(
            (
                lambda: one.to_sparse(),
                lambda: one.to_sparse_csr(),
                lambda: one.to_sparse_csc(),
                lambda: one.to_sparse_bsr((1, 1)),
                lambda: torch.nested.nested_tensor([one[0], one[0, :2]]),
                lambda: torch.quantize_per_tensor(one, 0.1, 0, torch.qint8),
                lambda: one.to("meta"),
                lambda: one[:1].expand(10**6, 3),
                lambda: one.to(torch.complex64),
                lambda: one.to(torch.float8_e5m2),
                lambda: torch.nn.Buffer(one),
                lambda: one.conj(),
                lambda: {"x": {"y": one}},
                lambda: [one],
            )
        )()
        buffer = io.BytesIO()
        torch.save({"a": value, "b": one}, buffer, _use_new_zipfile_serialization=chance.random() < 0.7)
    return buffer.getvalue()


def larger_than_held(chance: random.Random) -> bytes:
    """Tensors that claim more than the file holds for them."""
    huge = chance.choice((2, 10**3, 10**9, 2**40, 2**62))
    if chance.random() < 0.4:
        pickled = b"\x80\x02}" + text("a") + dense(huge, (huge,), legacy=True) + b"s.\x80\x02]" + text("0") + b"a."
        return _MAGIC + pickled + struct.pack("<q", chance.choice((1, huge % 2**62))) + bytes(4)
    return archive(
        b"\x80\x02}"
        + text("a")
        + chance.choice(
            (
                dense(huge, (huge,)),
                dense(1, (huge, huge), (0, 0)),
                dense(1, (huge,), (0,)),
                dense(1, (1,), (huge,), "nowhere"),
                dense(1, (-1,)),
                dense(1, (1,) * 65, (1,) * 65),
                dense(1, (2, 2), (1, -1)),
                dense(1, (huge,), (huge,)),
            )
        )
        + b"s."
    )


def deep(chance: random.Random) -> bytes:
    """Containers in containers, thousands deep, or so shared that going through them never ends."""
    count = chance.choice((200, 5_000, 100_000))
    shared = b")" + b"q\x00h\x00\x86" * chance.choice((40, 90, 1000))
    return _named(
        chance,
        chance.choice(
            (
                b"]" * count + b"a" * (count - 1),
                b")" + b"\x85" * count,
                b"(" * count + b"t" * count,
                shared,
                b"}" + shared + number(1) + b"s",
                b"]q\x05h\x05a",
                b"}q\x05" + text("x") + b"h\x05s",
            )
        ),
    )


def clashing(chance: random.Random) -> bytes:
    """Keys that all have one hash: a dictionary of them takes the square of the time."""
    keys = b"".join(number(step * (2**61 - 1)) + b"N" for step in range(chance.choice((100, 20_000))))
    return _named(chance, b"}(" + keys + b"u")


def unknown(chance: random.Random) -> bytes:
    """Instructions of other protocols, and instructions without their operands."""
    return _named(chance, bytes(chance.choices(range(256), k=chance.randrange(1, 40))))


def two_directories(chance: random.Random) -> bytes:
    """A zip that shows zipfile one table of contents, and a reader that trusts the offset another."""
    plain, packed = (
        archive(b"\x80\x02}" + text("a") + dense() + b"s."),
        archive(
            b"\x80\x02}" + text("a") + b"X" + struct.pack("<I", 40 << 20) + bytes(40 << 20) + b"s.",
            compression=zipfile.ZIP_DEFLATED,
        ),
    )
    place = plain.rfind(b"PK\5\6")
    size, offset = struct.unpack_from("<LL", plain, place + 12)
    end = plain[place : place + 16] + struct.pack("<LH", chance.choice((0, offset, len(packed))), 0)
    return chance.choice(
        (
            packed[: packed.rfind(b"PK\5\6")] + plain[:place] + end,
            packed + plain,
            plain[:offset] + bytes(9) + plain[offset:],
            plain + packed[packed.rfind(b"PK\5\6") :],
            plain[: place + 20] + struct.pack("<H", 30) + bytes(30),
            plain[:offset] + packed[len(packed) // 2 :] + plain[offset:],
            bytes(7) + plain,
            plain + b"PK\5\6" + bytes(18),
        )
    )


def overlapping(chance: random.Random) -> bytes:
    """A zip whose entries share their bytes, are compressed, doubled or of other names."""
    data = bytearray(archive(b"\x80\x02}" + text("a") + dense(100, (100,)) + b"s.", bytes(400)))
    buffer = io.BytesIO(bytes(data))
    with zipfile.ZipFile(buffer) as file:
        first = file.start_dir
        entries = file.infolist()
    at = first + chance.choice((0, 46 + len(entries[0].filename)))
    kind = chance.randrange(5)
    if kind == 0:
        struct.pack_into("<L", data, at + 42, chance.choice((1, 40, entries[1].header_offset, 2**31)))
    elif kind == 1:
        struct.pack_into("<LL", data, at + 20, 10, chance.choice((0, 11, 2**31)))
    elif kind == 2:
        struct.pack_into("<H", data, at + 10, chance.choice((8, 12, 14, 93, 99)))
    elif kind == 3:
        data[at + 46] ^= 1
    else:
        buffer = io.BytesIO()
        with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as file:
            warnings.simplefilter("ignore")
            for name in chance.choices(
                (
                    "archive/data.pkl",
                    "archive/data/0",
                    "b/data.pkl",
                    "data.pkl",
                    "archive/x.py",
                    "archive/code/m.py",
                    "archive/constants.pkl",
                    "../data.pkl",
                ),
                k=5,
            ):
                file.writestr(name, b"\x80\x02}.")
        return buffer.getvalue()
    return bytes(data)


def large_numbers(chance: random.Random) -> bytes:
    """A zip64 whose two end records disagree."""
    plain = archive(b"\x80\x02}" + text("a") + dense() + b"s.")
    place = plain.rfind(b"PK\5\6")
    size, offset = struct.unpack_from("<LL", plain, place + 12)
    wrong = chance.choice((0, 1, 7, 2**40))
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 4, 4, size, chance.choice((offset, wrong)))
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, chance.choice((place, wrong)), 1)
    end = bytearray(plain[place:])
    struct.pack_into(
        "<LL", end, 12, chance.choice((size, 2**32 - 1, wrong % 2**32)), chance.choice((offset, 2**32 - 1))
    )
    return plain[:place] + record + locator + bytes(end)


def tapes(chance: random.Random) -> bytes:
    """A tar, in which torch wrote before 0.1, or something that is none of torch's kinds."""
    import tarfile

    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tape:
        for name in ("storages", "tensors", "pickle"):
            info = tarfile.TarInfo(name)
            info.size = 3
            tape.addfile(info, io.BytesIO(b"\x80\x02."))
    return chance.choice(
        (
            buffer.getvalue(),
            b"\x80\x04" + buffer.getvalue(),
            b"\x93NUMPY" + bytes(90),
            b"\x1f\x8b" + bytes(90),
            b"<html>",
            b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n",
        )
    )


def headers(chance: random.Random) -> bytes:
    """A file of safetensors whose header is not true."""
    length = chance.choice((0, 2, 60, 2**20, 2**31, 2**60, 2**64 - 1))
    offsets = chance.choice(((0, 4), (0, 2**40), (4, 0), (-1, 3), (2**60, 2**60 + 4)))
    shape = chance.choice(([1], [2**40], [], [0], [-1], [2**32, 2**32], [1] * 5000))
    kind = chance.choice(("F32", "F64", "I8", "BF16", "X", "F8_E4M3"))
    header = f'{{"a":{{"dtype":"{kind}","shape":{shape},"data_offsets":[{offsets[0]},{offsets[1]}]}}}}'
    header = chance.choice((header, header[:20], "[" * 10_000, header[:-1] + "," + header[1:], "{}")).encode()
    return struct.pack("<Q", chance.choice((len(header), len(header), length))) + header + bytes(4)


KINDS: tuple[Callable[[random.Random], bytes], ...] = (
    bombs,
    programs,
    odd_layouts,
    larger_than_held,
    deep,
    clashing,
    unknown,
    two_directories,
    overlapping,
    large_numbers,
    tapes,
)
SAFETENSORS = (headers, programs, tapes)
