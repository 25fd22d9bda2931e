"""The metrics of own.ts in NumPy and scikit-learn."""
import numpy as np
import sklearn
from serve_jobs import serve
from sklearn.metrics import average_precision_score, mean_poisson_deviance, roc_auc_score

ROWS = 1_000_000
i = np.arange(ROWS, dtype=np.int64)
actual = (i * 7919 % 211).astype(float)
forecast = i * 104_729 % 199 + 0.5
reference = i * 1_299_709 % 223 + 0.5
lower, upper = forecast * 0.5, forecast * 1.5
event = (i * 31 % 17 == 0).astype(float)
chance = (i * 7907 % 1009) / 1009


def pinball(values, q):
    over = actual - values
    return np.nanmean(np.where(over > 0, q * over, (q - 1) * over))


runs = {
    "mae": lambda: np.nanmean(np.abs(actual - forecast)),
    "rmse": lambda: np.sqrt(np.nanmean((actual - forecast) ** 2)),
    "bias": lambda: np.nanmean(forecast - actual),
    "wape": lambda: np.nansum(np.abs(actual - forecast)) / np.nansum(actual),
    "smape": lambda: np.nanmean(2 * np.abs(actual - forecast) / (actual + forecast)),
    "relativeMae": lambda: np.nansum(np.abs(actual - forecast)) / np.nansum(np.abs(actual - reference)),
    "pinball": lambda: pinball(forecast, 0.9),
    "crps": lambda: 2 / 3 * (pinball(lower, 0.1) + pinball(forecast, 0.5) + pinball(upper, 0.9)),
    "coverage": lambda: np.nanmean((lower <= actual) & (actual <= upper)),
    "intervalWidth": lambda: np.nanmean(upper - lower),
    "winkler": lambda: np.nanmean(upper - lower + 10 * np.maximum(0, np.maximum(lower - actual, actual - upper))),
    "brier": lambda: np.nanmean((chance - event) ** 2),
    "auc": lambda: roc_auc_score(event, chance),
    "averagePrecision": lambda: average_precision_score(event, chance),
    "poissonDeviance": lambda: mean_poisson_deviance(actual, forecast),
}


def metric(name):
    return runs[name], lambda value: {"value": float(value)}


serve({"metric": metric}, numpy=np.__version__, sklearn=sklearn.__version__)
