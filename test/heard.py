"""A reporter for tests."""

from __future__ import annotations


class Heard:
    """A reporter that keeps the messages it gets."""

    def __init__(self) -> None:
        self.messages: list[str] = []

    def progress(self, fraction: float) -> None:
        pass

    def message(self, text: str) -> None:
        self.messages.append(text)

    warning = message

    def cancelled(self) -> bool:
        return False
