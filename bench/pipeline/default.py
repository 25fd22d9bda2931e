"""The default forecast in Python: the same members at the same origins, their mean of logs, totals held, changes
scaled by what they were worth, intervals by crime from past errors. It lacks the choice among simpler models, the
borrowing of new districts, and levels of intervals other than by crime."""
import numpy as np
from joblib import Parallel, delayed
from members import POOLED, learn_rates, rates, smoothed
from pooled import rows, source, until

STEPS, LEVELS, REFITS = (1, 2), (0.8, 0.95), 3
GAINS = np.arange(31) / 20
CAUTION = 0.05


def fit_all(panel, jobs):
    """Members at the last year and at all before that have two years to learn from."""
    length = panel["counts"].shape[1]
    known = {end: source(until(panel, end)) for end in range(2, length + 1)}
    tasks = [(end, name, steps) for end in known for name in POOLED for steps in STEPS if end > steps]
    fits = Parallel(n_jobs=jobs)(delayed(POOLED[name])(*rows(known[end], steps)) for end, name, steps in tasks)
    priors = Parallel(n_jobs=jobs)(delayed(learn_rates)(known[end]) for end in known)
    members = {end: {"rates": prior} for end, prior in zip(known, priors)}
    for (end, name, steps), model in zip(tasks, fits):
        members[end][name, steps] = model
    return known, members


def combined(known, members, horizon):
    """Mean of the members' logs, series × horizon; NaN where the last count is missing."""
    level = known["levels"][:, -1]
    there = np.flatnonzero(~np.isnan(level))
    latest = known["features"][:, there, -1].T
    flat = [smoothed(known["counts"]), rates(known, members["rates"])]
    logs = np.zeros((len(level), horizon)) + sum(np.log1p(one) for one in flat)[:, None]
    count = 2
    for name in POOLED:
        if (name, 1) not in members:
            continue
        count += 1
        models = [members[name, steps] for steps in STEPS if (name, steps) in members]
        changes = np.full((len(level), len(models)), np.nan)
        for m, model in enumerate(models):
            changes[there, m] = model.predict(latest.astype(np.float32) if name == "extra trees" else latest)
        for step in range(horizon):
            change = changes[:, min(step, len(models) - 1)]
            logs[:, step] += np.log1p(np.maximum(0, np.expm1(level + change)))
    mean = np.expm1(logs / count)
    mean[np.isnan(level)] = np.nan
    return held(mean, known)


def held(mean, known):
    """Each crime moved half of the way to where its total stays."""
    last, crime = known["counts"][:, -1], known["crime"]
    there = ~np.isnan(mean[:, 0])
    crimes = crime.max() + 1
    before = np.bincount(crime[there], last[there], crimes)
    for step in range(mean.shape[1]):
        own = mean[:, step]
        total = np.bincount(crime[there], own[there], crimes)
        gaps = np.bincount(crime[there], np.minimum(1 / 3, own[there] / 2), crimes)
        own *= np.sqrt((before - gaps) / total)[crime]
    return mean


def gains_of(panel, past):
    """What forecast changes of each crime were worth at past origins."""
    crime = panel["crime"]
    crimes = crime.max() + 1
    costs = np.tile(CAUTION * (GAINS - 1) ** 2, (crimes, 1))
    for end, mean in past:
        last, actual = panel["counts"][:, end - 1], panel["counts"][:, end]
        there = ~np.isnan(mean[:, 0] + last + actual)
        level = np.log1p(last[there])
        change = np.log1p(mean[there, 0]) - level
        reference = np.bincount(crime[there], abs(last - actual)[there], crimes)
        for g, gain in enumerate(GAINS):
            errors = abs(np.expm1(level + gain * change) - actual[there])
            costs[:, g] += np.bincount(crime[there], errors, crimes) / reference
    return GAINS[costs.argmin(1)]


def scaled(mean, known, gains):
    level = np.log1p(known["counts"][:, -1:])
    return np.maximum(0, np.expm1(level + gains[known["crime"]][:, None] * (np.log1p(mean) - level)))


def forecast(panel, fitted, horizon=2):
    """Means and intervals."""
    members, gains, widths = fitted
    known = source(panel)
    mean = scaled(combined(known, members, horizon), known, gains)
    logs = np.log1p(mean)
    spread = widths[:horizon, :, panel["crime"]].transpose(1, 2, 0)
    return mean, np.maximum(0, np.expm1(logs - spread)), np.expm1(logs + spread)


def fit(panel, jobs):
    length = panel["counts"].shape[1]
    known, members = fit_all(panel, jobs)
    past = {end: combined(known[end], members[end], 3) for end in range(2, length)}
    gains = {end: gains_of(panel, [(e, past[e]) for e in past if e < end][-REFITS:]) for end in range(2, length + 1)}
    crimes = panel["crime"].max() + 1
    widths = np.zeros((3, len(LEVELS), crimes))
    for step in range(3):
        errors, crime = [], []
        for end in [e for e in past if e + step < length][-REFITS:]:
            made = scaled(past[end], known[end], gains[end])[:, step]
            error = abs(np.log1p(panel["counts"][:, end + step]) - np.log1p(made))
            there = ~np.isnan(error)
            errors.append(error[there])
            crime.append(panel["crime"][there])
        errors, crime = np.concatenate(errors), np.concatenate(crime)
        for c in range(crimes):
            widths[step, :, c] = np.quantile(errors[crime == c], LEVELS)
    return members[length], gains[length], widths
