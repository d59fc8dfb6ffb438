"""One description of each tool: its parameters with types, defaults, ranges, units, labels and help.

From it are derived the QGIS parameters and dialogs, the command line, the Python signatures, the engine's jobs, the
checks of ranges and contradictions, and the tool pages of the documentation. Standard library only, Python 3.9.
"""
