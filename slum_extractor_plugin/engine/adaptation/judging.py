"""What a comparison of an image with the training images means: whether it is foreign, in words, and what to do.

Scenes of one image differ in content: of four scenes of one Mumbai image, each was compared with chips of three of them
or of the others alone. They were 0.13 to 0.83 standard deviations apart, their contrast was 0.53 to 1.10 of the
training's and their sharpness 0.90 to 1.89, but their colour balance only 0.02 to 0.16 off. So colour tells another
light or sensor best, and the other limits are wide; benchmarks/log/2026-11-29-sensor-shift.md has all figures.
"""

from __future__ import annotations

from ...formats.comparison import Comparison

#: Distances in standard deviations of the training cells: beyond the first an image is unlike the training images,
#: beyond the second far from them.
UNLIKE, FAR = 0.9, 1.5

#: A colour balance that differs by more, in standard deviations.
_COLOUR = 0.25

#: Factors, up and down, by which contrast and sharpness may differ. Dense slums alone are twice as sharp as a town.
_CONTRAST, _SHARPNESS = 2.0, 4.0

#: A contrast that differs by more, or a distance beyond the second number, means another range of values; in images of
#: the type trained on, only a distance beyond the third, since dark water is no other range.
_OTHER_CONTRAST, _OTHER_DISTANCE, _OTHER_DISTANCE_OF_TYPE = 2.5, 2.0, 3.0

#: Below this contrast an image of the type trained on shows little but water, fog or cloud.
_EMPTY = 0.25


def is_other_range(comparison: Comparison) -> bool:
    """Whether an image's values span another range than the training images', as 11 bits and 8 bits do."""
    if comparison.same_type:
        return comparison.distance > _OTHER_DISTANCE_OF_TYPE
    return not _within(comparison.contrast, _OTHER_CONTRAST) or comparison.distance > _OTHER_DISTANCE


def is_empty(comparison: Comparison) -> bool:
    """Whether an image shows too little to be matched by."""
    return comparison.contrast < _EMPTY and not is_other_range(comparison)


def has_other_colours(comparison: Comparison) -> bool:
    """Whether the balance of the bands differs by more than between scenes of one image."""
    return comparison.colour > _COLOUR


def is_foreign(comparison: Comparison) -> bool:
    """Whether an image differs by more than scenes of one image do among each other."""
    return is_other_range(comparison) or comparison.distance > UNLIKE or bool(_traits(comparison))


def described(comparison: Comparison) -> str:
    """Return a sentence on how far an image is from the training images, with the number."""
    distance = f"{comparison.distance:.2f} standard deviations apart"
    if is_other_range(comparison):
        return f"The image's values span another range than those of the training images ({distance})."
    if is_empty(comparison):
        return f"The image has too little contrast to be compared with the training images ({distance})."
    if not is_foreign(comparison):
        return f"The image is like the training images ({distance})."
    degree = "far from" if comparison.distance > FAR else "unlike"
    return f"The image is {degree} the training images ({', '.join([distance, *_traits(comparison)])})."


def advice(comparison: Comparison) -> str:
    """Return what is likely to happen without matching, and what to choose."""
    if is_other_range(comparison):
        return "Without matching, the result is useless. Set MATCH_TO_TRAINING to AUTO."
    if is_empty(comparison):
        return "If it is not water or cloud, choose another image."
    if comparison.distance > FAR:
        return (
            "Without matching, expect missed slums and false alarms. Set MATCH_TO_TRAINING to AUTO, and check the "
            "result in places that you know."
        )
    return "The result may be worse than the package's figures. Set MATCH_TO_TRAINING to AUTO."


def _traits(comparison: Comparison) -> list[str]:
    found = []
    if comparison.distance > UNLIKE and abs(comparison.brightness) > UNLIKE / 2:
        found.append("brighter" if comparison.brightness > 0 else "darker")
    if has_other_colours(comparison):
        found.append("other colours")
    if not _within(comparison.contrast, _CONTRAST):
        found.append("more contrast" if comparison.contrast > 1 else "less contrast")
    if not _within(comparison.sharpness, _SHARPNESS):
        found.append("sharper or noisier" if comparison.sharpness > 1 else "smoother")
    return found


def _within(ratio: float, factor: float) -> bool:
    return 1 / factor <= ratio <= factor
