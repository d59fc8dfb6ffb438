"""QGIS's proxy and certificates reach the programs that install."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy


@pytest.fixture
def proxied(provider):
    """QGIS's network manager, whose proxy is put back."""
    manager = QgsNetworkAccessManager.instance()
    before = (QNetworkProxy(manager.fallbackProxy()), manager.excludeList(), manager.noProxyList())
    yield manager
    manager.setFallbackProxyAndExcludes(*before)


def test_the_proxy_of_the_options_is_passed_on(proxied):
    from slum_extractor_plugin.algorithms.network import qgis_network

    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example.org", 3128, "anna", "p@ss/w:rd")
    proxied.setFallbackProxyAndExcludes(proxy, ["http://mirror.example.org"], ["localhost"])
    network = qgis_network()
    assert network.proxy == "http://anna:p%40ss%2Fw%3Ard@proxy.example.org:3128"
    assert network.no_proxy == "mirror.example.org,localhost"
    environment = network.environment()
    assert environment["HTTPS_PROXY"] == environment["HTTP_PROXY"] == network.proxy
    assert environment["NO_PROXY"] == network.no_proxy


def test_without_a_proxy_the_environment_stays_as_it_is(proxied, monkeypatch):
    from slum_extractor_plugin.algorithms.network import qgis_network

    monkeypatch.setenv("https_proxy", "http://own")
    proxied.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
    network = qgis_network()
    assert network.proxy == "" and network.environment()["https_proxy"] == "http://own"


def test_authorities_that_were_added_are_passed_on_with_the_system_s(provider, tmp_path, monkeypatch):
    from slum_extractor_plugin.algorithms import network

    class Added:
        """An authentication manager to which an authority was added."""

        def isDisabled(self) -> bool:  # noqa: N802
            return False

        def databaseCAs(self) -> list[str]:  # noqa: N802
            return ["one"]

        def trustedCaCertsPemText(self) -> bytes:  # noqa: N802
            return b"-----BEGIN CERTIFICATE-----"

    assert network.qgis_network().certificates == ""  # nothing was added: the system's own are not replaced
    monkeypatch.setattr(network, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(network.QgsApplication, "authManager", lambda: Added())
    certificates = network.qgis_network()
    assert Path(certificates.certificates).read_text() == "-----BEGIN CERTIFICATE-----"
    environment = certificates.environment()
    assert environment["PIP_CERT"] == environment["SSL_CERT_FILE"] == certificates.certificates
