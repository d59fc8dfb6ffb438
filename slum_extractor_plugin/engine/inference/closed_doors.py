"""dask's processes without the web server that each of them opens.

A server of dask's listens without a certificate, for every user of the machine, even where it has no page to show, and
no setting keeps it from listening. Only the encrypted ports of the cluster itself are left here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from distributed import Nanny, Scheduler, Worker
from distributed.http.routing import RoutingApplication
from tornado.httpserver import HTTPServer


def _no_server(node: Any, routes: Any, *_: Any, **__: Any) -> None:
    """In place of dask's ``start_http_server``: keep what its other methods expect, and listen nowhere."""
    node.http_application = RoutingApplication(routes)
    node.http_server = HTTPServer(node.http_application)


class ClosedWorker(Worker):
    """A worker without a web server."""

    start_http_server = _no_server


class ClosedNanny(Nanny):
    """Looks after a worker without a web server."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **{**named, "worker_class": ClosedWorker})


@contextlib.contextmanager
def closed_scheduler() -> Iterator[None]:
    """Let schedulers that are started meanwhile have no web server."""
    before = Scheduler.start_http_server
    Scheduler.start_http_server = _no_server
    try:
        yield
    finally:
        Scheduler.start_http_server = before
