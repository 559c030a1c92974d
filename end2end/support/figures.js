// Holds a published report against figures that were worked out elsewhere.
import assert from 'node:assert/strict'

/** What rounding may change in a quotient of sums. */
const rounding = 1e-9
/** Which part of its width an end of an interval may lie elsewhere, because other people were drawn: chance alone moves it by a fiftieth. */
const otherDraws = 0.15
/** How far apart two estimates of the same chance may lie, from thousands of shuffles each. */
const otherShuffles = 0.03
/** A figure that rests on fewer people is not shown. */
const leastPeople = 5

/** Fails unless every figure of a report is that which Python worked out from the same input. `number` is as in `link`. */
export function assertFigures(report, expected, number) {
  assert.equal(report.approvers, expected.people)
  assertMeasures(report.measures, expected.equal_voice, 'each with one voice', expected)
  for (const { weighing, measures } of report.weighings) assertMeasures(measures, expected[weighing], weighing, expected)
  assert.deepEqual(report.weighings.map(({ weighing }) => weighing), ['approvals', 'rank'].filter((weighing) => weighing in expected))
  assertIntervals(report.measures, expected.intervals)
  assertListed(report.listed, expected)
  assertGoals(report, expected)
  assertIssues(report, expected, number)
  assertOrder(report.ranks, expected)
  const apart = Math.abs(report.overlap_by_chance - expected.overlap_by_chance)
  assert.ok(apart < otherShuffles, `by chance ${report.overlap_by_chance}, elsewhere ${expected.overlap_by_chance}`)
  assertCoders(report.coders, expected)
  assertContested(report.contested, expected)
}

/**
 * Fails unless every sum of all programmes together is that which Python worked out: `expected` as if any goal were the same
 * one, `alone` for each programme by itself.
 */
export function assertTogether(together, expected, alone) {
  assert.equal(together.approvers, expected.people)
  near(together.gap.value, expected.equal_voice.gap, 'the gap of all together')
  assertEnds(together.gap.interval, expected.intervals.gap, 'the gap of all together')
  for (const name of ['both', 'ours_only', 'opposed']) assertSum(together.listed[name], expected.listed[name], `${name}, together`)
  for (const [place, { theirs, ours, unasked, goals, programme }] of together.unasked.entries()) {
    const { equal_voice, intervals, listed, ours: given, people } = alone[place]
    near(theirs.value, equal_voice.imposition, `what nobody asked ${programme} for`)
    assertIntervals({ imposition: theirs }, intervals)
    assert.equal(theirs.people, people)
    assertSum(ours, listed.theirs_only, `what ${programme} gets unasked`)
    assert.equal(goals, given.length)
    assert.equal(unasked, given.filter((share) => share < 0.01).length)
  }
}

function near(found, expected, what) {
  assert.equal(typeof found, 'number', `${what} is not there`)
  assert.ok(Math.abs(found - expected) < rounding, `${what} is ${found}, elsewhere ${expected}`)
}

function assertMeasures(measures, expected, weighing, { people }) {
  assert.deepEqual(Object.keys(measures), Object.keys(expected))
  for (const [name, { value, people: behind }] of Object.entries(measures)) {
    near(value, expected[name], `${name}, ${weighing},`)
    assert.equal(behind, people, name)
  }
}

function assertIntervals(measures, expected) {
  for (const [name, { interval }] of Object.entries(measures)) {
    const [low, high] = expected[name]
    const room = Math.max(otherDraws * (high - low), rounding)
    for (const [found, end] of [[interval.low, low], [interval.high, high]]) {
      // A threshold makes imposition jump from one value to another: an end is one of few values, and may be the next.
      if (name === 'imposition') assert.ok(found >= low - room - 0.08 && found <= high + room + 0.08, `${name} reaches ${found}, elsewhere ${end}`)
      else assert.ok(Math.abs(found - end) <= room, `${name} reaches ${found}, elsewhere ${end}`)
    }
  }
}

/** How much weight stands behind the lists, how sure that is, and how many people. */
function assertListed(listed, expected) {
  near(listed.opposing, expected.opposing, 'the programme’s part of what opposes')
  for (const [name, sum] of Object.entries(expected.listed)) assertSum(listed[name], sum, name)
}

function assertSum(found, { value, interval, people }, name) {
  assert.equal(found !== null, shown(people), `${name} shown`)
  if (found === null) return
  near(found.value, value, name)
  assert.equal(found.people, people, `people behind ${name}`)
  assertEnds(found.interval, interval, name)
}

function assertEnds({ low, high }, [lowest, highest], name) {
  const room = Math.max(otherDraws * (highest - lowest), rounding)
  for (const [found, end] of [[low, lowest], [high, highest]]) assert.ok(Math.abs(found - end) <= room, `${name} reaches ${found}, elsewhere ${end}`)
}

/** A side that gives every goal the same has no order that could be compared. */
function assertOrder({ tau_b, spearman }, expected) {
  if (!('tau_b' in expected)) return assert.deepEqual([tau_b, spearman], [null, null])
  near(tau_b.correlation.value, expected.tau_b, 'tau-b')
  near(spearman.correlation.value, expected.spearman, 'Spearman’s rho')
  near(spearman.correlation.p, expected.spearman_p, 'p of Spearman’s rho')
}

/** People behind a figure as it may be shown: none of a few. */
const shown = (people) => people === 0 || people >= leastPeople

function assertGoals({ goals }, expected) {
  assert.deepEqual(goals.map(({ code }) => code), expected.goals)
  for (const [place, goal] of goals.entries()) {
    const ours = expected.ours[place]
    near(goal.theirs, expected.theirs[place], `the programme’s part of ${goal.code}`)
    assert.equal(goal.unasked, ours < 0.01, `${goal.code} unasked`)
    assert.equal(goal.ours !== null, shown(expected.people_behind[place]), `${goal.code} shown`)
    if (goal.ours === null) continue
    near(goal.ours.value, ours, `our part of ${goal.code}`)
    near(goal.over_under.difference, ours - expected.theirs[place], `${goal.code} over or under`)
    assert.equal(goal.ours.people, expected.people_behind[place], `people behind ${goal.code}`)
    if (goal.place !== null) assert.equal(goal.place, expected.places[place], `place of ${goal.code}`)
    else assert.equal(ours, 0, `${goal.code} has no place`)
  }
}

function assertIssues({ issues }, expected, number) {
  const places = new Map(expected.issues.map((issue, place) => [number(issue), place]))
  assert.deepEqual(issues.map((issue) => issue.number).sort(), [...places.keys()].sort())
  for (const issue of issues) {
    const place = places.get(issue.number)
    assert.equal(issue.share !== null, shown(expected.issue_people[place]), `${issue.number} shown`)
    const standing = expected.links.filter(([linked]) => number(linked) === issue.number).map(([, goal, claim]) => `${goal} ${claim}`)
    assert.deepEqual(issue.links.map(({ goal, claim }) => `${goal} ${claim}`).sort(), standing.sort(), `links of ${issue.number}`)
    if (issue.share === null) continue
    near(issue.share.value, expected.issue_shares[place], `share of ${issue.number}`)
    assert.equal(issue.share.people, expected.issue_people[place], `people behind ${issue.number}`)
  }
}

function assertCoders(coders, expected) {
  near(coders.alpha.value, expected.alpha, 'alpha')
  near(coders.kappa.value, expected.kappa, 'kappa')
  assert.equal(coders.alpha.things, expected.coded_by_several)
  assert.ok(coders.alpha.interval.low <= expected.alpha && expected.alpha <= coders.alpha.interval.high)
  assert.equal(coders.reliability, expected.alpha >= 0.8 ? 'good' : expected.alpha >= 0.667 ? 'tentative' : 'not-yet')
  assert.equal(coders.coders, 0, 'how many few coders are is not said')
  const byOverlap = (one, other) => one.overlap - other.overlap
  const readings = coders.readings.map(({ measures }) => measures).sort(byOverlap)
  for (const [place, reading] of Object.values(expected.readings).sort(byOverlap).entries()) {
    for (const [name, value] of Object.entries(reading)) near(readings[place][name], value, `${name} under one coder’s map`)
  }
  assert.equal(readings.length, Object.keys(expected.readings).length)
  near(coders.band.gap.high, Math.max(...readings.map(({ gap }) => gap)), 'the end of the band of gaps')
}

function assertContested(contested, expected) {
  assert.equal(contested.links, expected.contested.length)
  assert.equal(contested.issues, new Set(expected.contested.map(([issue]) => issue)).size)
  for (const reading of ['counted', 'left_out']) {
    for (const [name, value] of Object.entries(contested[reading])) near(value, expected[reading][name], `${name}, contested links ${reading},`)
  }
}
