"""The deep learning engine: torch, segmentation-models-pytorch and rasterio. It runs as a process of its own."""
