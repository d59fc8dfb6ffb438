"""Tries to break the toolbox in every way that its users' days will; ``make test-trust``. See docs/reliability.md."""
