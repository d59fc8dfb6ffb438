"""What stands where an image has no data."""

from __future__ import annotations

import numpy as np
import pytest
from engine_making import noise
from hypothesis import given, settings
from hypothesis import strategies as st

from slum_extractor_plugin.engine.inference.mirroring import mirrored

CELLS = noise(3, 7, 9)


def test_a_line_by_hand():
    line = np.array([[[0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 7, 0]]])
    assert mirrored(line, line[0] > 0).tolist() == [[[2, 3, 2, 1, 2, 3, 2, 1, 2, 7, 7, 7, 7]]]


def test_the_nearer_edge_is_mirrored_be_it_in_the_row_or_the_column():
    cells = np.array([[[1, 2, 3], [4, 0, 0], [5, 0, 0], [6, 0, 0]]])
    assert mirrored(cells, cells[0] > 0).tolist() == [[[1, 2, 3], [4, 4, 3], [5, 5, 5], [6, 6, 6]]]
    cells = np.array([[[1, 2, 3], [4, 5, 6], [7, 0, 8], [9, 0, 0], [10, 11, 0]]])
    assert mirrored(cells, cells[0] > 0).tolist() == [[[1, 2, 3], [4, 5, 6], [7, 7, 8], [9, 9, 6], [10, 11, 10]]]


@pytest.mark.parametrize("margins", [((0, 0), (3, 0)), ((5, 0), (0, 8)), ((20, 1), (2, 40))])
def test_around_a_block_it_is_what_numpy_pads_with(margins):
    wide = np.pad(CELLS, ((0, 0), *margins))
    valid = np.pad(np.ones(CELLS.shape[1:], bool), margins)
    filled = mirrored(wide, valid)
    assert (filled == np.pad(CELLS, ((0, 0), *margins), mode="reflect")).all() and filled.dtype == CELLS.dtype


def test_what_has_data_everywhere_or_nowhere_comes_back_itself():
    for valid in (np.ones((7, 9), bool), np.zeros((7, 9), bool)):
        assert mirrored(CELLS, valid) is CELLS


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 12), st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_every_cell_shows_data_and_data_stay(rows, columns, seed):
    chance = np.random.default_rng(seed)
    valid = chance.random((rows, columns)) < chance.random()
    cells = np.where(valid, np.arange(1, rows * columns + 1).reshape(rows, columns), 0)[None].astype(np.int16)
    before = cells.copy()
    filled = mirrored(cells, valid)
    assert (cells == before).all() and (filled[:, valid] == cells[:, valid]).all()
    assert not valid.any() or np.isin(filled, cells[:, valid]).all()
