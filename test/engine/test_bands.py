"""Which bands go into the network."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import rasterio
from engine_making import SLUM, Heard, noise, write_raster

from slum_extractor_plugin.engine.inference.bands import choose_bands
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.emd import ModelDefinition

RGB_NIR = ["Red", "Green", "Blue", "NearInfrared"]


def model(bands: Sequence[int], names: object = None, key: str = "Bands") -> ModelDefinition:
    extra = {} if names is None else {"Bands": names} if key == "Bands" else {key: {"BandNames": names}}
    return ModelDefinition("UNET", "resnet18", tuple(bands), SLUM, (64, 64), extra=extra)


@pytest.fixture
def choose(tmp_path):
    def do(definition: ModelDefinition, names: Sequence[str] = (), wanted: str = "", count: int = 4):
        path = write_raster(tmp_path / "image.tif", noise(count, 4, 4), photometric="MINISBLACK")
        heard = Heard()
        with rasterio.open(path, "r+") as image:
            for band, name in enumerate(names, 1):
                image.set_band_description(band, name)
        with rasterio.open(path) as image:
            return choose_bands(image, definition, wanted, heard), heard

    return do


@pytest.mark.parametrize("key", ["Bands", "InputRastersProps"])
def test_bands_are_found_by_the_package_s_names(choose, key):
    bands, heard = choose(model((3, 0, 1), RGB_NIR, key), ["blue", "GREEN", "red", "near_infrared"])
    assert bands == (3, 2, 1) and "Red = 3" in heard.messages[0]
    bands, heard = choose(model((3, 0, 1), RGB_NIR, key), RGB_NIR)
    assert bands == (3, 0, 1)
    assert heard.messages == ["Bands matched by name: NearInfrared = 4, Red = 1, Green = 2."] and not heard.warnings


@pytest.mark.parametrize(
    "definition",
    [
        model((2, 1, 0)),
        model((2, 1, 0), ["1", "2", "3"]),
        model((2, 1, 0), ["Band_1", "Band_2", "Band_3"]),
        model((2, 1, 0), ["red"]),
        model((2, 1, 0), 7),
        model((2, 1, 0), RGB_NIR),
    ],
)
def test_numbers_stand_where_one_side_has_no_names(choose, definition):
    assert choose(definition)[0] == (2, 1, 0)


def test_names_of_another_world_leave_the_numbers(choose):
    bands, heard = choose(model((2, 1, 0), RGB_NIR), ["B02", "B03", "B04", "B08"])
    assert bands == (2, 1, 0) and "matched by position. BANDS decides which to use." in heard.warnings[0]


@pytest.mark.parametrize(
    ("wanted", "bands"),
    [("4 3 2", (3, 2, 1)), ("4,3, 2", (3, 2, 1)), ("nir; red edge; 1", (3, 2, 0)), ("NIR,RedEdge,b1", (3, 2, 0))],
)
def test_what_the_user_wants_is_taken(choose, wanted, bands):
    assert choose(model((0, 1, 2)), ["b1", "b2", "red_edge", "NIR"], wanted)[0] == bands


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ("1 2", "BANDS names 2 bands, and the model needs 3"),
        ("1 2 5", r"BANDS names 5, and .* has the bands b1, "),
        ("1 2 0", "BANDS names 0"),
        ("1 2 swir", "BANDS names swir"),
    ],
)
def test_a_wish_that_cannot_be_gets_a_sentence(choose, wanted, sentence):
    with pytest.raises(ParameterError, match=sentence):
        choose(model((0, 1, 2)), ["b1", "b2", "b3", "b4"], wanted)


def test_names_of_which_only_some_are_found_get_a_sentence(choose):
    with pytest.raises(ParameterError, match="has no band named NearInfrared. List the bands to use in BANDS"):
        choose(model((3, 0, 1), RGB_NIR), ["red", "green", "blue", "nir1"])
