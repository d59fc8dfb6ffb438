"""Adaptation of a network and of images to each other, without labels."""
