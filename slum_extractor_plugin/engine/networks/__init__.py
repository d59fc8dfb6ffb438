"""The networks: U-Nets of two families, their weights, and their export to other programs."""
