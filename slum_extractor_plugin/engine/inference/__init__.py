"""Classifying a scene of any size: read, predict, write, in bounded memory."""
