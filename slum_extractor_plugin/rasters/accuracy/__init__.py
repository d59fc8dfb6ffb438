"""How well a result agrees with the truth."""
