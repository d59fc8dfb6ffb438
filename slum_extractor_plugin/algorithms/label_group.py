"""The groups of label layers in the layer panel, which other layers stay out of.

QGIS adds a layer beside the one that is chosen in the panel. While labels are drawn that is one of theirs, and an image
that is added then would cover them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer

#: Property by which such a group is known, in every language and in a saved project.
_MARK = "slum_extractor/labels"


def made(project: QgsProject, title: str) -> QgsLayerTreeGroup:
    """Add a group on top of the panel."""
    group = project.layerTreeRoot().insertGroup(0, title)
    group.setCustomProperty(_MARK, True)
    return group


class LabelGroupGuard(QObject):
    """Moves layers that QGIS adds to such a group out of it: images below it, others above.

    What a person drags into a group stays there.
    """

    def __init__(self, project: QgsProject, iface: Any) -> None:
        """Watch the layers that are added to a project; ``iface`` is QGIS's window, which has an active layer."""
        super().__init__()
        self._project, self._iface = project, iface
        project.legendLayersAdded.connect(self._soon)

    def stop(self) -> None:
        """Watch no longer."""
        self._project.legendLayersAdded.disconnect(self._soon)

    def _soon(self, layers: Sequence[QgsMapLayer]) -> None:
        """Move the layers once QGIS has put them into the panel, and is back in its event loop."""
        QTimer.singleShot(0, partial(self._move, [layer.id() for layer in layers]))

    def _move(self, ids: Sequence[str]) -> None:
        for name in ids:
            node = self._project.layerTreeRoot().findLayer(name)
            if node is not None and node.parent().customProperty(_MARK):
                layer, active = node.layer(), self._iface.activeLayer()
                _move_out(node, node.parent())
                if active is layer:
                    self._iface.setActiveLayer(layer)


def _move_out(node: QgsLayerTreeLayer, group: QgsLayerTreeGroup) -> None:
    """Put a layer's entry beside the group that it is in."""
    place = group.parent().children().index(group) + isinstance(node.layer(), QgsRasterLayer)
    group.parent().insertChildNode(place, node.clone())
    group.removeChildNode(node)
