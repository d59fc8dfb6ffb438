"""Share of slum in cells of a grid or in administrative units, made fit for publication."""
