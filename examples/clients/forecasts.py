"""Forecasts of a district from the API, with Python's own library alone: python3 forecasts.py [ADDRESS]"""
import json
import sys
from urllib.parse import urlencode
from urllib.request import urlopen

address = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
question = urlencode({"crime": "burglary", "district": "490"})
with urlopen(f"{address}/v1/forecasts?{question}") as answer:
    forecasts = json.load(answer)

for row in forecasts["data"]:
    ranges = {interval["level"]: (interval["lower"], interval["upper"]) for interval in row["intervals"]}
    low, high = ranges[80]
    print(f"{row['time']}: about {row['mean']:.0f} recorded cases, 80 % range {low} to {high}")
