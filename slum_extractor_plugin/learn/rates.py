"""Learning rates and monitors as arcgis.learn takes them."""

from __future__ import annotations

import math

from ..engine.training.metrics import MONITORS
from ..errors import ParameterError, brief

#: What ``slice(None, rate)`` means in fastai: the encoder learns at a tenth.
_FASTAI_SHARE = 0.1

#: Keyword of the tool by the name that a figure has in the history.
_KEYWORDS = {figure: keyword for keyword, (figure, _) in MONITORS.items()}

AVAILABLE_METRICS = tuple(_KEYWORDS)


def rate_and_shares(lr: float | slice | None) -> tuple[float | None, tuple[float, float] | None]:
    """Return the highest learning rate, and the shares of it for the two halves of the encoder.

    ``slice(a, b)`` spreads the rates evenly in their logarithm, from ``a`` for the first layers to ``b`` for the
    decoder, as fastai does. None leaves the rate, or the shares, to the tool.

    Raises:
        ParameterError: it is neither a number nor such a slice.
    """
    if lr is None:
        return None, None
    if not isinstance(lr, slice):
        return _number(lr), None
    if lr.step is not None or lr.stop is None:
        raise ParameterError("lr needs a slice such as slice(2e-5, 2e-4): of the first layers and of the last.")
    highest = _number(lr.stop)
    if lr.start is None:
        return highest, (_FASTAI_SHARE, _FASTAI_SHARE)
    share = _number(lr.start) / highest
    return highest, (share, math.sqrt(share))


def monitor_keyword(monitor: str) -> str:
    """Return the tool's keyword for a figure of the history, or for the keyword itself.

    Raises:
        ParameterError: there is no such figure.
    """
    if monitor in _KEYWORDS:
        return _KEYWORDS[monitor]
    if str(monitor).upper() in MONITORS:
        return str(monitor).upper()
    raise ParameterError(f"monitor is {brief(monitor)}. Choose one of {', '.join(AVAILABLE_METRICS)}.")


def precision_keyword(mixed_precision: bool | None) -> str:
    """Return the tool's keyword: None chooses what a trial finds faster."""
    return "AUTO" if mixed_precision is None else "TRUE" if mixed_precision else "FALSE"


def _number(value: object) -> float:
    try:
        number = float(value)
        if not 0 < number < math.inf or isinstance(value, str):
            raise ValueError
    except (TypeError, ValueError):
        raise ParameterError(f"lr is {brief(repr(value))}, and a number above 0, or a slice, is needed.") from None
    return number
