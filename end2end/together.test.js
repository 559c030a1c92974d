// All programmes together: an organiser adds the council's plan beside the goals of the United Nations, residents link to it,
// and everybody sees what is in nobody's programme.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openPage, overflow, widths } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { link, makeOrganiser } from './support/people.js'
import { world } from './support/world.js'

const path = '/c/sallowgate/compare'
const plan = 'The borough’s plan'
const patience_ms = 90_000

describe('All programmes together', () => {
  const { browser, folkmoot } = world(() => Folkmoot.start({ demo: true, settings: { FOLKMOOT_ANALYSIS_QUIET_MS: '100' } }))

  test('a plan beside the goals that are there already leaves less over, and the page says what', async () => {
    const page = await openPage(browser, { baseURL: folkmoot.address, script: false })
    await page.goto(path)
    assert.equal(await page.getByRole('heading', { name: 'All programmes together' }).count(), 0, 'there is only one')

    await makeOrganiser(page, folkmoot, 'Odo', 'sallowgate')
    await page.goto('/c/sallowgate/programmes/new')
    await page.getByLabel('What is it called?').fill(plan)
    await page.getByLabel('Its goals').fill('1. Lively streets | 3\n2. Clean parks | 1')
    await page.getByLabel('Hold us against it at once.').check()
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByRole('heading', { level: 1, name: plan }).waitFor()

    const before = await worked(page)
    const dogs = before.issues.find((issue) => issue.title.startsWith('Dog mess'))
    assert.ok(dogs.nobodys && dogs.share.people > 100)
    await link(page, 'sallowgate', dogs.number, { programme: plan, code: '2', reason: 'Parks are clean where dogs are cleaned up after.' })
    const after = await worked(page)
    assert.deepEqual(after.programmes, ['sdg', 'the-borough-s-plan'])
    assert.deepEqual(after.issues.find((issue) => issue.number === dogs.number).claims, [null, 'served'])
    assert.ok(Math.abs(before.gap.value - dogs.share.value - after.gap.value) < 1e-9, 'what is served now is left over no more')
    assert.ok(after.gap.interval.low < after.gap.value && after.gap.value < after.gap.interval.high)

    const said = JSON.parse(await folkmoot.run('compare', 'sallowgate', '--json'))
    assert.deepEqual(said, after, 'the command line says the same to the last digit')
    const table = await (await page.request.get(`${path}/together.csv`)).text()
    assert.match(table, /,nobodys,sdg,the-borough-s-plan\n/)
    assert.match(table, /,issue,\d+,\d+,.*Dog mess.*,0,,served\n/)
    assert.equal(table.match(/,theirs_only,/g).length, 2, 'a line for each programme')

    // Each list says its part of our attention, and one of its issues stands for it.
    for (const name of ['both', 'ours_only', 'opposed']) {
      const sum = after.listed[name]
      assert.ok(sum.interval.low <= sum.value && sum.value <= sum.interval.high && sum.people >= 5, name)
    }
    assert.ok(after.listed.both.value > before.listed.both.value && after.listed.ours_only.value < before.listed.ours_only.value)
    assert.equal(after.representatives.opposed.number, after.issues.find((issue) => issue.opposed.includes(true) && issue.share.people >= 5).number)
    // What nobody asked for is what each programme's own report says.
    for (const { programme, theirs, ours } of after.unasked) {
      const alone = JSON.parse(await folkmoot.run('compare', 'sallowgate', programme, '--json'))
      assert.deepEqual(theirs, alone.measures.imposition, programme)
      assert.deepEqual(ours, alone.listed.theirs_only, programme)
    }
    assert.deepEqual([after.unasked[1].unasked, after.unasked[1].largest.title], [1, 'Lively streets'])
    await page.context().close()
  })

  for (const width of widths) {
    for (const script of [true, false]) {
      test(`can be read by everyone at ${width} px, ${script ? 'with' : 'without'} JavaScript`, async () => {
        const page = await openPage(browser, { baseURL: folkmoot.address, width, script })
        for (const ours of ['', '1-1']) {
          await page.goto(path)
          await page.getByLabel('Ours', { exact: true }).selectOption(ours)
          await page.getByLabel('Theirs', { exact: true }).selectOption({ label: 'All of them together' })
          await page.getByRole('button', { name: 'Compare', exact: true }).click()
          await page.getByRole('heading', { name: 'All programmes together' }).waitFor()
          assert.equal(await page.getByLabel('Ours', { exact: true }).inputValue(), ours, 'the choice stands')
          const words = await page.locator('main').innerText()
          assert.match(words, /things that people here put first/)
          assert.match(words, /belongs to none of these 2 programmes/)
          assert.match(words, /in nobody’s programme/)
          assert.match(words, /these parts cannot be added up/)
          const groups = await page.locator('.groups > .group').evaluateAll((all) => all.map((it) => it.dataset.group))
          assert.deepEqual(groups, ['both', 'ours', 'theirs', 'opposed'])
          // Of what the edition asks for, nothing is worked against.
          for (const group of ours === '' ? ['both', 'ours', 'opposed'] : ['both', 'ours']) {
            const shown = page.locator(`[data-group=${group}]`)
            assert.match(await shown.innerText(), /\d+\s% of what people here hold important\. n = \d+ people .* Most likely/)
            assert.match(await shown.locator('.voice figcaption').innerText(), /in a resident’s own words/)
          }
          const theirs = page.locator('[data-group=theirs] .group-items > li')
          assert.equal(await theirs.count(), 2, 'a line for each programme')
          if (ours === '') assert.match(await theirs.last().innerText(), /75\s% of its weight: 1 of its 2 goals\. .*in the programme’s own words: .*Lively streets/s)
          assert.equal(await overflow(page), 0)
          await assertAccessible(page)
          await page.evaluate(() => (document.documentElement.dir = 'rtl'))
          assert.equal(await overflow(page), 0, 'from right to left')
          await page.getByRole('link', { name: plan }).first().click()
          await page.waitForURL(`**${path}/the-borough-s-plan${ours ? '/1/1' : ''}`)
        }
        assert.deepEqual(page.complaints, [])
        await page.context().close()
      })
    }
  }

  for (const script of [true, false]) {
    test(`one opinion group beside all programmes can be looked at and taken away, ${script ? 'with' : 'without'} JavaScript`, async () => {
      const page = await openPage(browser, { baseURL: folkmoot.address, width: 320, script })
      await page.goto(path)
      if (script) await page.locator('[data-awake]').waitFor({ state: 'attached' })
      const choices = page.getByRole('navigation', { name: 'Look at it otherwise' })
      assert.deepEqual(await choices.locator('[aria-current]').allInnerTexts(), ['All of them', 'Everybody'])
      await page.evaluate(() => (window.isTheSamePage = true))
      await choices.getByRole('link', { name: 'Group B' }).click()
      await page.getByText(/These are the figures of Group B: \d+ people/).waitFor()
      assert.equal(await page.evaluate(() => window.isTheSamePage), script || undefined, 'with script in place')
      assert.equal(await overflow(page), 0)
      await assertAccessible(page)
      const address = await page.getByRole('link', { name: 'The whole report' }).getAttribute('href')
      assert.equal(address, `${path}/together.json?by=group-2`)
      const found = await (await page.request.get(address)).json()
      assert.deepEqual(JSON.parse(await folkmoot.run('compare', 'sallowgate', '--by', 'group-2', '--json')), found)
      assert.ok(found.gap.interval.low < found.gap.value && found.gap.people >= 5)
      const table = await page.getByRole('link', { name: 'Figures as a table' }).getAttribute('href')
      assert.match(await (await page.request.get(table)).text(), /\n\d+,2026,group-2,issue,1,/)
      await page.getByRole('link', { name: 'Back to everybody' }).click()
      await page.getByText(/These are the figures of Group B/).waitFor({ state: 'detached' })
      assert.deepEqual(page.complaints, [])
      await page.context().close()
    })
  }

  /** What the file says, once it rests on everything that happened. */
  async function worked(page) {
    const begun = Date.now()
    for (;;) {
      const found = await (await page.request.get(`${path}/together.json`)).json()
      const { ledger_number } = JSON.parse(await folkmoot.run('compare', 'sallowgate', '--json'))
      if (found.settings.draws > 0 && found.ledger_number === ledger_number) return found
      assert.ok(Date.now() - begun < patience_ms, 'it is not worked out')
      await new Promise((later) => setTimeout(later, 300))
    }
  }
})
