"""Bands are found by name, colour, wavelength or position, and what contradicts itself is refused."""

from __future__ import annotations

from itertools import permutations

import pytest

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.bands import (
    COLOR,
    NAME,
    POSITION,
    WAVELENGTH,
    Band,
    alpha_band,
    band_of,
    check_consistent,
    described,
    image_bands,
    match_bands,
    named_bands,
    read_bands,
    wavelength_of,
    written_bands,
)

RGB = named_bands(["Red", "Green", "Blue"])
COLORS = tuple(Band(color=color) for color in ("red", "green", "blue"))
ALPHA = Band(color="alpha")
UNKNOWN = (Band(),) * 3


def matched(wanted, offered, positions=None):
    return match_bands(wanted, positions or range(len(wanted)), offered)


@pytest.mark.parametrize("order", [*permutations(range(4))])
@pytest.mark.parametrize(
    ("bands", "way"),
    [
        (named_bands(["Red", "Green", "Blue", "NearInfrared"]), NAME),
        ((*COLORS, Band(color="nir")), COLOR),
        (tuple(Band(wavelength=value) for value in (0.665, 0.56, 0.49, 0.842)), WAVELENGTH),
    ],
)
def test_every_order_is_undone(bands, way, order):
    offered = [bands[index] for index in order]
    found = matched(bands, offered)
    assert [offered[index] for index in found.bands] == list(bands) and found.by == (way,) and not found.doubt


def test_a_name_goes_before_a_colour_and_each_band_by_itself():
    wanted = (Band("Red", "red"), Band("B3", "green"), Band("", "", 0.49))
    offered = (Band("B02", "", 0.492), Band("G", "green"), Band("red"))
    assert matched(wanted, offered) == type(matched(wanted, offered))((2, 1, 0), (NAME, COLOR, WAVELENGTH))


@pytest.mark.parametrize(
    "names",
    [["blue", "GREEN", "red", "near_infrared"], ["b", "g", "r", "nir"], ["Blue (490 nm)", "Green", "B4 - Red", "NIR"]],
)
def test_names_are_read_as_people_write_them(names):
    assert matched(named_bands(["NearInfrared", "Red", "Blue"]), named_bands(names)).bands == (3, 2, 0)


def test_red_edge_is_not_red():
    offered = named_bands(["Red Edge", "red_edge2", "Red", "RedEdge 3"])
    assert matched(named_bands(["red"]), offered).bands == (2,)
    with pytest.raises(ParameterError, match="no band named red"):
        matched(named_bands(["green", "red"]), named_bands(["green", "rededge"]))


@pytest.mark.parametrize(
    ("offered", "bands"),
    [
        ((ALPHA, *UNKNOWN), (1, 2, 3)),
        ((Band(), ALPHA, Band(), Band()), (0, 2, 3)),
        ((*UNKNOWN, ALPHA), (0, 1, 2)),
        ((*UNKNOWN, Band("Alpha")), (0, 1, 2)),
        (UNKNOWN, (0, 1, 2)),
    ],
)
def test_by_position_alpha_does_not_count(offered, bands):
    found = matched(RGB, offered)
    assert found.bands == bands and found.by == (POSITION,) and not found.doubt
    assert image_bands(offered) == bands and (alpha_band(offered) is None) == (offered == UNKNOWN)


def test_a_model_that_was_taught_alpha_gets_it_with_a_word():
    found = matched((Band(),) * 4, (*COLORS, ALPHA))
    assert found.bands == (0, 1, 2, 3) and "so the alpha band of the image is used as one" in found.doubt


def test_what_is_taken_by_position_against_the_names_is_doubted():
    assert "none is of the same name" in matched(RGB, named_bands(["B02", "B03", "B04"])).doubt
    assert "of the image blue, green, red. If it was trained" in matched(UNKNOWN, COLORS[::-1]).doubt
    assert not matched(UNKNOWN, COLORS).doubt and not matched(UNKNOWN, RGB).doubt


@pytest.mark.parametrize(
    "offered",
    [
        (Band("Blue", "red"), Band("Green", "green"), Band("Red", "blue")),
        (Band("Red", "red", 0.49), Band("Green", "green", 0.56), Band("Blue", "blue", 0.665)),
    ],
)
def test_a_contradiction_names_both_orders(offered):
    wanted = (Band("Red", "red", 0.665), Band("Green", "green", 0.56), Band("Blue", "blue", 0.49))
    with pytest.raises(ParameterError) as caught:
        matched(wanted, offered)
    text = str(caught.value)
    assert ", ".join(band.name for band in offered) in text and "contradicts" in text
    assert ("red, green, blue" in text and "Blue, Green, Red" in text) or "0.49, 0.56, 0.665" in text


def test_some_names_are_not_enough():
    with pytest.raises(ParameterError, match="bands Red, Green, Blue, .* Red, Green, NIR, has no band named Blue"):
        matched(RGB, named_bands(["Red", "Green", "NIR"]))
    with pytest.raises(ParameterError, match="has no band named Red"):
        matched(RGB, (*RGB, Band("red")))  # two that are red


def test_a_nameless_band_among_named_ones_stays_at_its_place():
    wanted = (Band("Red"), Band(), Band("Blue"))
    assert matched(wanted, RGB).bands == (0, 1, 2)
    with pytest.raises(ParameterError, match=r"has no band named \(number 2\)"):
        matched(wanted, RGB[::-1])


def test_the_sentence_says_what_is_what():
    offered = (*COLORS[::-1], Band("IR"))
    assert described(matched(RGB, offered), RGB, offered) == (
        "Bands matched by colour interpretation: Red = 3 (red), Green = 2 (green), Blue = 1 (blue)."
    )


@pytest.mark.parametrize(
    ("metadata", "wavelength"),
    [
        ({"CENTRAL_WAVELENGTH_UM": "0.665"}, 0.665),
        ({"wavelength": "664.6", "wavelength_units": "Nanometers"}, 0.6646),
        ({"WAVELENGTH": "842", "WAVELENGTH_UNIT": "nm"}, 0.842),
        ({"wavelength": "2.2", "wavelength_units": "Micrometers"}, 2.2),
        ({"wavelength": "560"}, 0.56),
        ({"wavelength": "0.56"}, 0.56),
        ({"wavelength": "x"}, None),
        ({}, None),
        ({"wavelength": "nan"}, None),
        ({"wavelength": "-1"}, None),
        ({"CENTRAL_WAVELENGTH_UM": None}, None),
    ],
)
def test_wavelengths_of_every_writer(metadata, wavelength):
    assert wavelength_of(metadata) == wavelength


def test_what_only_counts_is_no_name_and_gray_is_no_colour():
    nothing = [("Band_1", "Gray"), ("band 2", "undefined"), (None, None), ("3", "palette")]
    assert {band_of(*each) for each in nothing} == {Band()}
    assert band_of(" NIR ", "NIR") == Band("NIR", "nir")


def test_what_is_written_is_read_again():
    bands = (Band("Red", "red", 0.665), Band("", "nir"), Band("", "", 0.49), Band())
    written = written_bands(bands)
    assert written["BandNames"] == ["Red", "Nir", "Band_3", "Band_4"]
    assert read_bands(written, 4) == (bands[0], Band("Nir", "nir"), *bands[2:])
    assert read_bands(written, 3) == (Band(),) * 3 and read_bands(None, 1) == (Band(),)
    assert set(written_bands(RGB)) == {"BandNames"}


@pytest.mark.parametrize(
    "properties", [7, [], {"BandNames": 3}, {"BandNames": [None, {}, "x"], "BandWavelengths": ["a", [], {}]}]
)
def test_nonsense_says_nothing(properties):
    assert read_bands(properties, 3)[:2] == (Band(), Band())


def test_alpha_by_one_word_and_image_by_another_is_refused():
    check_consistent([*COLORS, ALPHA, Band("Alpha"), Band("Alpha", "alpha"), Band("Blue", "red")], "x.tif")
    with pytest.raises(ParameterError, match="Band 4 of x.tif is named NIR, and its colour interpretation is alpha"):
        check_consistent([*COLORS, Band("NIR", "alpha")], "x.tif")


def test_a_name_is_one_short_line_whatever_a_file_says():
    assert len(band_of("x" * 10**6, None).name) == 100
    assert band_of("Red\nis \x1b[31mred", None).name == "Red is ?[31mred"
