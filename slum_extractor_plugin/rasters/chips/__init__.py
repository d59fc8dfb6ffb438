"""Training chips: cutting them from a scene with its labels, and looking at a folder of them."""
