"""The metrics of metrics.mjs in NumPy (and scikit-learn where it is installed), as JSON."""
import json
import time

import numpy as np

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
}
version = f"NumPy {np.__version__}"
try:
    import sklearn
    from sklearn.metrics import average_precision_score, mean_poisson_deviance, roc_auc_score

    version += f", scikit-learn {sklearn.__version__}"
    runs["auc"] = lambda: roc_auc_score(event, chance)
    runs["averagePrecision"] = lambda: average_precision_score(event, chance)
    runs["poissonDeviance"] = lambda: mean_poisson_deviance(actual, forecast)
except ImportError:
    pass
values, ms = {}, {}
for name, run in runs.items():
    start = time.perf_counter()
    values[name] = float(run())
    ms[name] = 1000 * (time.perf_counter() - start)
print(json.dumps({"version": version, "values": values, "ms": ms}))
