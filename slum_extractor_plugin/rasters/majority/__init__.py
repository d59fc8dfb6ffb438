"""The majority filter of class rasters."""
