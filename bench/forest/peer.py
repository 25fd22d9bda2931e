"""scikit-learn's side of forests and boosting, on the files of rows.ts."""
import functools

import numpy
import sklearn
from serve_jobs import serve
from sklearn.ensemble import (
    ExtraTreesRegressor,
    HistGradientBoostingRegressor,
    RandomForestRegressor,
)


@functools.cache
def read(path):
    numbers = numpy.fromfile(path, dtype="<f8")
    rows, columns = int(numbers[0]), int(numbers[1])
    features = numbers[2 : 2 + rows * columns].reshape(columns, rows)
    rest = numbers[2 + rows * columns :]
    # As its trees want them, so that no conversion is timed.
    wide = numpy.ascontiguousarray(features.T)
    return {"wide": wide, "narrow": wide.astype(numpy.float32), "y": rest[:rows], "w": rest[rows:]}


def make(method, trees, seed):
    forest = {"n_estimators": trees, "min_samples_leaf": 5, "max_features": 0.5, "n_jobs": 1}
    boosting = {"max_iter": trees, "early_stopping": False}
    return {
        "forest": lambda: RandomForestRegressor(random_state=seed, **forest),
        "extra trees": lambda: ExtraTreesRegressor(random_state=seed, **forest),
        "boosting l2": lambda: HistGradientBoostingRegressor(**boosting),
        "boosting l1": lambda: HistGradientBoostingRegressor(loss="absolute_error", **boosting),
    }[method]()


def features_of(method, rows):
    return rows["wide" if method.startswith("boosting") else "narrow"]


def fit(method, trees, seed, train, unseen):
    rows, held = read(train), read(unseen)
    model = make(method, trees, seed)

    def judge(_):
        errors = abs(model.predict(features_of(method, held)) - held["y"])
        return {"MAE": float(numpy.average(errors, weights=held["w"]))}

    return lambda: model.fit(features_of(method, rows), rows["y"], sample_weight=rows["w"]), judge


@functools.cache
def fitted(method, trees, train):
    rows = read(train)
    return make(method, trees, 1).fit(features_of(method, rows), rows["y"], sample_weight=rows["w"])


def predict(method, trees, train, unseen):
    model, features = fitted(method, trees, train), features_of(method, read(unseen))
    return lambda: model.predict(features), None


serve({"fit": fit, "predict": predict}, sklearn=sklearn.__version__)
