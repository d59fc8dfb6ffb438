"""An invented city, and the whole chain run on it: what ``make demo`` does."""
