"""How the programs that install reach the network: the proxy and the certificates that QGIS is set up with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .fetch_pip import netrc_file
from .interpreter import clean_environment
from .pip_output import retold
from .secrets import has_credentials, masked

#: Ends of the names of variables that hold addresses, perhaps with passwords, for pip.
_ADDRESSES = ("_PROXY", "INDEX_URL", "_FIND_LINKS")


def inherited_addresses() -> dict[str, str]:
    """Return the addresses that programs which install take from this process's environment, by variable."""
    return {name: value for name, value in clean_environment().items() if name.upper().endswith(_ADDRESSES)}


def may_send_password(addresses: Iterable[str]) -> bool:
    """Whether an address, a variable of the environment or a netrc file may have a password for an index or proxy."""
    return any(map(has_credentials, [*addresses, *inherited_addresses().values()])) or netrc_file() != ""


@dataclass(frozen=True)
class Network:
    """A proxy's URL, the hosts that go without it (separated by commas), and a file of trusted certificates (PEM).

    What is empty stays as the environment and pip's own set-up have it. ``quoting``: whether words of pip's, among
    which are those of an index or proxy, may be shown.
    """

    proxy: str = ""
    no_proxy: str = ""
    certificates: str = ""
    quoting: bool = True

    def shown(self, line: str) -> str:
        """Return what may be shown of a line that a program which installs has printed; perhaps nothing."""
        return masked(line) if self.quoting else retold(line)

    def environment(self) -> dict[str, str]:
        """Return the environment for a child: nothing of it stands on a command line, where others could read it."""
        values = {
            "HTTP_PROXY": self.proxy,
            "HTTPS_PROXY": self.proxy,
            "NO_PROXY": self.no_proxy,
            "SSL_CERT_FILE": self.certificates,
            "PIP_CERT": self.certificates,
            "REQUESTS_CA_BUNDLE": self.certificates,
        }
        given = {name: value for name, value in values.items() if value}
        taken = {name.lower() for name in given}  # a lower-case twin would win
        return {**{name: value for name, value in clean_environment().items() if name.lower() not in taken}, **given}
