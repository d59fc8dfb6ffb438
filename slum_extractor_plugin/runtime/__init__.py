"""Finds, makes and checks the engine's Python, and runs the engine as a process. Standard library only."""
