"""pandas' side of reading and summing."""
import functools

import numpy
import pandas
from serve_jobs import serve

KEYS = ["id", "year", "state_name", "state_code", "district_name", "district_code", "registration_circles"]


def circles(path):
    def work():
        frame = pandas.read_csv(path, dtype={"district_code": str, "state_code": str})
        heads = [name for name in frame.columns if name not in KEYS]
        return frame.groupby(["district_code", "year"])[heads].sum()

    return work, lambda sums: {"sum": float(sums.to_numpy().sum())}


@functools.cache
def observations():
    areas, crimes, months = 700, 20, 72
    n = areas * crimes * months
    cell = numpy.arange(n)
    return pandas.DataFrame({
        "parent": (cell // (crimes * months) // 4 % 4).astype("int32"),
        "crime": (cell // months % crimes).astype("int32"),
        "time": (cell % months).astype("int32"),
        "value": numpy.random.default_rng(1).poisson(20, n).astype("float64"),
    })


def million():
    frame = observations()

    def work():
        parents = frame.groupby(["parent", "crime", "time"])["value"].sum()
        return parents, parents.groupby(["crime", "time"]).sum()

    return work, None


serve({"circles": circles, "million": million}, pandas=pandas.__version__, numpy=numpy.__version__)
