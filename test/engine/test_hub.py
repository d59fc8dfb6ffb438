"""Weights that must be fetched are looked for before anything else, and quickly."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from slum_extractor_plugin.engine.networks import hub
from slum_extractor_plugin.errors import EngineError, ParameterError
from slum_extractor_plugin.protocol import SilentReporter

PROXIES = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY")


@pytest.fixture
def alone(monkeypatch):
    """No weights on this computer, no proxy."""
    monkeypatch.setattr(hub, "try_to_load_from_cache", lambda *_, **__: None)
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def server():
    """A server that accepts connections and says nothing."""
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=lambda: listening.accept(), daemon=True)
    thread.start()
    yield listening.getsockname()[1]
    listening.close()


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def test_without_network_the_sentence_comes_at_once(alone):
    alone.setenv("HF_ENDPOINT", f"http://127.0.0.1:{closed_port()}")
    started = time.monotonic()
    with pytest.raises(EngineError, match="of resnet18 are not on this computer, and 127.0.0.1 does not answer"):
        hub.require_weights("RESNET18", "IMAGENET", SilentReporter())
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("backbone", "weights"),
    [("RESNET18", "NONE"), ("RESNET18", ""), ("RESNET18", "/some/file.pth"), ("timm:regnetx_002", "IMAGENET")],
)
def test_what_asks_no_hub_is_not_looked_for(alone, backbone, weights):
    alone.setenv("HF_ENDPOINT", f"http://127.0.0.1:{closed_port()}")
    hub.require_weights(backbone, weights, SilentReporter())


def test_weights_that_are_here_need_no_network(alone, tmp_path):
    alone.setenv("HF_ENDPOINT", f"http://127.0.0.1:{closed_port()}")
    asked = []

    def cached(repository: str, file: str, revision: str) -> str:
        asked.append((repository, file))
        return str(tmp_path)

    alone.setattr(hub, "try_to_load_from_cache", cached)
    hub.require_weights("RESNET18", "IMAGENET", SilentReporter())
    assert asked == [("smp-hub/resnet18.imagenet", "model.safetensors")]


class Listener(SilentReporter):
    """Keeps what it hears."""

    def __init__(self) -> None:
        self.heard = []

    def message(self, text):
        self.heard.append(text)


def test_the_licence_of_satellite_weights_is_said_before_they_are_asked_for(alone):
    alone.setenv("HF_ENDPOINT", f"http://127.0.0.1:{closed_port()}")
    listener = Listener()
    with pytest.raises(EngineError, match="The encoder weights FMOW_GASSL are not on this computer"):
        hub.require_weights("RESNET50", "FMOW_GASSL", listener)
    assert "licence CC-BY-4.0" in listener.heard[0] and "https://arxiv.org/abs/2011.09980" in listener.heard[0]


def test_satellite_weights_of_another_backbone_are_refused_at_once(alone):
    with pytest.raises(ParameterError, match="FMOW_GASSL fits the backbone RESNET50 only, not resnet34"):
        hub.require_weights("RESNET34", "fmow_gassl", SilentReporter())


def test_a_hub_that_answers_is_enough(alone, server):
    alone.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server}")
    hub.require_weights("RESNET18", "IMAGENET", SilentReporter())


def test_behind_a_proxy_the_proxy_is_asked(alone, server):
    alone.setenv("HF_ENDPOINT", "http://hub.invalid")
    alone.setenv("http_proxy", f"http://127.0.0.1:{server}")
    hub.require_weights("RESNET18", "IMAGENET", SilentReporter())
