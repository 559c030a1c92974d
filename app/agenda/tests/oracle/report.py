"""Works out a report's figures a second time, from the bare input, with numpy, scipy and krippendorff.

Reads the input as JSON from standard input and writes the figures as JSON to standard output. Nothing here is taken from
the rules that it checks: it follows their description alone.
"""

import json
import sys

import krippendorff
import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.stats import kendalltau, spearmanr

given = json.load(sys.stdin)
issues, goals = given["issues"], given["goals"]
theirs = np.array(given["weights"], dtype=float)
theirs = theirs / theirs.sum()
place = {issue: number for number, issue in enumerate(issues)}
column = {goal: number for number, goal in enumerate(goals)}
strength = {"served": 1.0, "partly": 0.5}

# Who approves what, a row a person.
people = sorted({person for person, _ in given["approvals"]})
approved = np.zeros((len(people), len(issues)))
for person, issue in given["approvals"]:
    approved[people.index(person), place[issue]] = 1.0
voices = approved / approved.sum(axis=1, keepdims=True)

mapping = np.zeros((len(issues), len(goals)))
for issue, goal, claim in given["links"]:
    if claim in strength:
        row, at = place[issue], column[goal]
        mapping[row, at] = max(mapping[row, at], strength[claim])
mapping = mapping / np.maximum(mapping.sum(axis=1, keepdims=True), 1.0)


def measures(weights):
    ours = weights @ mapping / weights.sum()
    gap = 1.0 - ours.sum()
    with_gap = np.append(ours, gap), np.append(theirs, 0.0)
    return {
        "coverage": ours.sum(),
        "gap": gap,
        "overlap": np.minimum(ours, theirs).sum(),
        "imposition": theirs[ours < 0.01].sum(),
        "excess": np.maximum(theirs - ours, 0.0).sum(),
        "divergence": jensenshannon(*with_gap, base=2) ** 2,
    }, ours


equal_voice, ours = measures(voices.sum(axis=0))
approvals, _ = measures(approved.sum(axis=0))

chance = np.random.default_rng(1)
draws = [measures(voices[chance.integers(len(people), size=len(people))].sum(axis=0))[0] for _ in range(4000)]
intervals = {name: np.percentile([draw[name] for draw in draws], [2.5, 97.5]).tolist() for name in equal_voice}

# One category a coder and issue: the one answer that each gave there.
categories = {(coder, issue): 0 if goal is None else 1 + column[goal] for coder, issue, goal in given["codes"]}
coders = sorted({coder for coder, _ in categories})
table = [[categories.get((coder, issue), np.nan) for issue in issues] for coder in coders]

tau, rho = kendalltau(ours, theirs), spearmanr(ours, theirs)
json.dump(
    {
        "equal_voice": equal_voice,
        "approvals": approvals,
        "intervals": intervals,
        "ours": ours.tolist(),
        "tau_b": tau.statistic,
        "spearman": rho.statistic,
        "spearman_p": rho.pvalue,
        "alpha": krippendorff.alpha(reliability_data=table, level_of_measurement="nominal"),
    },
    sys.stdout,
)
