#!/bin/sh
# Installs the programs that benchmarks are measured beside, from Debian's own packages.
set -eu
apt-get update
apt-get install --yes --no-install-recommends \
  python3-sklearn python3-torch python3-pandas python3-flask gunicorn r-cran-forecast
