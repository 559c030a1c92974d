"""The two real inputs of the proof, read from the published files, and the figures that a report of them must have.

    proof.py bowling-green FOLDER     reads JSON and writes the figures of the comparisons as JSON
    proof.py decide-madrid FILE       the same
    proof.py as-polis FILE FOLDER     writes the proposals of Decide Madrid as a conversation that Polis exported

The JSON has a case a comparison: the programme's address part, the answers that coders gave, and the issues of the edition
in their order, if it is one. A case with `programmes` instead, the answers by programme, is all of them together.
"""

import csv
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "app/agenda/tests/oracle"))
sys.dont_write_bytecode = True

# The top goals and what each weighs: a Sustainable Development Goal as many as it has targets in A/RES/71/313, a topic of
# the Comparative Agendas Project as much as any other.
TARGETS = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]
PROGRAMMES = {
    "sdg": {str(goal): targets for goal, targets in enumerate(TARGETS, 1)},
    "cap": {str(topic): 1 for topic in [*range(1, 11), *range(12, 22), 23]},
}


def bowling_green(folder):
    """Returns the issues that were not rejected, and who agrees with which of them."""
    with open(folder / "comments.csv", encoding="utf-8", newline="") as file:
        issues = sorted(int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] != "-1")
    with open(folder / "participants-votes.csv", encoding="utf-8", newline="") as file:
        people = list(csv.DictReader(file))
    approvals = [(int(one["participant"]), issue) for one in people for issue in issues if one[str(issue)] == "1"]
    return issues, approvals


def proposals(file):
    """Returns the proposals of Decide Madrid as the city publishes them, by their number."""
    with open(file, encoding="utf-8-sig", newline="") as file:
        return sorted(csv.DictReader(file, delimiter=";"), key=lambda row: int(row["id"]))


def decide_madrid(file):
    """Returns the standing proposals and their supports. The city says how many people support each, and nothing of who
    supports what else: so each support counts as one person of its own."""
    issues, approvals = [], []
    person = 0
    for row in proposals(file):
        supports = range(person, person + int(row["cached_votes_up"]))
        person = supports.stop
        if not row["retired_at"]:
            number = int(row["id"])
            issues.append(number)
            approvals.extend((supporter, number) for supporter in supports)
    return issues, approvals


def as_polis(file, folder):
    """Writes the proposals with title and text as comments, withdrawn ones as rejected, each support as an agreement;
    returns their numbers, in the order in which they are numbered anew."""
    with (
        open(folder / "comments.csv", "w", encoding="utf-8", newline="") as comments,
        open(folder / "votes.csv", "w", encoding="utf-8", newline="") as votes,
    ):
        comments, votes = csv.writer(comments), csv.writer(votes)
        comments.writerow(["timestamp", "comment-id", "agrees", "disagrees", "moderated", "comment-body"])
        votes.writerow(["timestamp", "comment-id", "voter-id", "vote"])
        person = 0
        for row in proposals(file):
            text = re.sub(r"\s+", " ", re.sub(r"<[^>]*>|&nbsp;", " ", row["description"])).strip()
            body = "\n\n".join(filter(None, [" ".join(row["title"].split()), text]))
            supports = int(row["cached_votes_up"])
            comments.writerow(["", row["id"], supports, 0, -1 if row["retired_at"] else 1, body])
            votes.writerows(["", row["id"], supporter, 1] for supporter in range(person, person + supports))
            person += supports
    return [int(row["id"]) for row in proposals(file)]


def judged(answers):
    """Returns the links that more people make than dispute, and those that somebody disputes. Who says that no goal fits
    disputes every link of the issue."""
    makers, refused = {}, {}
    for coder, issue, goal, claim in answers:
        if goal is None:
            refused.setdefault(issue, set()).add(coder)
        else:
            makers.setdefault((issue, goal, claim), set()).add(coder)
    standing = [link for link, people in makers.items() if len(people) > len(refused.get(link[0], ()))]
    return standing, [link for link in makers if link[0] in refused]


def given(case, issues, approvals):
    """Returns what a report of this case rests on."""
    goals, stated = zip(*PROGRAMMES[case["programme"]].items())
    if edition := case.get("edition"):
        issues, approvals = edition, [mark for mark in approvals if mark[1] in set(edition)]
    compared = set(issues)
    answers = [answer for answer in case["answers"] if answer[1] in compared]
    standing, contested = judged(answers)
    of_edition = {"outcome": edition} if edition else {}
    return {
        "issues": issues,
        "goals": goals,
        "weights": stated,
        "approvals": approvals,
        "links": standing,
        "contested": contested,
        "codes": answers,
    } | of_edition


def together(case, issues, approvals):
    """Returns what a report of all programmes at once rests on: every link counts as one to the same single goal."""
    alone = [{"programme": programme, "answers": answers} for programme, answers in case["programmes"].items()]
    links = [link for one in alone for link in given(one, issues, approvals)["links"]]
    return {
        "issues": issues,
        "goals": ["any"],
        "weights": [1],
        "approvals": approvals,
        "links": [(issue, "any", claim) for issue, _, claim in links],
        "codes": [],
    }


def main(what, source, *more):
    if what == "as-polis":
        return json.dump(as_polis(Path(source), Path(*more)), sys.stdout)
    from report import figures

    issues, approvals = {"bowling-green": bowling_green, "decide-madrid": decide_madrid}[what](Path(source))
    found = []
    for case in json.load(sys.stdin):
        basis = (together if "programmes" in case else given)(case, issues, approvals)
        kept = ("goals", "issues", "links", "contested")
        found.append(figures(basis) | {name: basis[name] for name in kept if name in basis})
    json.dump(found, sys.stdout, default=float)


if __name__ == "__main__":
    main(*sys.argv[1:])
