"""The faults that a user can mend.

A fault's text is one plain sentence: what is wrong, where, and what to do. Every room raises these; the tools and
the command line show the text as it is. Any other exception is a defect of ours and keeps its traceback.
"""

from __future__ import annotations

import re

#: ``user:password@`` in an address within any text; a password may hold an ``@`` that nobody has encoded.
CREDENTIALS = re.compile(r"(?<=://)[^\s/\"'<>]*@")

#: What is shown in the place of a password.
MASK = "****"


class SlumExtractorError(Exception):
    """A fault that the user can mend; ``str(error)`` is the sentence to show, on one line whatever it quotes."""

    def __init__(self, sentence: str) -> None:
        super().__init__(one_line(sentence))


class RasterError(SlumExtractorError):
    """A raster cannot be read, written or used as it is."""


class VectorError(SlumExtractorError):
    """A vector layer, or a field of it, cannot be read, written or used as it is."""


class ChipFolderError(SlumExtractorError):
    """A folder is not a usable chip folder."""


class PackageError(SlumExtractorError):
    """A model package (.dlpk, .emd) is broken, unsafe or of a kind that this toolbox does not run."""


class ParameterError(SlumExtractorError):
    """A parameter has a value that cannot work."""


class EngineError(SlumExtractorError):
    """The deep learning engine is missing, incomplete or has failed."""


class Cancelled(SlumExtractorError):  # noqa: N818 (a wish of the user, not an error)
    """The user stopped the work."""

    def __init__(self) -> None:
        super().__init__("Stopped on request; no output was written.")


def one_line(text: str) -> str:
    """Return a text on one line, without passwords of addresses, and without what moves or colours a terminal."""
    line = " ".join(line.strip() for line in CREDENTIALS.sub(f"{MASK}@", text).splitlines())
    return "".join(letter if letter.isprintable() else "?" for letter in line)


def brief(quoted: object) -> str:
    """Return what an error of another library, or a user's value, says: one line of at most 200 characters to quote.

    An error's full stop is left out, as the sentence that quotes it has its own.
    """
    text = " ".join(str(quoted).split())[:200] or type(quoted).__name__
    return text.rstrip(".") if isinstance(quoted, BaseException) else text
