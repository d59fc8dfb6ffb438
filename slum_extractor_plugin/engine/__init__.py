"""The deep learning engine: torch, segmentation-models-pytorch and rasterio. It runs as a process of its own."""

import os

# Threads of OpenMP that wait go to sleep. By default they spin, and beside another busy program each of the two waits
# for a thread that the other's spinning keeps from running: twelve times slower on two cores (benchmarks/log). It is
# read when torch is loaded, and a user's own setting stays.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
