"""Encoders that look further without making the image smaller, as arcgis.learn's PSPNet and DeepLab have them.

The convolutions of the last modules get a dilation in place of their stride. Which modules these are was read off
arcgis.learn 2.4.4; the weights stay what they are.
"""

from __future__ import annotations

from torch import nn

#: The number of modules at the end that are dilated, by what the backbone's name has in it; else two.
_DILATED = {"vgg": 5, "mobilenet": 1, "hardcorenas": 1}


def dilate(body: nn.Sequential, backbone: str) -> nn.Sequential:
    """Dilate the last modules of an encoder by 2, 4 and so on, and return the encoder."""
    count = next((count for name, count in _DILATED.items() if name in backbone), 2)
    modules = _modules(body)[-count:]
    if "vgg" in backbone:  # where each convolution is a module by itself
        modules = [module for module in modules if isinstance(module, nn.Conv2d)]
    for place, module in enumerate(modules, 1):
        for leaf in module.modules():
            if not list(leaf.children()):
                _dilate(leaf, 2 * place)
    return body


def without_last_pooling(body: nn.Sequential) -> nn.Sequential:
    """Return a VGG up to, and without, its last pooling; tensors keep their names."""
    layers = body[0]
    last = max(place for place, module in enumerate(layers) if isinstance(module, nn.MaxPool2d))
    return nn.Sequential(layers[:last])


def _modules(body: nn.Sequential) -> list[nn.Module]:
    """Return an encoder's modules, or those of the longest one where there are only a few."""
    modules = list(body.children())
    if len(modules) >= 5:
        return modules
    return list(max(modules, key=lambda module: len(module) if hasattr(module, "__len__") else 0).children())


def _dilate(leaf: nn.Module, dilation: int) -> None:
    stride = getattr(leaf, "stride", None)
    if "Pool" in type(leaf).__name__:
        leaf.stride, leaf.kernel_size, leaf.padding = 1, 3, 1
    elif isinstance(stride, tuple) and len(stride) == 2:
        leaf.stride = (1, 1)
        if leaf.kernel_size[0] > 1:
            leaf.dilation = leaf.padding = (dilation, dilation)
