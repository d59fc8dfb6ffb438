"""Watches a server while a provider of QGIS draws: QGIS itself leaves cells that failed empty, and says nothing."""

from __future__ import annotations

import re
import time
from urllib.parse import unquote, urlsplit

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsNetworkReplyContent, QgsRasterBlockFeedback
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..errors import one_line
from ..protocol import Reporter

#: Seconds without any answer after which a server counts as dead.
PATIENCE = 40.0

#: Milliseconds between two looks at the clock and at the user's wish to stop.
_TICK = 50

#: Seconds in which other threads of Python have their turn: QGIS holds Python's lock while a provider draws, so that
#: without them no window would hear of a click on Cancel.
_TURN = 0.005

#: Answers of a server that has no tile at a place.
_NO_TILE = (204, 404, 410)
_SAYS_NO_TILE = re.compile(r"(Status|code): (204|404|410)\b|not found", re.IGNORECASE)

#: An address in a text of QGIS or Qt, and what announces it.
_ADDRESS = re.compile(r"(Error transferring |[;,]? *URL: )?https?://\S+( - )?")


class ServerWatch:
    """Hears every answer to a request of this thread to one server, from ``with`` on.

    Attributes:
        feedback: for the provider; cancelled when the server failed or the user wants to stop.
        failure: what the server did, as the end of a sentence; empty while all is well.
        missing: paths of tiles that the server does not have.
        stopped: whether the user wants to stop.
        is_dead: whether it does not answer at all, so that asking again is of no use.
    """

    def __init__(self, server: str, reporter: Reporter, tiled: bool) -> None:
        """Watch the host ``server``; ``tiled`` says whether it may lack single tiles."""
        self._host, self._tiled, self._reporter = server, tiled, reporter
        self.missing: set[str] = set()
        self._reset()

    def _reset(self) -> None:
        self.feedback, self.failure, self.stopped = QgsRasterBlockFeedback(), "", False
        self.is_dead, self._busy = False, False
        self._heard = time.monotonic()

    def __enter__(self) -> ServerWatch:
        """Listen, for one block of cells."""
        self._reset()
        self._finished = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        self._finished.connect(self._answer)
        QgsApplication.messageLog().messageReceived.connect(self._logged)
        self._timer = QTimer()
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Listen no longer."""
        self._timer.stop()
        self._finished.disconnect(self._answer)
        QgsApplication.messageLog().messageReceived.disconnect(self._logged)

    def _answer(self, reply: QgsNetworkReplyContent) -> None:
        if self.feedback.isCanceled() or not self._is_its(host_of(reply.request().url().toString())):
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if self._tiled and status in _NO_TILE:
            self.missing.add(reply.request().url().toString())
        elif int(getattr(reply.error(), "value", reply.error())):
            says = _without_address(reply.errorString())
            self._fail(f"answered {status}" if status and status >= 400 else f"does not answer as it should ({says})")
        self._heard = time.monotonic()

    def _logged(self, text: str, tag: str, level: Qgis.MessageLevel) -> None:
        """Hear what the provider says of answers that are no images."""
        if self._tiled and _SAYS_NO_TILE.search(text):
            return
        if tag in ("WMS", "WCS") and level != Qgis.MessageLevel.Info and self._is_its(unquote(text)):
            self._fail(f"did not answer with an image ({_without_address(text)})")

    def _is_its(self, text: str) -> bool:
        """Whether a text is of the server; all are where an address such as ``{switch:a,b}.org`` names several."""
        return self._host in text or "{" in self._host

    def _tick(self) -> None:
        if self._busy:
            return  # events are processed below
        self._busy = True
        if time.monotonic() - self._heard > PATIENCE:
            self.is_dead = True
            self._fail(f"has not answered for {PATIENCE:.0f} seconds")
        self.stopped = self.stopped or self._reporter.cancelled()
        if self.failure or self.stopped:
            self.feedback.cancel()  # not within the signal of an answer, which Qt would send again
        time.sleep(_TURN)
        self._busy = False

    def _fail(self, what: str) -> None:
        self.failure = self.failure or what


def _without_address(text: str) -> str:
    """Return a text without addresses, which may hold a user's key."""
    return _ADDRESS.sub("", one_line(text)).strip("[( )];")[:300]


def host_of(address: str) -> str:
    """Return the host of an address, and its port where it names one, without user and password."""
    return urlsplit(address).netloc.rpartition("@")[2]
