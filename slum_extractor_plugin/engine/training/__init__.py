"""Training: chips in, a model package with its report out."""
