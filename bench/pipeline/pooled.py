"""The features that pooled models learn from, vectorised: pandas for groups, NumPy for the rest."""
import numpy as np
import pandas as pd

MEMORY, LEAST_SERIES, LARGEST = 4, 8, 1.5


def read_panel(path):
    """Counts by series and year; series in the order of the file, missing ones NaN."""
    table = pd.read_csv(path, dtype={"area": str, "parent": str, "crime": str})
    place = table.groupby(["area", "parent", "crime"], sort=False).ngroup().to_numpy()
    series = table[["area", "parent", "crime"]].drop_duplicates()
    year = table["year"] - table["year"].min()
    counts = np.full((len(series), year.max() + 1), np.nan)
    counts[place, year] = table["count"]
    keys = {
        "crime": pd.factorize(series["crime"])[0],
        "area": pd.factorize(series["area"])[0],
        "state": pd.factorize(series["crime"] + "\t" + series["parent"])[0],
    }
    return {"counts": counts, **keys}


def until(panel, periods):
    return {**panel, "counts": panel["counts"][:, :periods]}


def weighted_medians(groups, count, values, weights):
    """Of each group: where half of the weight is reached, 0 where a group has fewer than eight values."""
    order = np.lexsort((values, groups))
    group, value, weight = groups[order], values[order], weights[order]
    ends = np.searchsorted(group, np.arange(count), side="right")
    starts = np.searchsorted(group, np.arange(count))
    reached = np.cumsum(weight)
    before = np.where(starts > 0, reached[starts - 1], 0)
    medians = np.zeros(count)
    for g in np.flatnonzero(ends - starts >= LEAST_SERIES):
        own = reached[starts[g] : ends[g]] - before[g]
        at = np.searchsorted(own, own[-1] / 2)
        last = at + 1 if own[at] == own[-1] / 2 else at
        medians[g] = (value[starts[g] + at] + value[starts[g] + last]) / 2
    return medians


def common(levels, counts, groups):
    """How far groups have moved since the first period, one row per group."""
    number = groups.max() + 1
    moved = np.zeros((number, levels.shape[1]))
    for t in range(1, levels.shape[1]):
        change = levels[:, t] - levels[:, t - 1]
        known = ~np.isnan(change)
        weights = np.sqrt(counts[known, t] + counts[known, t - 1] + 1)
        moved[:, t] = moved[:, t - 1] + weighted_medians(groups[known], number, change[known], weights)
    return moved


def source(panel):
    counts = panel["counts"]
    levels = np.log1p(counts)
    nation = common(levels, counts, panel["crime"])[panel["crime"]]
    own = levels - nation
    shared = nation + common(own, counts, panel["state"])[panel["state"]]
    parts = {"levels": levels, "own": own, "local": levels - shared, "shared": shared}
    return {**panel, **parts, "features": features(panel, levels, own)}


def summed(groups, values):
    return pd.DataFrame(np.nan_to_num(values)).groupby(groups).transform("sum").to_numpy()


def features(panel, levels, own):
    """Twelve numbers per series and period, those of unknown counts to be left out."""
    counts = panel["counts"]
    series, length = counts.shape
    known = ~np.isnan(counts)
    change = np.full((series, length), np.nan)
    change[:, 1:] = own[:, 1:] - own[:, :-1]
    before = np.zeros((series, length))
    before[:, 2:] = change[:, 1:-1]
    window = np.full((MEMORY, series, length), np.nan)
    for back in range(MEMORY):
        window[back, :, back:] = own[:, : length - back]
    recent = (~np.isnan(window)).sum(0)
    with np.errstate(all="ignore"):
        mean = np.nansum(window, 0) / recent
        spread = np.sqrt(np.nansum((window - mean) ** 2, 0) / recent)
        ordered = np.sort(window, 0)
        low, high = np.maximum(recent - 1, 0) // 2, np.minimum(recent // 2, MEMORY - 1)
        median = (pick(ordered, low) + pick(ordered, high)) / 2
        weight = np.where(np.isnan(change), 0, np.sqrt(counts + 1))
        others = summed(panel["state"], known) - 1
        rest = summed(panel["state"], weight) - weight
        moved = np.nan_to_num(change)
        state_change = np.where(
            (others > 0) & (rest > 0.5), (summed(panel["state"], weight * moved) - weight * moved) / rest, 0
        )
        from_state = np.where(others > 0, levels - (summed(panel["state"], levels) - levels) / others, 0)
        size = np.log1p(summed(panel["area"], counts))
        usual = summed(panel["crime"], levels[:, :1]) / summed(panel["crime"], known[:, :1])
    crime_size = np.broadcast_to(usual, (series, length))
    share = np.log1p(counts) - size
    parts = [levels, change, before, own - mean, own - median, spread, state_change, from_state]
    return np.nan_to_num(np.stack([*parts, share, size, crime_size, recent]))


def pick(ordered, place):
    return np.take_along_axis(ordered, place[None], 0)[0]


def rows(known, steps):
    """Features, changes and weights of all rows whose change is known, the latest period first."""
    counts, own, local = known["counts"], known["own"], known["local"]
    usual = summed(known["crime"], counts) / summed(known["crime"], ~np.isnan(counts))
    parts = []
    for t in range(counts.shape[1] - 1 - steps, -1, -1):
        at = np.flatnonzero(~np.isnan(own[:, t + steps] - own[:, t]))
        change = np.clip(local[at, t + steps] - local[at, t], -LARGEST, LARGEST)
        weight = np.sqrt((counts[at, t] + 1) / (usual[at, t] + 1))
        parts.append((known["features"][:, at, t], change, weight))
    return [np.concatenate([part[i] for part in parts], -1) for i in range(3)]
