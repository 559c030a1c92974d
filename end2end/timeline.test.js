// How a comparison moves from edition to edition: read on an old phone and a laptop, by day and by night, and on paper.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openBrowser, openPage, overflow, widths } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { makeOrganiser } from './support/people.js'

const comparison = '/c/sallowgate/compare/sdg'
const path = `${comparison}/over-time`
const patience_ms = 90_000

describe('The timeline', () => {
  const world = {}

  before(async () => {
    world.browser = await openBrowser()
    world.folkmoot = await Folkmoot.start({ demo: true, settings: { FOLKMOOT_ANALYSIS_QUIET_MS: '100' } })
    const page = await openPage(world.browser, { baseURL: world.folkmoot.address })
    await points((agenda) => agenda.some((point) => point.edition === 1))
    await makeOrganiser(page, world.folkmoot, 'Odo of the timeline', 'sallowgate')
    for (const [act, form] of [['rename_agenda', { title: 'What we want by next spring' }], ['publish', {}]]) {
      const answer = await page.request.post(`/api/${act}`, { form: { community: 'sallowgate', agenda: '1', ...form }, headers: { accept: 'application/json', 'sec-fetch-site': 'same-origin' } })
      assert.equal(answer.status(), 200, `${act}: ${await answer.text()}`)
    }
    await page.context().close()
    await points((agenda) => agenda.some((point) => point.edition === 2))
  })
  after(async () => {
    await world.browser?.close()
    await world.folkmoot?.stop()
  })

  /** Waits until the points of the first agenda are as wanted. */
  async function points(wanted) {
    const begun = Date.now()
    for (;;) {
      const { lines } = await (await fetch(`${world.folkmoot.address}${path}.json`)).json()
      const agenda = lines.find((line) => line.agenda === 1)?.points ?? []
      if (wanted(agenda)) return agenda
      assert.ok(Date.now() - begun < patience_ms, `not yet: ${JSON.stringify(agenda)}`)
      await new Promise((later) => setTimeout(later, 200))
    }
  }

  test('an earlier edition keeps its last point', async () => {
    const agenda = await points(() => true)
    assert.deepEqual(agenda.map((point) => [point.edition, point.late]), [[1, false], [2, false]])
    assert.ok(agenda.every((point) => point.gap.interval.low <= point.gap.value && point.people >= 5), JSON.stringify(agenda))
    assert.equal(agenda[1].moved.gap, 'open', 'the same issues, the same answers')
    const table = await (await fetch(`${world.folkmoot.address}${path}.csv`)).text()
    assert.equal(table.trim().split('\n').length, 4, 'a head, the community and two editions')
  })

  for (const width of widths) {
    for (const script of [true, false]) {
      for (const colorScheme of ['light', 'dark']) {
        test(`can be read by everyone at ${width} px, ${script ? 'with' : 'without'} JavaScript, ${colorScheme}`, async () => {
          const page = await openPage(world.browser, { baseURL: world.folkmoot.address, width, script, colorScheme })
          await page.goto(comparison)
          await page.getByRole('link', { name: 'How this moved over time' }).click()
          await page.waitForURL(`**${path}`)
          const words = await page.locator('main').innerText()
          for (const part of [/From edition 1 to edition 2, the part of our weight/, /as far as can be told|not enough to be sure/, /So far there is one point/, /sdg@1/, /not sure/]) {
            assert.match(words, part)
          }
          assert.equal(await page.locator('svg.chart[role=img]').count(), 1, 'one point needs no picture')
          await page.getByRole('link', { name: 'Edition 1', exact: true }).waitFor()
          assert.equal(await overflow(page), 0)
          await assertAccessible(page)
          await page.evaluate(() => (document.documentElement.dir = 'rtl'))
          assert.equal(await overflow(page), 0, 'from right to left')
          assert.deepEqual(page.complaints, [])
          await page.context().close()
        })
      }
    }
  }
})
