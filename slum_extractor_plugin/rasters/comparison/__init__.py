"""Several class rasters against one truth: paired differences, and where they disagree."""
