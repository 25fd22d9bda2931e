"""The route of the original project: a Flask app over a scikit-learn forest, loaded at start.

FLASK_PEER_MODEL names the saved forest. Under gunicorn: `gunicorn flask_peer:app`; alone: Flask's
development server on the port of the first argument. `train FILE` fits and saves the forest.
"""

import json
import os
import sys

import joblib
import numpy
from flask import Flask, jsonify, request

WINDOW = 3
TREES = 100


def train(path):
    """Fits on windows of three years and the label of the district, read as JSON from stdin."""
    from sklearn.ensemble import RandomForestRegressor
    from sklearn.preprocessing import LabelEncoder

    series = json.load(sys.stdin)
    labels = LabelEncoder().fit([one["district"] for one in series])
    rows, targets = [], []
    for one in series:
        label = int(labels.transform([one["district"]])[0])
        values = one["values"]
        for start in range(len(values) - WINDOW):
            rows.append([*values[start : start + WINDOW], label])
            targets.append(values[start + WINDOW])
    forest = RandomForestRegressor(n_estimators=TREES, random_state=1)
    forest.fit(numpy.array(rows), numpy.array(targets))
    joblib.dump({"forest": forest, "labels": labels}, path)
    print(len(rows))


def create_app():
    saved = joblib.load(os.environ["FLASK_PEER_MODEL"])
    forest, labels = saved["forest"], saved["labels"]
    app = Flask(__name__)

    @app.route("/predict", methods=["POST"])
    def predict():
        data = request.get_json()
        label = labels.transform([str(data["district_code"]).zfill(3)])[0]
        features = numpy.array([[*data["crime_series"][-WINDOW:], label]])
        return jsonify({"predicted_value": int(round(forest.predict(features)[0]))})

    return app


if len(sys.argv) > 2 and sys.argv[1] == "train":
    train(sys.argv[2])
elif __name__ == "__main__":
    import logging

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    create_app().run(port=int(sys.argv[1]))
elif "FLASK_PEER_MODEL" in os.environ:
    app = create_app()
