"""pandas' side: does one round for each line it is sent, and answers in JSON."""
import json, sys, time
import numpy as np
import pandas as pd

KEYS = ["id", "year", "state_name", "state_code", "district_name", "district_code", "registration_circles"]


def sum_circles(path):
    frame = pd.read_csv(path, dtype={"district_code": str, "state_code": str})
    heads = [name for name in frame.columns if name not in KEYS]
    sums = frame.groupby(["district_code", "year"])[heads].sum()
    return {"groups": len(sums), "total": float(sums.to_numpy().sum())}


def million():
    areas, crimes, months = 700, 20, 72
    n = areas * crimes * months
    cell = np.arange(n)
    return pd.DataFrame({
        "parent": (cell // (crimes * months) // 4 % 4).astype("int32"),
        "crime": (cell // months % crimes).astype("int32"),
        "time": (cell % months).astype("int32"),
        "value": np.random.default_rng(1).poisson(20, n).astype("float64"),
    })


frame = None
print(json.dumps({"pandas": pd.__version__, "python": sys.version.split()[0]}), flush=True)
for line in sys.stdin:
    job, _, argument = line.strip().partition(" ")
    if job == "million" and frame is None:
        frame = million()
    start = time.perf_counter()
    if job == "circles":
        answer = sum_circles(argument)
    else:
        parents = frame.groupby(["parent", "crime", "time"])["value"].sum()
        everything = parents.groupby(["crime", "time"]).sum()
        answer = {"groups": len(parents) + len(everything)}
    print(json.dumps({"ms": (time.perf_counter() - start) * 1000, **answer}), flush=True)
