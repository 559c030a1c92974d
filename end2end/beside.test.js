// Two communities beside each other: chosen by a resident with an old phone, read on a laptop, taken away as a file.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openBrowser, openPage, overflow, widths } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { link, makeOrganiser, propose } from './support/people.js'

const patience_ms = 90_000
const path = '/c/sallowgate/compare/sdg/beside'

describe('Two places beside each other', () => {
  const world = {}

  before(async () => {
    world.browser = await openBrowser()
    world.folkmoot = await Folkmoot.start({ demo: true, settings: { FOLKMOOT_ANALYSIS_QUIET_MS: '100' } })
    const { address } = world.folkmoot
    const page = await openPage(world.browser, { baseURL: address, script: false })
    await makeOrganiser(page, world.folkmoot, 'Odo', 'sallowgate')
    await page.goto('/found')
    await page.getByLabel('Name').fill('Marsh End')
    await page.getByLabel('Address').fill('marsh-end')
    await page.locator('form.field-form button').click()
    await page.waitForURL('**/c/marsh-end**')
    for (const title of ['A surgery within reach', 'Buses after nine', 'The village hall roof']) await propose(page, 'marsh-end', { title })
    await page.goto('/c/marsh-end/programmes')
    await page.getByRole('button', { name: /Sustainable Development Goals/ }).click()
    for (const [issue, code] of [[1, '3.8'], [2, '11.2']]) {
      await link(page, 'marsh-end', issue, { programme: 'Sustainable Development Goals', code, reason: 'It says so.' })
    }
    for (let person = 0; person < 12; person += 1) await guest(address, person % 3 ? [1] : [1, 2, 3])
    await page.context().close()
    const begun = Date.now()
    for (const community of ['sallowgate', 'marsh-end']) {
      while ((await fetch(`${address}/c/${community}/compare/sdg/report.json`)).status !== 200) {
        assert.ok(Date.now() - begun < patience_ms, `${community} is not worked out`)
        await new Promise((later) => setTimeout(later, 200))
      }
    }
  })
  after(async () => {
    await world.browser?.close()
    await world.folkmoot?.stop()
  })

  for (const width of widths) {
    for (const script of [true, false]) {
      test(`are chosen and read at ${width} px, ${script ? 'with' : 'without'} JavaScript`, async () => {
        const page = await openPage(world.browser, { baseURL: world.folkmoot.address, width, script })
        await page.goto('/c/sallowgate/compare/sdg')
        await page.getByRole('link', { name: 'Beside another place' }).click()
        await page.getByLabel('The other place').selectOption({ label: 'Marsh End' })
        await page.getByRole('button', { name: 'Put them beside each other' }).click()
        await page.waitForURL(`**${path}?with=marsh-end**`)
        const words = (await page.locator('main').innerText()).replace(/[\u2068\u2069]/g, '')
        for (const part of [/goes to the same goals/, /n = \d+ people in .+, 13 in Marsh End/, /People in Marsh End ask more for/, /What no goal names/, /The village hall roof/]) {
          assert.match(words, part)
        }
        assert.equal(await overflow(page), 0)
        await assertAccessible(page)
        await page.evaluate(() => (document.documentElement.dir = 'rtl'))
        assert.equal(await overflow(page), 0, 'from right to left')
        await page.evaluate(() => (document.documentElement.dir = 'ltr'))
        // An edition of ours instead of all that people weighed: the choice stays chosen.
        await page.getByLabel('What we look at here').selectOption({ index: 1 })
        await page.getByRole('button', { name: 'Put them beside each other' }).click()
        await page.waitForURL('**ours=1-1**')
        assert.equal(await page.getByLabel('The other place').inputValue(), 'marsh-end')
        assert.equal(await page.getByLabel('What we look at here').inputValue(), '1-1')
        assert.deepEqual(page.complaints, [])
        await page.context().close()
      })
    }
  }

  test('can be taken away, and print without the form', async () => {
    const { address } = world.folkmoot
    const file = await (await fetch(`${address}${path}.json?with=marsh-end`)).json()
    assert.deepEqual([file.here.community, file.there.community, file.there.people], ['sallowgate', 'marsh-end', 13])
    assert.equal(file.goals.length, 17)
    const table = await (await fetch(`${address}${path}.csv?with=marsh-end`)).text()
    assert.equal(table.trim().split('\n').length, 3 + 17)
    const page = await openPage(world.browser, { baseURL: address })
    await page.goto(`${path}?with=marsh-end`)
    await page.emulateMedia({ media: 'print' })
    assert.ok(!(await page.locator('form').first().isVisible()))
    assert.ok(await page.getByText('goes to the same goals').first().isVisible())
    await page.context().close()
  })
})

/** A guest with a device of their own, who agrees with these issues of Marsh End by its plain forms. */
async function guest(address, issues) {
  let cookie = ''
  for (const issue of issues) {
    const answer = await fetch(`${address}/api/weigh`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin: address, cookie },
      body: new URLSearchParams({ community: 'marsh-end', issue, stance: 'agree' }),
    })
    assert.equal(answer.status, 303, await answer.text())
    cookie ||= answer.headers.getSetCookie().map((it) => it.split(';')[0]).join('; ')
  }
}
