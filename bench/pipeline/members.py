"""The models of the default, as near as scikit-learn and PyTorch come to them."""
import numpy as np
import torch
from scipy.special import gammaln
from sklearn.ensemble import ExtraTreesRegressor, HistGradientBoostingRegressor

DRIFTS, NOISES = [0.003, 0.01, 0.02, 0.04, 0.08, 0.15], [0, 0.003, 0.01, 0.02, 0.04, 0.08]
ALPHA = 0.7


def extra_trees(features, change, weight):
    # Leaves are means here and medians there; rows are drawn with replacement here.
    model = ExtraTreesRegressor(
        n_estimators=60, min_samples_leaf=40, max_features=0.5, bootstrap=True, max_samples=0.5, random_state=1
    )
    return model.fit(features.T.astype(np.float32), change, sample_weight=weight)


def boosted(features, change, weight):
    # It looks at all rows and columns for each tree: it has no shares of them.
    model = HistGradientBoostingRegressor(
        loss="absolute_error", learning_rate=0.06, max_iter=120, max_depth=5, max_leaf_nodes=None,
        min_samples_leaf=40, max_bins=64, early_stopping=False,
    )
    return model.fit(features.T, change, sample_weight=weight)


class Mlp:
    UNITS, UPDATES, EPOCHS, BATCH, RATE, DECAY, HUBER = 16, 1500, 20, 256, 0.005, 0.01, 0.1

    def __init__(self, features, change, weight):
        torch.manual_seed(1)
        self.centre, self.scale = features.mean(1), features.std(1)
        self.scale[self.scale == 0] = 1
        inputs, rows = self.inputs(features.T), len(change)
        targets, weights = (torch.from_numpy(part.astype(np.float32)) for part in (change, weight))
        layers = torch.nn.Linear(len(features), self.UNITS), torch.nn.Linear(self.UNITS, 1)
        self.network = torch.nn.Sequential(layers[0], torch.nn.Tanh(), layers[1])
        optimiser = torch.optim.AdamW(self.network.parameters(), lr=self.RATE, weight_decay=self.DECAY)
        updates = min(self.UPDATES, -(-rows * self.EPOCHS // self.BATCH))
        order, at = torch.randperm(rows), 0
        for update in range(updates):
            if at + self.BATCH > rows:
                order, at = torch.randperm(rows), 0
            own = order[at : at + self.BATCH]
            at += self.BATCH
            optimiser.param_groups[0]["lr"] = self.RATE * (1 - update / updates)
            optimiser.zero_grad()
            error = self.network(inputs[own])[:, 0] - targets[own]
            loss = torch.nn.functional.huber_loss(error, torch.zeros_like(error), reduction="none", delta=self.HUBER)
            (loss * weights[own]).mean().backward()
            optimiser.step()

    def inputs(self, features):
        scaled = np.clip((features - self.centre) / self.scale, -3, 3)
        return torch.from_numpy(scaled.astype(np.float32))

    def predict(self, features):
        with torch.no_grad():
            return self.network(self.inputs(features))[:, 0].numpy().astype(float)


POOLED = {"extra trees": extra_trees, "boosted": boosted, "mlp": Mlp}


def smoothed(counts):
    """Exponential smoothing of logs: the level after the last year."""
    levels, level = np.log1p(counts), np.full(len(counts), np.nan)
    for value in levels.T:
        started = np.where(np.isnan(level), value, level + ALPHA * (value - level))
        level = np.where(np.isnan(value), level, started)
    return np.expm1(level)


def follow(counts, exposures, prior):
    """The rate of each series after its last year, and how probable its counts were."""
    mean, variance, drift, noise = (np.broadcast_to(part, len(counts)) for part in prior)
    mean, variance = mean.copy(), variance.copy()
    likelihood, seen = np.zeros(len(counts)), np.zeros(len(counts), bool)
    for t in range(counts.shape[1]):
        if t > 0:
            variance = variance + drift * mean * mean
        count, exposure = counts[:, t], exposures[:, t]
        known = ~np.isnan(count)
        spread = variance + noise * mean * mean
        asked = known & seen
        likelihood[asked] += probability(count[asked], (mean * exposure)[asked], (spread * exposure**2)[asked])
        gain = variance / (spread + mean / exposure)
        moved = np.maximum(1e-3, mean + gain * (count / exposure - mean))
        mean = np.where(known, moved, mean)
        variance = np.where(known, gain * (mean / exposure + noise * mean * mean), variance)
        seen |= known
    return mean, likelihood


def probability(count, mean, variance):
    size = mean * mean / np.maximum(variance, 1e-9 * mean * mean)
    share = mean / (mean + size)
    parts = gammaln(count + size) - gammaln(size) - gammaln(count + 1)
    return parts + size * np.log1p(-share) + count * np.log(share)


def learn_rates(known):
    """The prior of each crime: moments of first counts, drift and noise that make the counts most probable."""
    counts, crime = known["counts"], known["crime"]
    exposures = exposures_of(known)
    first = np.argmax(~np.isnan(counts), 1)
    at = np.arange(len(counts))
    rates = counts[at, first] / exposures[at, first]
    crimes = crime.max() + 1
    mean, variance = np.ones(crimes), np.ones(crimes)
    for c in range(crimes):
        own = rates[(crime == c) & ~np.isnan(rates)]
        mean[c] = max(0.05, own.mean())
        variance[c] = max(own.var(ddof=1) - mean[c], 0.05 * mean[c] ** 2)
    best, chosen = np.full(crimes, -np.inf), np.zeros((crimes, 2))
    for drift in DRIFTS:
        for noise in NOISES:
            likelihood = follow(counts, exposures, (mean[crime], variance[crime], drift, noise))[1]
            total = np.bincount(crime, likelihood)
            better = total > best
            best[better], chosen[better] = total[better], (drift, noise)
    return np.column_stack([mean, variance, chosen])


def rates(known, priors):
    mean = follow(known["counts"], exposures_of(known), priors[known["crime"]].T)[0]
    return mean * np.maximum(0, 1 - 1 / (9 * mean)) ** 3


def exposures_of(known):
    return np.exp(known["shared"] - known["shared"][:, -1:])
