"""Trains the same LSTM for one epoch, as often as it is told a size of batches; answers in JSON."""
import json
import platform
import sys
import time

import numpy
import torch

WINDOW, UNITS = 3, 64
torch.set_num_threads(1)
torch.manual_seed(1)


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


numbers = numpy.fromfile(sys.argv[1], dtype="<f8").astype(numpy.float32).reshape(-1, WINDOW + 2)
inputs = torch.from_numpy(numbers[:, :-1].copy())
targets = torch.from_numpy(numbers[:, -1].copy())
print(json.dumps({"python": platform.python_version(), "torch": torch.__version__}), flush=True)
for line in sys.stdin:
    start = time.process_time()
    loss = epoch(inputs, targets, int(line))
    print(json.dumps({"ms": (time.process_time() - start) * 1000, "loss": loss}), flush=True)
