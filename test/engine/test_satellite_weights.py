"""Satellite weights are fetched from a hub by their revision, compared with their hash, and put into the network."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import http.server
import threading

import huggingface_hub
import pytest
import torch

from slum_extractor_plugin.engine.networks import factory, satellite
from slum_extractor_plugin.errors import EngineError, ParameterError
from slum_extractor_plugin.formats import satellite_weights as known

SECO = next(each for each in known.SATELLITE_WEIGHTS if each.name == "SENTINEL2_SECO")


@pytest.fixture
def encoder():
    """Weights of the layout of SeCo's file: an encoder under torchvision's names, without a classifier."""
    torch.manual_seed(3)
    state = factory.smp.encoders.get_encoder("resnet18", weights=None).state_dict()
    return {name: torch.randn_like(value) if value.is_floating_point() else value for name, value in state.items()}


@pytest.fixture
def served(encoder, tmp_path, monkeypatch):
    """A hub on this computer that has the file at the pinned revision; returns the path of what it serves."""
    file = tmp_path / "served.pth"
    torch.save(encoder, file)
    place = f"/{SECO.repository}/resolve/{SECO.revision}/{SECO.file}"

    class Hub(http.server.BaseHTTPRequestHandler):
        def do_HEAD(self):
            self.answer()

        def do_GET(self):
            self.answer()
            self.wfile.write(file.read_bytes())

        def answer(self):
            self.send_response(200 if self.path == place else 404)
            self.send_header("X-Repo-Commit", SECO.revision)
            self.send_header("ETag", f'"{hashlib.sha256(file.read_bytes()).hexdigest()}"')
            self.send_header("Content-Length", str(file.stat().st_size))
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    there = {"endpoint": f"http://127.0.0.1:{server.server_address[1]}", "cache_dir": tmp_path / "cache"}
    fetch = functools.partial(huggingface_hub.hf_hub_download, **there)
    monkeypatch.setattr(satellite, "hf_hub_download", fetch)
    pin(monkeypatch, file)
    yield file
    server.shutdown()
    server.server_close()


def pin(monkeypatch, file):
    sum_of = hashlib.sha256(file.read_bytes()).hexdigest()
    stand_in = dataclasses.replace(SECO, sha256=sum_of, size=file.stat().st_size)
    monkeypatch.setattr(known, "SATELLITE_WEIGHTS", (stand_in,))


@pytest.mark.parametrize("bands", [3, 4])
def test_the_networks_encoder_has_the_fetched_weights(served, encoder, bands):
    network = factory.build_network("UNET", "RESNET18", bands, 2, "SENTINEL2_SECO", factory.RANDOM)
    found = network.encoder.state_dict()
    assert torch.equal(found["layer4.1.conv2.weight"], encoder["layer4.1.conv2.weight"])
    assert torch.equal(found["bn1.running_mean"], encoder["bn1.running_mean"])
    assert torch.equal(found["conv1.weight"][:, :3], encoder["conv1.weight"])


def test_a_file_with_another_hash_is_refused(served):
    cells = bytearray(served.read_bytes())
    cells[-1] ^= 1
    served.write_bytes(cells)
    with pytest.raises(EngineError, match="is not the file SENTINEL2_SECO that this version"):
        factory.build_network("UNET", "RESNET18", 3, 2, "SENTINEL2_SECO")


def test_without_the_hub_the_sentence_names_the_weights(served, monkeypatch):
    def closed(*_, **__):
        raise ConnectionError("nobody answers")

    monkeypatch.setattr(satellite, "hf_hub_download", closed)
    with pytest.raises(EngineError, match="SENTINEL2_SECO could not be fetched from the hub"):
        factory.build_network("UNET", "RESNET18", 3, 2, "SENTINEL2_SECO")


def test_another_backbone_is_refused():
    with pytest.raises(ParameterError, match="fits the backbone RESNET18 only"):
        factory.build_network("UNET", "RESNET34", 3, 2, "SENTINEL2_SECO")


def test_every_file_is_pinned_by_a_whole_hash_that_its_name_confirms():
    for each in known.SATELLITE_WEIGHTS:
        assert len(each.sha256) == 64 and len(each.revision) == 40
        assert each.file.endswith(f"-{each.sha256[:8]}.pth")  # the hub's convention for torch's files
