"""PyTorch's side: one epoch of the same LSTM."""
import functools

import numpy
import torch
from serve_jobs import serve

WINDOW, UNITS = 3, 64
torch.set_num_threads(1)


class Network(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.recurrent = torch.nn.LSTM(1, UNITS, batch_first=True)
        self.dropout = torch.nn.Dropout(0.2)
        self.output = torch.nn.Linear(UNITS + 1, 1)

    def forward(self, sequence, district):
        shown = self.recurrent(sequence)[0][:, -1]
        return self.output(torch.cat([self.dropout(shown), district], 1))


def epoch(inputs, targets, batch):
    network = Network()
    optimiser = torch.optim.Adam(network.parameters(), lr=0.001)
    order = torch.randperm(len(targets))
    total = 0.0
    batches = range(0, len(targets), batch)
    for first in batches:
        rows = order[first : first + batch]
        optimiser.zero_grad()
        known = inputs[rows]
        error = network(known[:, :WINDOW, None], known[:, WINDOW:]) - targets[rows, None]
        loss = (error**2).mean() / 2
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        total += loss.item()
    return total / len(batches)


@functools.cache
def read(path):
    numbers = numpy.fromfile(path, dtype="<f8").astype(numpy.float32).reshape(-1, WINDOW + 2)
    return torch.from_numpy(numbers[:, :-1].copy()), torch.from_numpy(numbers[:, -1].copy())


def train(path, batch, rows, seed):
    inputs, targets = read(path)
    torch.manual_seed(seed)
    return lambda: epoch(inputs[:rows], targets[:rows], batch), lambda loss: {"loss": loss}


serve({"epoch": train}, torch=torch.__version__)
