"""Calibration of a network's probabilities, as a package keeps it: the key ``Calibration`` of an .emd.

ArcGIS ignores the key. Probabilities are the softmax of the logits divided by one temperature (Guo et al. 2017, *On
Calibration of Modern Neural Networks*), which leaves the order of the classes as it is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from ..errors import PackageError

#: Temperatures outside are refused: no network that was trained to tell classes apart needs them.
LOWEST, HIGHEST = 0.02, 50.0

TEMPERATURE, _CELLS, _BEFORE, _AFTER, _MEASURED = "Temperature", "Cells", "ECEBefore", "ECEAfter", "MeasuredHere"


@dataclass(frozen=True)
class Calibration:
    """One temperature, and what it did on the chips that it was fitted to.

    Attributes:
        temperature: by which logits are divided; above 1 the network was too sure of itself.
        cells: number of cells that it was fitted to.
        error_before, error_after: expected calibration error, 0 to 1, of the class that each of those cells got.
        measured: False in an adapted package that took the temperature over from its source unmeasured.
    """

    temperature: float
    cells: int
    error_before: float
    error_after: float
    measured: bool = True

    def to_dict(self) -> dict[str, object]:
        """Return the object as an .emd holds it, with six significant digits."""
        numbers = {TEMPERATURE: self.temperature, _BEFORE: self.error_before, _AFTER: self.error_after}
        rounded = {name: float(f"{number:.6g}") for name, number in numbers.items()}
        return {**rounded, _CELLS: self.cells, _MEASURED: self.measured}

    @classmethod
    def from_dict(cls, values: Any) -> Calibration:
        """Read the object of an .emd.

        Raises:
            PackageError: it is not what :meth:`to_dict` gives.
        """
        try:
            temperature, before, after = (float(values[name]) for name in (TEMPERATURE, _BEFORE, _AFTER))
            cells, measured = int(values[_CELLS]), values.get(_MEASURED, True)
            if not (LOWEST <= temperature <= HIGHEST and 0 <= before <= 1 and 0 <= after <= 1 and cells >= 0):
                raise ValueError("out of range")
            if not isinstance(measured, bool) or not math.isfinite(temperature):
                raise TypeError("no switch")
        except (AttributeError, TypeError, KeyError, ValueError, OverflowError) as error:
            raise PackageError(
                "Calibration of the model definition cannot be read; save the model again, or remove the key."
            ) from error
        return cls(temperature, cells, before, after, measured)

    @property
    def text(self) -> str:
        """A line for reports."""
        errors = f"expected calibration error {self.error_before:.3f} before, {self.error_after:.3f} after"
        where = f"{errors}, on {self.cells:,} cells of the validation chips"
        return f"temperature {self.temperature:.3g}; {where if self.measured else 'taken from the source model'}"
