"""Icons as they are seen in the toolbox: 16 cells wide, on light and dark themes."""

from __future__ import annotations

import numpy as np
import pytest
from test_tools import MODELS, TOOLS

#: Backgrounds of QGIS's default theme and of dark ones.
BACKGROUNDS = {"light": 240, "dark": 43}

#: WCAG 1.4.11: what a picture needs to be understood differs from what lies beside it by this ratio.
CONTRAST = 3.0

#: At least this share of what an icon draws, the rest being soft edges, and at least so many of its 256 cells.
SHARE, CELLS = 0.5, 60


def luminance(colors: np.ndarray) -> np.ndarray:
    """Relative luminance, as WCAG defines it, of colours (..., 3) from 0 to 255."""
    share = colors / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrasts(icon: object, background: int) -> np.ndarray:
    """Contrast with the background of each cell that an icon draws at 16 x 16."""
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(QColor(background, background, background))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, icon.pixmap(QSize(16, 16)))
    painter.end()
    cells = np.frombuffer(image.constBits().asstring(16 * 16 * 4), np.uint8).reshape(-1, 4)[:, 2::-1].astype(float)
    drawn = cells[np.abs(cells - background).max(axis=1) > 25]
    lighter, darker = (
        pick(luminance(drawn), luminance(np.full(3, float(background)))) for pick in (np.maximum, np.minimum)
    )
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", BACKGROUNDS)
@pytest.mark.parametrize("name", ["", *TOOLS, *MODELS])
def test_icon_reads_at_16_cells(provider, name, theme):
    icon = provider.algorithm(name).icon() if name else provider.icon()
    found = contrasts(icon, BACKGROUNDS[theme])
    clear = int((found >= CONTRAST).sum())
    assert clear >= CELLS and clear >= SHARE * len(found), f"{clear} of {len(found)} cells"


def test_every_tool_has_an_icon_of_its_own(provider):
    icons = {name: provider.algorithm(name).svgIconPath() for name in TOOLS}
    assert len(set(icons.values())) == len(TOOLS)
