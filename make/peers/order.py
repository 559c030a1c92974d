"""Puts real participatory budgets in order beside abcvoting and pabutools: about five minutes.

Ours always orders every project; the others choose as many as they are asked for. Ours is exact throughout. abcvoting is
asked for its floating point, in which it is quickest; pabutools counts in fractions of gmpy2.
"""

import sys
import warnings
from collections import Counter

from support.ours import SHARED, measured, table, timed

warnings.filterwarnings("ignore")
LODZ = SHARED / "pabulib" / "Poland_Lodz_2022.pb"
WIELICZKA = SHARED / "pabulib" / "Poland_Wieliczka_2023_Green_Budget.pb"


def abcvoting_profile(path):
    """Reads the approvals of a budget, identical ballots as one with a weight."""
    from abcvoting.preferences import Profile, Voter
    from pabutools.election import parse_pabulib

    instance, ballots = parse_pabulib(str(path))
    numbers = {project.name: number for number, project in enumerate(sorted(instance, key=lambda it: it.name))}
    approved = Counter(tuple(sorted(numbers[project.name] for project in ballot)) for ballot in ballots)
    profile = Profile(len(numbers))
    for ballot, people in approved.items():
        if ballot:
            profile.add_voter(Voter(list(ballot), weight=people, num_cand=len(numbers)))
    return profile


def main():
    if not LODZ.exists() or not WIELICZKA.exists():
        print(f"skipped: there is no {LODZ} or {WIELICZKA}")
        return
    from abcvoting import abcrules
    from pabutools import fractions
    from pabutools.election import Cost_Sat, parse_pabulib
    from pabutools.rules import exhaustion_by_budget_increase, method_of_equal_shares

    fractions.FRACTION = "gmpy2"
    ours = measured("order", "Lodz") | measured("order", "Wieliczka")
    rows = []

    profile = abcvoting_profile(LODZ)
    for rule, algorithm, name in (
        ("seqphragmen", "float-fractions", "Lodz/phragmen, all 160 ranks"),
        ("seqpav", "standard", "Lodz/pav, all 160 ranks"),
    ):
        _, seconds = timed(lambda: abcrules.compute(rule, profile, committeesize=20, resolute=True, algorithm=algorithm))
        rows.append((f"{rule}, Łódź, 20 ranks (abcvoting, {algorithm})", ours[name], seconds))

    instance, ballots = parse_pabulib(str(LODZ))
    ballots = ballots.as_multiprofile()
    shares = lambda: method_of_equal_shares(instance, ballots, sat_class=Cost_Sat, resoluteness=True)
    _, seconds = timed(shares)
    rows.append(("equal shares, Łódź (pabutools, gmpy2)", ours["Lodz/equal shares"], seconds))

    instance, ballots = parse_pabulib(str(WIELICZKA))
    people, ballots = len(ballots), ballots.as_multiprofile()
    raised = lambda: exhaustion_by_budget_increase(
        instance, ballots, method_of_equal_shares, {"sat_class": Cost_Sat}, budget_step=people, exhaustive_stop=False
    )
    bought, seconds = timed(raised)
    rows.append((f"equal shares, raised, Wieliczka (pabutools): {len(bought)} bought", ours["Wieliczka/equal shares, raised"], seconds))
    table("Order and purchases", rows)


if __name__ == "__main__":
    sys.exit(main())
