"""Finds the opinion groups of the Bowling Green conversation beside red-dwarf: about a minute.

Ours is the whole of map, groups, what they stand for, consensus and what divides; red-dwarf's is its whole pipeline. Both
start from stances in memory and leave out what the moderators rejected.
"""

import csv
import sys
import warnings

from support.ours import SHARED, measured, table, timed

warnings.filterwarnings("ignore")
FOLDER = SHARED / "polis" / "american-assembly.bowling-green"


def stances(folder):
    """Reads the public export of a conversation as red-dwarf takes it; returns votes and rejected statements."""
    with open(folder / "comments.csv", encoding="utf-8", newline="") as file:
        rejected = [int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] == "-1"]
    votes = []
    with open(folder / "participants-votes.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            person = int(row["participant"])
            for statement, vote in row.items():
                if statement and statement.isdigit() and vote:
                    vote = {"participant_id": person, "statement_id": int(statement), "vote": int(vote)}
                    votes.append(vote | {"modified": len(votes)})
    shown = {vote["statement_id"] for vote in votes}
    return votes, [statement for statement in rejected if statement in shown]


def main():
    if not FOLDER.exists():
        print(f"skipped: there is no {FOLDER}")
        return
    from reddwarf.implementations.base import run_pipeline

    votes, rejected = stances(FOLDER)
    ours = measured("opinion", "Bowling Green/")
    pipeline = lambda: run_pipeline(votes=votes, mod_out_statement_ids=rejected, random_state=0)
    _, seconds = timed(pipeline)
    both = ours["Bowling Green/gather stances"] + ours["Bowling Green/groups"]
    table(
        f"Opinion groups of {len(votes):,} stances",
        [("groups, Bowling Green (red-dwarf)", both, seconds)],
    )


if __name__ == "__main__":
    sys.exit(main())
