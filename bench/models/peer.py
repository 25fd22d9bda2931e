"""Fits what it is told, line by line, on the rows of two binary files; answers in JSON."""
import json
import platform
import sys
import time

import numpy
import sklearn
from sklearn.ensemble import (
    ExtraTreesRegressor,
    HistGradientBoostingRegressor,
    RandomForestRegressor,
)


def load(path):
    numbers = numpy.fromfile(path, dtype="<f8")
    rows, columns = int(numbers[0]), int(numbers[1])
    features = numbers[2 : 2 + rows * columns].reshape(columns, rows)
    rest = numbers[2 + rows * columns :]
    # As its trees want them, so that no conversion is timed.
    return numpy.ascontiguousarray(features.T), rest[:rows], rest[rows:]


def make(method, trees):
    forest = {"n_estimators": trees, "min_samples_leaf": 5, "max_features": 0.5, "n_jobs": 1}
    boosting = {"max_iter": trees, "early_stopping": False}
    return {
        "forest": lambda: RandomForestRegressor(random_state=1, **forest),
        "extra trees": lambda: ExtraTreesRegressor(random_state=1, **forest),
        "boosting l2": lambda: HistGradientBoostingRegressor(**boosting),
        "boosting l1": lambda: HistGradientBoostingRegressor(loss="absolute_error", **boosting),
    }[method]()


train, unseen = load(sys.argv[1]), load(sys.argv[2])
small = train[0].astype(numpy.float32)
print(json.dumps({"python": platform.python_version(), "sklearn": sklearn.__version__}), flush=True)
for line in sys.stdin:
    method, trees = line.strip().split(",")
    model = make(method, int(trees))
    features = train[0] if method.startswith("boosting") else small
    start = time.process_time()
    model.fit(features, train[1], sample_weight=train[2])
    ms = (time.process_time() - start) * 1000
    errors = (model.predict(unseen[0]) - unseen[1]) ** 2
    error = float(numpy.average(errors, weights=unseen[2]))
    print(json.dumps({"ms": ms, "error": error}), flush=True)
