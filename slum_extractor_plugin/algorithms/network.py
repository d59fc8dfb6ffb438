"""QGIS's proxy and certificates, for programs that install."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from ..runtime.interpreter import data_folder
from ..runtime.network import Network
from ..runtime.pip import PYPI

_Kind = QNetworkProxy.ProxyType

#: pip reaches no other kind without a further package; QGIS calls Squid and the like "HttpProxy" or "HttpCaching".
_HTTP = (_Kind.HttpProxy, _Kind.HttpCachingProxy)


def qgis_network() -> Network:
    """Return how QGIS is set up to reach the network; what it leaves to the system stays empty or is the system's."""
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    if proxy.type() == _Kind.DefaultProxy:
        proxy = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(PYPI)))[0]
    hosts = [QUrl(url).host() or url for url in (*manager.excludeList(), *manager.noProxyList())]
    return Network(_url(proxy), ",".join(hosts), _certificates())


def _url(proxy: QNetworkProxy) -> str:
    if proxy.type() not in _HTTP or not proxy.hostName():
        return ""
    user = f"{quote(proxy.user(), '')}:{quote(proxy.password(), '')}@" if proxy.user() else ""
    return f"http://{user}{proxy.hostName()}:{proxy.port()}"


def _certificates() -> str:
    """Return a file of all authorities that QGIS trusts, when the user has added some; else an empty string."""
    authentication = QgsApplication.authManager()
    if authentication.isDisabled() or not (authentication.databaseCAs() or authentication.extraFileCAs()):
        return ""
    path = data_folder() / "qgis_certificates.pem"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(authentication.trustedCaCertsPemText()))
    return str(path)
