"""SDG indicator 11.1.1: the share of the urban population that lives in slums."""
