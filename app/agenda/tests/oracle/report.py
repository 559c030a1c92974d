"""Works out a report's figures a second time, from the bare input, with numpy, scipy and krippendorff.

Reads the input as JSON from standard input and writes the figures as JSON to standard output; `figures` does the same
for another script. Nothing here is taken from the rules that it checks: it follows their description alone.

The input: `issues`, `goals` with their `weights`, `approvals` as pairs of a person and an issue, `links` that stand as
issue, goal and claim, and `codes` as coder, issue, goal (null where none fits) and claim ("served" where it is left out).
`outcome`, if given, is the issues in the order that an agenda puts them in, and `contested` the links that somebody disputes.
"""

import json
import sys

import krippendorff
import numpy as np
from scipy.sparse import csr_array
from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy, kendalltau, rankdata, spearmanr

STRENGTH = {"served": 1.0, "partly": 0.5}
UNASKED_BELOW = 0.01
DRAWS = 4000


def figures(given):
    """Returns every figure by its name in the published report, shares as numbers from 0 to 1."""
    issues, goals = given["issues"], given["goals"]
    theirs = np.array(given["weights"], dtype=float)
    theirs = theirs / theirs.sum()
    place = {issue: number for number, issue in enumerate(issues)}
    column = {goal: number for number, goal in enumerate(goals)}

    # Who approves what, a row a person.
    row = {person: number for number, person in enumerate(sorted({person for person, _ in given["approvals"]}))}
    marks = [(row[person], place[issue]) for person, issue in given["approvals"]]
    shape = len(row), len(issues)
    approved = csr_array((np.ones(len(marks)), tuple(np.array(marks).T)), shape=shape)
    voices = approved.multiply(1.0 / approved.sum(axis=1)[:, None]).tocsr()

    def spread(links):
        mapping = np.zeros((len(issues), len(goals)))
        for issue, goal, claim in links:
            if claim in STRENGTH:
                at = place[issue], column[goal]
                mapping[at] = max(mapping[at], STRENGTH[claim])
        return mapping / np.maximum(mapping.sum(axis=1, keepdims=True), 1.0)

    def measures(weights, mapping):
        """Measures one way of weighing the issues, or one a row."""
        ours = weights @ mapping / weights.sum(axis=-1, keepdims=True)
        gap = np.maximum(1.0 - ours.sum(axis=-1, keepdims=True), 0.0)
        ours_with_gap = np.append(ours, gap, axis=-1)
        theirs_with_gap = np.broadcast_to(np.append(theirs, 0.0), ours_with_gap.shape)
        return {
            "coverage": ours.sum(axis=-1),
            "gap": gap[..., 0],
            "overlap": np.minimum(ours, theirs).sum(axis=-1),
            "imposition": np.where(ours < UNASKED_BELOW, theirs, 0.0).sum(axis=-1),
            "excess": np.maximum(theirs - ours, 0.0).sum(axis=-1),
            "divergence": jensenshannon(ours_with_gap, theirs_with_gap, base=2, axis=-1) ** 2,
            "our_entropy": entropy(ours_with_gap, base=2, axis=-1),
            "their_entropy": entropy(theirs, base=2) + 0.0 * gap[..., 0],
        }, ours

    mapping = spread(given["links"])
    weights = voices.sum(axis=0)
    equal_voice, ours = measures(weights, mapping)
    found = {
        "people": approved.shape[0],
        "equal_voice": equal_voice,
        "approvals": measures(approved.sum(axis=0), mapping)[0],
        "ours": ours.tolist(),
        "theirs": theirs.tolist(),
        "places": rankdata(-np.round(ours, 12), method="min").tolist(),
        "people_behind": (approved @ (mapping > 0) > 0).sum(axis=0).tolist(),
        "issue_shares": (weights / weights.sum()).tolist(),
        "issue_people": approved.sum(axis=0).tolist(),
    }
    lists = listed(given, place, approved)
    unasked = nobody_asked(ours, mapping, approved)
    found["opposing"] = theirs[sorted({column[goal] for _, goal, claim in given["links"] if claim == "opposed"})].sum()
    if "outcome" in given:
        by_rank = np.zeros(len(issues))
        by_rank[[place[issue] for issue in given["outcome"]]] = 1.0 / np.arange(1, len(given["outcome"]) + 1)
        found["rank"] = measures(by_rank, mapping)[0]

    chance, people = np.random.default_rng(1), len(row)
    often = (np.bincount(chance.integers(people, size=people), minlength=people) for _ in range(DRAWS))
    drawn = np.vstack([times @ voices for times in often])
    draws, ours_drawn = measures(drawn, mapping)
    ends = {name: np.percentile(values, [2.5, 97.5]).tolist() for name, values in draws.items()}
    sums = {name: drawn[:, numbers].sum(axis=1) / drawn.sum(axis=1) for name, numbers in lists.items()}
    found["listed"] = {
        name: {
            "value": weights[numbers].sum() / weights.sum(),
            "interval": np.percentile(sums[name], [2.5, 97.5]).tolist(),
            "people": int(np.count_nonzero(approved[:, numbers].sum(axis=1))),
        }
        for name, numbers in lists.items()
    }
    found["listed"]["theirs_only"] = {
        "value": ours[unasked].sum(),
        "interval": np.percentile(ours_drawn[:, unasked].sum(axis=1), [2.5, 97.5]).tolist(),
        "people": int(np.count_nonzero(approved @ (mapping[:, unasked] > 0).any(axis=1))),
    }
    shuffled = measures(chance.permuted(np.tile(weights, (DRAWS, 1)), axis=1), mapping)[0]["overlap"]
    as_great = np.count_nonzero(shuffled >= equal_voice["overlap"] - 1e-9)
    found |= {"intervals": ends, "overlap_by_chance": (1 + as_great) / (1 + DRAWS)}

    # A programme that gives every goal the same has no order.
    if np.ptp(theirs) > 0.0 and np.ptp(ours) > 0.0:
        tau, rho = kendalltau(ours, theirs), spearmanr(ours, theirs)
        found |= {"tau_b": tau.statistic, "spearman": rho.statistic, "spearman_p": rho.pvalue}
    if "contested" in given:
        contested = [list(link) for link in given["contested"]]
        left_out = [link for link in given["links"] if list(link) not in contested]
        found["counted"] = measures(weights, spread([*given["links"], *contested]))[0]
        found["left_out"] = measures(weights, spread(left_out))[0]
    return found | agreement(given, column, lambda links: measures(weights, spread(links))[0])


def listed(given, place, approved):
    """Returns the issues that a goal serves at least in part, those without any link and those that a goal opposes, by
    number."""
    linked = {place[issue] for issue, _, _ in given["links"]}
    unnamed = [number for number in range(len(given["issues"])) if number not in linked]
    both = sorted({place[issue] for issue, _, claim in given["links"] if claim in STRENGTH})
    opposed = sorted({place[issue] for issue, _, claim in given["links"] if claim == "opposed"})
    people = approved.sum(axis=0)

    def behind(numbers):
        return np.count_nonzero(approved[:, numbers].sum(axis=1))

    return {name: told(numbers, people, behind) for name, numbers in (("both", both), ("ours_only", unnamed), ("opposed", opposed))}


def nobody_asked(ours, mapping, approved):
    """Returns the goals that nobody asked for, by number."""
    reached = approved @ (mapping > 0) > 0

    def behind(goals):
        return np.count_nonzero(reached[:, goals].any(axis=1))

    return told(np.flatnonzero(ours < UNASKED_BELOW).tolist(), reached.sum(axis=0), behind)


def told(numbers, people, behind):
    """Returns what may be added up: those behind which fewer than five people stand each are left out where fewer than five
    people stand behind all of them and there are others."""
    few = [number for number in numbers if people[number] < 5]
    return numbers if behind(few) >= 5 or len(few) == len(numbers) else [it for it in numbers if it not in few]


def agreement(given, column, reading):
    """Returns how far the coders agree, and what comes out under the map of each, by their names."""
    codes = [code if len(code) == 4 else [*code, "served"] for code in given["codes"]]
    # One category a coder and issue: the one answer that each gave there, opposing a goal being another than serving it.
    category = {
        (coder, issue): 0 if goal is None else 1 + 2 * column[goal] + (claim == "opposed")
        for coder, issue, goal, claim in codes
    }
    coders = sorted({coder for coder, _ in category})
    table = [[category.get((coder, issue), np.nan) for issue in given["issues"]] for coder in coders]
    coded = np.sum(~np.isnan(np.array(table, dtype=float)), axis=0) > 1 if table else np.zeros(0)
    values = {value for value in category.values()}
    known = coded.any() and len(values) > 1
    readings = {}
    for coder in coders:
        own = [(issue, goal, claim) for who, issue, goal, claim in codes if who == coder and goal is not None]
        left = [link for link in given["links"] if (coder, link[0]) not in category]
        readings[str(coder)] = reading(own + left)
    return {
        "alpha": krippendorff.alpha(reliability_data=table, level_of_measurement="nominal") if known else None,
        "kappa": kappa(*np.array(table)[:, coded]) if known and len(coders) == 2 else None,
        "coded_by_several": int(np.count_nonzero(coded)),
        "readings": readings,
    }


def kappa(one, other):
    """Returns Cohen's kappa of two coders' categories for the same things."""
    values = np.union1d(one, other)
    expected = sum(np.mean(one == value) * np.mean(other == value) for value in values)
    return (np.mean(one == other) - expected) / (1.0 - expected)


if __name__ == "__main__":
    json.dump(figures(json.load(sys.stdin)), sys.stdout, default=float)
