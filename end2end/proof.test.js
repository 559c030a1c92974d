// The comparison on real input: issues of Bowling Green (English) and proposals of Decide Madrid (Spanish), linked to goals
// by a script from what two coders said of them, and every figure worked out a second time in Python.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openPage, overflow, widths } from './support/browser.js'
import { Sender, goalNumbers, readCoding } from './support/coding.js'
import { assertFigures, assertTogether } from './support/figures.js'
import { Folkmoot } from './support/folkmoot.js'
import { proof, python } from './support/python.js'
import { world } from './support/world.js'

const shared = resolve(import.meta.dirname, '../../shared/data')
const inputs = { 'bowling-green': join(shared, 'polis/american-assembly.bowling-green'), 'decide-madrid': join(shared, 'text/decide_madrid_proposals.csv') }
const missing = (name) => {
  if (!python) return 'no Python here has krippendorff, numpy and scipy; `make bench-peers` installs one that has'
  return existsSync(inputs[name]) ? false : 'the published files are not beside this checkout'
}
for (const name of Object.keys(inputs)) if (missing(name)) console.log(`SKIPPED the proof on ${name}: ${missing(name)}`)

/** Makes an organiser who holds the community against the programmes. */
async function organise(folkmoot, community, programmes) {
  const organiser = await Sender.withAccount(folkmoot.address, 'Odo')
  await folkmoot.run('operator', 'Odo')
  await organiser.send('give_role', { community, name: 'Odo', role: 'organiser' })
  for (const programme of programmes) await organiser.send('hold_against', { community, programme })
  return organiser
}

/** Has every coder answer the queue of every programme; `number` makes of an issue's number in the file its number here. */
async function answerQueues(folkmoot, community, coding, number) {
  const coders = new Map()
  for (const [programme, answers] of Object.entries(coding)) {
    const goals = await goalNumbers(folkmoot.address, community, programme)
    for (const [coder, issue, goal, claim] of answers) {
      if (!coders.has(coder)) coders.set(coder, await Sender.withAccount(folkmoot.address, `Coder ${coder}`))
      await coders.get(coder).send('code', { community, programme, issue: number(issue), goal: goals.get(goal) ?? 'none', claim })
    }
  }
}

/** Returns the numbers of an edition's issues, in its order. */
async function editionOrder({ address }, community) {
  const file = await (await fetch(`${address}/c/${community}/agendas/1/editions/1/issues.csv`)).text()
  return file.trimEnd().split('\n').slice(1).map((row) => Number(row.split(',')[6]))
}

/** Waits until the report rests on everything in the background as well, and returns the file. */
async function worked(address) {
  const giveUpAt = Date.now() + 120_000
  for (;;) {
    const answer = await fetch(address)
    const file = await answer.text()
    if (answer.status === 200) {
      const { ledger_number, grouped_at } = JSON.parse(file)
      if (grouped_at === ledger_number) return file
    }
    assert.ok(Date.now() < giveUpAt, `${address} is not worked out: ${file.slice(0, 200)}`)
    await new Promise((later) => setTimeout(later, 200))
  }
}

/** Reads a report on an old phone and a laptop: the figures of the file stand there, and nothing hangs over. */
async function assertReadable(browser, folkmoot, path, language, { measures, coders }) {
  for (const width of widths) {
    const page = await openPage(browser, { baseURL: folkmoot.address, width })
    await page.goto(path)
    const words = await page.locator('main').innerText()
    for (const name of ['gap', 'overlap', 'imposition', 'excess']) {
      const share = Math.round(100 * measures[name].value)
      assert.match(words, new RegExp(`\\b${share}\\s%`), `${name}, ${share} %`)
    }
    for (const figure of [`n = ${measures.gap.people}`, coders.alpha.value.toFixed(2)]) assert.ok(words.includes(figure), figure)
    assert.equal(await page.locator(`.groups a[href*="/issues/"]:not([lang="${language}"])`).count(), 0, 'issues in their language')
    assert.equal(await overflow(page), 0, `${path} at ${width} px`)
    await assertAccessible(page)
    assert.deepEqual(page.complaints, [])
    await page.context().close()
  }
}

describe('Bowling Green against two programmes', { skip: missing('bowling-green') }, () => {
  const community = 'bowling-green'
  const coding = readCoding(community)
  const number = (comment) => comment + 1
  const ofEdition = [21, 47, 83, 30, 12, 60, 86, 23, 66, 34, 3, 39, 57, 196, 61, 13, 177, 101, 24, 142]
  const { browser, folkmoot } = world(async () => {
    const fresh = await Folkmoot.inFreshFolder()
    await fresh.run('import', 'polis', inputs[community], '--as', community, '--name', 'Bowling Green')
    await fresh.serve({ settings: { FOLKMOOT_ANALYSIS_QUIET_MS: '1000' } })
    return fresh
  })

  test('every figure is that of an independent calculation', async () => {
    const organiser = await organise(folkmoot, community, ['sdg', 'cap'])
    await answerQueues(folkmoot, community, coding, number)
    await organiser.send('start_agenda', { community, title: 'What most agree with' })
    await organiser.send('choose_issues', { community, agenda: 1, 'issues[]': ofEdition.map(number) })
    await organiser.send('publish', { community, agenda: 1 })
    const order = await editionOrder(folkmoot, community)
    const cases = [
      { programme: 'sdg', answers: coding.sdg },
      { programme: 'cap', answers: coding.cap },
      { programme: 'sdg', answers: coding.sdg, edition: order.map((issue) => issue - 1) },
    ]
    const expected = JSON.parse(proof([community, inputs[community]], [...cases, { programmes: coding }]))
    const together = JSON.parse(await folkmoot.run('compare', community, '--json'))
    assert.deepEqual(together.programmes, ['sdg', 'cap'])
    assertTogether(together, expected.at(-1), expected)
    for (const [place, { programme, edition }] of cases.entries()) {
      const report = await folkmoot.run('compare', community, programme, '--json', ...(edition ? ['--edition', '1-1'] : []))
      assertFigures(JSON.parse(report), expected[place], number)
      const file = `/c/${community}/compare/${programme}${edition ? '/1/1' : ''}/report.json`
      assert.equal(await worked(folkmoot.address + file), report, 'the same again, byte for byte, worked out in the background')
      if (programme === 'sdg') await assertReadable(browser, folkmoot, file.replace('/report.json', ''), 'en', JSON.parse(report))
    }
  })
})

describe('Decide Madrid against the Sustainable Development Goals', { skip: missing('decide-madrid') }, () => {
  const community = 'decide-madrid'
  const coding = readCoding(community)
  const places = {}
  const number = (proposal) => places[proposal]
  const { browser, folkmoot } = world(async () => {
    const fresh = await Folkmoot.inFreshFolder()
    // The city publishes its proposals as a table of its own; a conversation of Polis says the same.
    const folder = join(fresh.folder, community)
    mkdirSync(folder)
    for (const [place, proposal] of JSON.parse(proof(['as-polis', inputs[community], folder])).entries()) places[proposal] = place + 1
    await fresh.run('import', 'polis', folder, '--as', community, '--name', 'Decide Madrid', '--kind', 'idea', '--language', 'es')
    await fresh.serve({ settings: { FOLKMOOT_ANALYSIS_QUIET_MS: '1000' } })
    return fresh
  })

  test('every figure is that of an independent calculation', async () => {
    await organise(folkmoot, community, ['sdg'])
    await answerQueues(folkmoot, community, coding, number)
    const [expected] = JSON.parse(proof([community, inputs[community]], [{ programme: 'sdg', answers: coding.sdg }]))
    const report = await folkmoot.run('compare', community, 'sdg', '--json')
    assertFigures(JSON.parse(report), expected, number)
    assert.equal(await folkmoot.run('compare', community, 'sdg', '--json'), report, 'the same again, byte for byte')
    assert.equal(await worked(`${folkmoot.address}/c/${community}/compare/sdg/report.json`), report, 'and in the background')
    await assertReadable(browser, folkmoot, `/c/${community}/compare/sdg`, 'es', JSON.parse(report))
  })
})
