"""A network rewritten for prediction: the same numbers up to rounding, in fewer and wider steps.

Batch norms go into the convolutions before them. On a CPU a convolution then takes with it the activation and the sum
that follow, by oneDNN's own means, with weights laid out once and for all; PyTorch's compiler does the same, but needs
a C++ compiler that users do not have. What is not of a known form stays as it is.
"""

from __future__ import annotations

import copy
import inspect
import operator
from collections.abc import Callable

import torch
from torch import fx, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from ..networks.doubling import is_plain
from .fused import FusedConvolution, FusedDecoderBlock

_ADDITIONS = (operator.add, operator.iadd, torch.add)


def folded(network: nn.Module, dtype: torch.dtype = torch.float32) -> nn.Module:
    """Return a copy of the network with batch norms folded into convolutions, wherever it can be taken apart."""
    return _rewritten(copy.deepcopy(network).eval(), _fold_norms).to(dtype)


def fused(network: nn.Module, dtype: torch.dtype = torch.float32) -> nn.Module:
    """Return a copy of the network for a CPU, folded and fused, wherever it can be taken apart."""
    network = copy.deepcopy(network).eval()
    for name, block in list(network.named_modules()):
        if is_plain(block):
            _put(network, name, FusedDecoderBlock(block, dtype))

    def fuse(graph: fx.GraphModule) -> None:
        _fold_norms(graph)
        graph.to(dtype)
        _fuse_activations(graph)
        _fuse_sums(graph)
        for node in _calls(graph, nn.Conv2d):
            _put(graph, node.target, FusedConvolution(graph.get_submodule(node.target)))

    return _rewritten(network, fuse).to(dtype)


def _rewritten(module: nn.Module, change: Callable[[fx.GraphModule], None]) -> nn.Module:
    """Return a module whose graph is changed; where what it does depends on its input, the graphs of its parts."""
    graph = _traced(module)
    if graph is None:
        for name, child in module.named_children():
            if any(True for _ in child.children()):
                setattr(module, name, _rewritten(child, change))
        return module
    change(graph)
    graph.graph.lint()
    graph.recompile()
    graph.delete_all_unused_submodules()
    return graph


class _Tracer(fx.Tracer):
    def is_leaf_module(self, module: nn.Module, name: str) -> bool:
        return isinstance(module, (FusedConvolution, FusedDecoderBlock)) or super().is_leaf_module(module, name)


def _traced(module: nn.Module) -> fx.GraphModule | None:
    """Return a module as a graph; None where what it does depends on its input, or on an input that may be left out.

    A row of larger modules is none either: its owner may go through it one by one.
    """
    parameters = inspect.signature(module.forward).parameters.values()
    row = isinstance(module, nn.Sequential) and any(any(True for _ in child.children()) for child in module)
    if row or any(one.default is not one.empty for one in parameters):
        return None
    try:
        return fx.GraphModule(module, _Tracer().trace(module))
    except (AttributeError, NotImplementedError, RuntimeError, TypeError, ValueError, fx.proxy.TraceError):
        return None


def _put(root: nn.Module, name: str, module: nn.Module) -> None:
    parent, _, leaf = name.rpartition(".")
    setattr(root.get_submodule(parent), leaf, module)


def _calls(graph: fx.GraphModule, *kinds: type) -> list[fx.Node]:
    """Return the calls of modules of exactly these kinds that are called once."""
    calls = [node for node in graph.graph.nodes if node.op == "call_module"]
    names = [node.target for node in calls]
    return [node for node in calls if type(graph.get_submodule(node.target)) in kinds and names.count(node.target) == 1]


def _replace(graph: fx.GraphModule, old: fx.Node, new: fx.Node) -> None:
    old.replace_all_uses_with(new)
    graph.graph.erase_node(old)


def _fold_norms(graph: fx.GraphModule) -> None:
    for node in _calls(graph, nn.Identity):
        _replace(graph, node, node.args[0])
    convolutions = set(_calls(graph, nn.Conv2d))
    for node in _calls(graph, nn.BatchNorm2d):
        before = node.args[0]
        if before in convolutions and len(before.users) == 1:
            modules = (graph.get_submodule(one.target) for one in (before, node))
            _put(graph, before.target, fuse_conv_bn_eval(*modules))
            _replace(graph, node, before)


def _fuse_activations(graph: fx.GraphModule) -> None:
    convolutions = set(_calls(graph, nn.Conv2d))
    for node in _calls(graph, nn.ReLU, nn.ReLU6):
        before = node.args[0]
        if before in convolutions and len(before.users) == 1:
            activation = type(graph.get_submodule(node.target))
            _put(graph, before.target, FusedConvolution(graph.get_submodule(before.target), activation))
            _replace(graph, node, before)


def _fuse_sums(graph: fx.GraphModule) -> None:
    """Let a convolution add what is added to it, and apply a ReLU that follows."""
    for node in [node for node in graph.graph.nodes if node.target in _ADDITIONS and len(node.args) == 2]:
        convolutions = [one for one in node.args if one in _calls(graph, nn.Conv2d) and len(one.users) == 1]
        if not convolutions or not all(isinstance(one, fx.Node) for one in node.args):
            continue
        convolution = convolutions[0]
        other = node.args[1 - node.args.index(convolution)]
        after = list(node.users)
        ends = len(after) == 1 and after[0] in _calls(graph, nn.ReLU)
        module = FusedConvolution(graph.get_submodule(convolution.target), nn.ReLU if ends else None)
        with graph.graph.inserting_before(node):
            call = graph.graph.call_module(convolution.target, (convolution.args[0], other))
        _put(graph, convolution.target, module)
        if ends:
            _replace(graph, after[0], call)
            graph.graph.erase_node(node)
        else:
            _replace(graph, node, call)
        graph.graph.erase_node(convolution)
