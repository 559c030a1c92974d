// Common ground: what a newcomer sees of it before and after answering, and the map that can be looked into.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openBrowser, openPage, overflow, widths } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'

const address = '/c/sallowgate/common-ground'

describe('Common ground', () => {
  let browser
  let folkmoot
  before(async () => {
    browser = await openBrowser()
    folkmoot = await Folkmoot.start({ demo: true })
  })
  after(async () => {
    await browser?.close()
    await folkmoot?.stop()
  })

  /** Opens the page in a new window, once the background work has found something. */
  async function open(words) {
    const page = await openPage(browser, { baseURL: folkmoot.address, ...words })
    const patience = Date.now() + 60_000
    do await page.goto(address, { waitUntil: words.script ? 'networkidle' : 'load' })
    while (!(await page.locator('.ground-map').count()) && Date.now() < patience)
    return page
  }

  for (const script of [true, false]) {
    test(`a newcomer sees what was found of an issue after answering it, ${script ? 'with' : 'without'} JavaScript`, async () => {
      const page = await open({ width: 320, script })
      assert.equal(await page.locator('.ground-issue').count(), 0, 'nothing is shown before an own answer')
      const first = page.locator('.notice li a').first()
      const title = await first.innerText()
      await first.click()
      await page.getByRole('button', { name: 'Agree', exact: true }).click()
      await page.getByText(/n = \d+/).first().waitFor()
      await page.goto(address)
      assert.ok(await page.locator('.ground-issue, .group-items').getByText(title).count(), `${title} is shown now`)
      assert.equal(await overflow(page), 0)
      await page.context().close()
    })
  }

  for (const width of widths) {
    test(`coming closer parts the circles of the map, by keyboard, at ${width} px`, async () => {
      const page = await open({ width, script: true })
      const circles = () =>
        page.locator('.ground-dot circle').evaluateAll((all) => all.map((one) => ['cx', 'cy', 'r'].map((name) => Number(one.getAttribute(name)))))
      const apart = ([[x, y], [otherX, otherY]]) => Math.hypot(x - otherX, y - otherY)
      const whole = await circles()
      const closer = page.getByRole('button', { name: 'Closer' })
      await closer.focus()
      for (let times = 0; times < 2; times++) await page.keyboard.press('Enter')
      const near = await circles()
      assert.ok(Math.abs(apart(near) / apart(whole) - 4) < 0.1, 'twice closer is four times as far apart')
      assert.ok(near[0][2] / whole[0][2] < 3, 'circles grow less than what lies between them')
      const right = page.getByRole('button', { name: 'To the right' })
      await right.click()
      assert.ok((await circles())[0][0] < near[0][0], 'what was seen goes to the left')
      await assertAccessible(page)
      assert.equal(await overflow(page), 0)
      await page.getByRole('button', { name: 'The whole map' }).click()
      assert.deepEqual(await circles(), whole)
      assert.equal(await page.getByRole('button', { name: 'Further away' }).getAttribute('aria-disabled'), 'true')
      assert.deepEqual(page.complaints, [])
      await page.context().close()
    })
  }

  test('without JavaScript the map is whole, and no button stands there that does nothing', async () => {
    const page = await open({ width: 320, script: false })
    assert.ok(await page.locator('.ground-dot').count())
    assert.equal(await page.locator('.ground-map-buttons').isVisible(), false)
    await page.getByText('The same as a table').click()
    assert.ok(await page.getByRole('region', { name: 'The map as a table' }).getByRole('row').count())
    await page.context().close()
  })
})
