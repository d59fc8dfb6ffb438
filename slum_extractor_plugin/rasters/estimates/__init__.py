"""Areas and growth with their uncertainty, from a map and a reference sample."""
