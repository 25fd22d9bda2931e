"""The same rows by pandas and NumPy."""
import numpy
import pandas
from pooled import read_panel, rows, source
from serve_jobs import serve

panels = {}


def make(path):
    panel = panels.setdefault(path, None) or read_panel(path)
    panels[path] = panel

    def work():
        known = source(panel)
        return [rows(known, steps) for steps in (1, 2)]

    return work, lambda made: {"sum of all numbers": float(sum(abs(part).sum() for one in made for part in one))}


serve({"rows": make}, pandas=pandas.__version__, numpy=numpy.__version__)
