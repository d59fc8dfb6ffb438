"""Reads a pickle of tensors without running it, and reports whether it can build anything but named tensors.

torch's restricted reader (``weights_only``) does not run programs, but it still builds what a few bytes ask for: an
array of gigabytes, tuples nested without end, sparse and nested tensors. So the instructions are followed here first,
with placeholders in place of the objects. Accepted are the containers, numbers and dense tensors of a state dict or
of a training checkpoint, in which every tensor lies within its storage. The cost is linear in the file's size.
"""

from __future__ import annotations

import pickletools  # nosec B403 (it lists instructions and follows none)
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import prod
from typing import IO, Any

#: Instructions of a checkpoint of the largest encoder with its optimiser stay below a third of this.
MAXIMUM_INSTRUCTIONS = 1_000_000
#: Bytes of all instructions together; a state dict needs some 150 for each tensor.
MAXIMUM_LENGTH = 16 * 2**20
MAXIMUM_DEPTH = 100

_LARGEST_KEY = 2**31
_MOST = 2**48  # elements: a quarter of a petabyte
_MOST_DIMENSIONS = 16

#: Bytes of an element of each storage.
ITEM_SIZES = {
    "DoubleStorage": 8,
    "FloatStorage": 4,
    "HalfStorage": 2,
    "BFloat16Storage": 2,
    "LongStorage": 8,
    "IntStorage": 4,
    "ShortStorage": 2,
    "CharStorage": 1,
    "ByteStorage": 1,
    "BoolStorage": 1,
    "ComplexFloatStorage": 8,
    "ComplexDoubleStorage": 16,
}
_TYPES = ("float64", "float32", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool")

_CONSTANTS = {"NONE": None, "NEWFALSE": False, "NEWTRUE": True}
_LITERALS = {"BININT", "BININT1", "BININT2", "BINFLOAT", "BINUNICODE", "SHORT_BINSTRING", "LONG1"}
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}


class NotTensorsError(Exception):
    """The pickle builds something other than named tensors; the text completes "it …"."""


@dataclass(frozen=True)
class Storage:
    """The memory of tensors: its name in the file, its number of elements, and the bytes of each."""

    key: str
    count: int
    item: int


@dataclass
class _Box:
    """A list, a dictionary or a tuple: its items, the keys of a dictionary, and how deep containers nest in it."""

    kind: str
    items: list[Any] = field(default_factory=list)
    keys: list[Any] = field(default_factory=list)
    depth: int = 1

    def grow(self, items: list[Any]) -> None:
        """Take something in."""
        self.depth = max([self.depth, *(1 + item.depth for item in items if isinstance(item, _Box))])
        if self.depth > MAXIMUM_DEPTH:
            raise NotTensorsError("is nested too deeply")
        self.items += items


@dataclass(frozen=True)
class _Tensor:
    """A dense tensor."""


@dataclass(frozen=True)
class _Global:
    name: str


def follow(stream: IO[bytes]) -> tuple[object, dict[str, Storage]]:
    """Follow one pickle from the stream's position and return what it leaves, and the storages by name.

    A list of texts or numbers is returned as such, anything else that is built as a placeholder.

    Raises:
        NotTensorsError: it is damaged, or builds anything but containers, numbers, texts and dense tensors.
    """
    machine = _Machine()
    try:
        for name, argument in _instructions(stream):
            if name == "STOP":
                return machine.result(), machine.storages
            machine.step(name, argument)
    except (IndexError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise NotTensorsError("is damaged") from error
    raise NotTensorsError("is cut off")


def _instructions(stream: IO[bytes]) -> Iterator[tuple[str, Any]]:
    start = stream.tell()
    for count, (opcode, argument, place) in enumerate(pickletools.genops(stream)):
        if count > MAXIMUM_INSTRUCTIONS or place - start > MAXIMUM_LENGTH:
            raise NotTensorsError("has far more instructions than a file of weights")
        yield opcode.name, argument


class _Machine:
    """The reader's stack, with placeholders; each mark sets a stack aside and begins another, as in torch's reader."""

    def __init__(self) -> None:
        self.storages: dict[str, Storage] = {}
        self._stack: list[Any] = []
        self._aside: list[list[Any]] = []
        self._memo: dict[int, Any] = {}
        self._steps: dict[str, Callable[[Any], object]] = {
            "PROTO": lambda _: None,
            "MARK": self._mark,
            "GLOBAL": self._global,
            "REDUCE": self._reduce,
            "BUILD": self._build,
            "BINPERSID": self._persistent,
            "EMPTY_DICT": lambda _: self._stack.append(_Box("dict")),
            "EMPTY_LIST": lambda _: self._stack.append(_Box("list")),
            "TUPLE": lambda _: self._tuple(self._since_mark()),
            "APPEND": lambda _: self._extend(self._taken(1)),
            "APPENDS": lambda _: self._extend(self._since_mark()),
            "SETITEM": lambda _: self._set(self._taken(2)),
            "SETITEMS": lambda _: self._set(self._since_mark()),
            "BINGET": self._recall,
            "LONG_BINGET": self._recall,
            "BINPUT": self._remember,
            "LONG_BINPUT": self._remember,
        }

    def step(self, name: str, argument: Any) -> None:
        """Follow one instruction."""
        if name in _LITERALS:
            self._stack.append(argument)
        elif name in _CONSTANTS:
            self._stack.append(_CONSTANTS[name])
        elif name == "EMPTY_TUPLE":
            self._tuple([])
        elif name in _TUPLES:
            self._tuple(self._taken(_TUPLES[name]))
        elif name in self._steps:
            self._steps[name](argument)
        else:
            raise NotTensorsError(f"has an instruction ({name}) that a file of weights does not need")

    def result(self) -> object:
        """Return what is left at the end."""
        [result] = self._stack
        return result.items if isinstance(result, _Box) and result.kind == "list" else result

    def _mark(self, _: None) -> None:
        self._aside.append(self._stack)
        self._stack = []

    def _since_mark(self) -> list[Any]:
        items, self._stack = self._stack, self._aside.pop()
        return items

    def _taken(self, count: int) -> list[Any]:
        if len(self._stack) < count:
            raise NotTensorsError("is damaged")
        items = self._stack[-count:]
        del self._stack[-count:]
        return items

    def _recall(self, number: int) -> None:
        self._stack.append(self._memo[number])

    def _remember(self, number: int) -> None:
        self._memo[number] = self._stack[-1]

    def _tuple(self, items: list[Any]) -> None:
        box = _Box("tuple")
        box.grow(items)
        self._stack.append(box)

    def _extend(self, items: list[Any]) -> None:
        _contents(self._stack[-1], "list")
        self._stack[-1].grow(items)

    def _set(self, items: list[Any]) -> None:
        if len(items) % 2 or not all(_is_key(key) for key in items[::2]):
            raise NotTensorsError("names its contents by something other than texts and small numbers")
        _contents(self._stack[-1], "dict")
        self._stack[-1].grow(items[1::2])
        self._stack[-1].keys += items[::2]

    def _global(self, argument: str) -> None:
        name = argument.replace(" ", ".", 1)
        if name not in _GLOBALS:
            told = repr(name) if re.fullmatch(r"[A-Za-z_.]{1,80}", name) else "something"
            raise NotTensorsError(f"uses {told}, which a dense tensor does not need")
        self._stack.append(_Global(name))

    def _build(self, _: None) -> None:
        """A state dict's ``_metadata`` is the only attribute that anything is given."""
        [state] = self._taken(1)
        _contents(self._stack[-1], "dict")
        _contents(state, "dict")
        if state.keys != ["_metadata"]:
            raise NotTensorsError("gives a dictionary other attributes than a state dict has")

    def _persistent(self, _: None) -> None:
        """A storage: its kind, name, place and number of elements, and in files before torch 1.6 None for "no view"."""
        kind, of, key, place, count, *view = _contents(self._taken(1)[0], "tuple")
        if kind != "storage" or view not in ([], [None]) or not isinstance(of, _Global):
            raise NotTensorsError("refers to something other than a storage")
        item = ITEM_SIZES.get(of.name.rpartition(".")[2], 0)
        if not item or not isinstance(key, str) or not isinstance(place, str) or not _is_count(count):
            raise NotTensorsError("refers to something other than a storage")
        storage = Storage(key, count, item)
        if self.storages.setdefault(key, storage) != storage:
            raise NotTensorsError(f"gives the storage {key!r:.80} two sizes")
        self._stack.append(storage)

    def _reduce(self, _: None) -> None:
        function, arguments = self._taken(2)
        made = _MAKERS[function.name](*_contents(arguments, "tuple")) if isinstance(function, _Global) else None
        if made is None:
            raise NotTensorsError("calls something other than a maker of tensors")
        self._stack.append(made)


def _contents(box: object, kind: str) -> list[Any]:
    if not isinstance(box, _Box) or box.kind != kind:
        raise NotTensorsError("is damaged")
    return box.items


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < _MOST


def _is_key(value: object) -> bool:
    """Whether a value may be a key: numbers that are large can be chosen so that a dictionary takes for ever."""
    return isinstance(value, str) or (type(value) is int and abs(value) < _LARGEST_KEY)


def _dense(storage: Storage, offset: int, shape: _Box, strides: _Box, *rest: object) -> _Tensor:
    """A tensor, which must lie within its storage and be no larger; ``rest``: gradient, hooks and metadata."""
    sizes, steps = _contents(shape, "tuple"), _contents(strides, "tuple")
    if not isinstance(storage, Storage) or len(sizes) != len(steps) or len(sizes) > _MOST_DIMENSIONS:
        raise NotTensorsError("is damaged")
    if not all(map(_is_count, (offset, *sizes, *steps))):
        raise NotTensorsError("has a tensor of an impossible shape")
    last = offset + sum((size - 1) * step for size, step in zip(sizes, steps))
    if prod(sizes) and (last >= storage.count or prod(sizes) > storage.count):
        raise NotTensorsError("has a tensor that is larger than what the file holds for it")
    return _Tensor()


def _ordered(pairs: _Box | None = None) -> _Box:
    """A dictionary; Python 2 gave it its contents as a list of lists."""
    contents = [_contents(pair, "list") for pair in (_contents(pairs, "list") if pairs else ())]
    if not all(len(pair) == 2 and _is_key(pair[0]) for pair in contents):
        raise NotTensorsError("is damaged")
    made = _Box("dict")
    made.grow([value for _, value in contents])
    return made


def _parameter(tensor: _Tensor, *_: object) -> _Tensor | None:
    return tensor if isinstance(tensor, _Tensor) else None


def _size(sizes: _Box) -> _Box:
    if not all(map(_is_count, _contents(sizes, "tuple"))):
        raise NotTensorsError("is damaged")
    return sizes


def _device(kind: str, index: int = 0) -> str | None:
    return kind if isinstance(kind, str) and _is_count(index) else None


#: What may be called, and what it leaves here.
_MAKERS: dict[str, Callable[..., object]] = {
    "collections.OrderedDict": _ordered,
    "torch._utils._rebuild_tensor": _dense,
    "torch._utils._rebuild_tensor_v2": _dense,
    "torch._utils._rebuild_parameter": _parameter,
    "torch.Size": _size,
    "torch.device": _device,
}
_GLOBALS = {*_MAKERS, *(f"torch.{name}" for name in (*ITEM_SIZES, *_TYPES))}
