"""What is shown of pip's output where pip may send a password: sentences of our own, never what a server sent.

An index or proxy that redirects, or repeats what it was sent, may write a password into any line of pip's, whole, in
pieces or encoded. So no line is quoted. It is recognised, and one of the sentences here takes its place, in which only
the names of the engine's packages and the statuses of HTTP vary.
"""

from __future__ import annotations

import functools
import http
import re

from .interpreter import LOCK, REQUIREMENTS

#: Reported once, before the first of these sentences.
NOTICE = "pip may send a password to an index or proxy, which could repeat it, so pip's own words are not shown."

_STEP = re.compile(
    r"\s*(Collecting|Downloading|Using cached|Processing|Saved|Installing collected packages:|"
    r"Successfully (?:installed|downloaded))\s(.*)"
)

_PROBLEM = re.compile(r"ERROR|WARNING|error:|[×╰]|[\w.]+(Error|Exception|Redirects)\b")

_STATUS = re.compile(
    r"HTTP error (\d{3})\b|\b(\d{3}) (?:client |server )?error|Tunnel connection failed: (\d{3})", re.I
)

_PHRASES = {status.value: status.phrase for status in http.HTTPStatus if status >= 400}

#: What a line may be about, the first that fits, and what is said then.
_ABOUT = tuple(
    (re.compile(pattern, re.I), sentence)
    for pattern, sentence in (
        (r"no space left|errno 28\b|not enough space", "The disk is full."),
        (r"configuration file|configparser", "pip's own configuration cannot be read."),
        (r"permission denied|errno 13\b", "A file cannot be written: permission denied."),
        (
            r"do not match the hashes|that this release was tested with",
            "A file is not the one that this release was tested with.",
        ),
        (r"certificate|\bssl", "The certificate of the index or proxy is not trusted."),
        (r"name or service|getaddrinfo|nodename|name resolution|resolve ip", "The host's name is not known."),
        (r"connection refused|actively refused|errno 111\b", "The host refuses the connection."),
        (r"timed out|timeout|respond within", "The host did not answer in time."),
        (r"redirect|ipv6", "The index leads to an address that cannot be used."),
        (r"not valid http", "The answer is not valid HTTP."),
        (r"content-type|does not list", "The answer is not a package index's, or lacks the file."),
        (r"no matching dist|not find a version|cannot install", "The index has no file that suits this computer: {}."),
        (r"wheel .*invalid|badzip|badwheel", "A downloaded file is damaged: {}."),
        (r"retrying|failed to connect|broken|aborted|reset|not enough bytes", "The connection failed."),
    )
)


def retold(line: str) -> str:
    """Return the sentence that takes the place of a line of pip's, or an empty text where there is none."""
    if step := _STEP.match(line):
        return f"{step[1]} {_packages(step[2])}"
    about = _about(line) if _PROBLEM.match(line) else ""
    return about and f"{'WARNING' if line.startswith('WARNING') else 'ERROR'}: {about}"


def _about(line: str) -> str:
    found = _STATUS.search(line)
    status = int(next(filter(None, found.groups()))) if found else 0
    if status in _PHRASES:
        return f"The index or proxy answered with status {status} ({_PHRASES[status]})."
    sentence = next((sentence for pattern, sentence in _ABOUT if pattern.search(line)), "")
    return sentence.format(_packages(line))


def _packages(text: str) -> str:
    """Return the names of the engine's packages in a part of a line; folders and addresses before them do not count."""
    end = re.split(r" \(| in ", text)[0].rpartition("/")[2].replace("_", "-").lower()
    return ", ".join(dict.fromkeys(_names().findall(end))) or "a package"


@functools.lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    text = REQUIREMENTS.read_text(encoding="utf-8") + LOCK.read_text(encoding="utf-8")
    names = {name.lower().replace("_", "-") for name in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}
    return re.compile(rf"(?<![a-z0-9-])({'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![a-z])")
