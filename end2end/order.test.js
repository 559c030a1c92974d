// The order of an agenda beside others, as a resident meets it: what is kept back, then what each order changes and for whom.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openPage, overflow } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { twice } from './support/twice.js'
import { world } from './support/world.js'

const agenda = '/c/sallowgate/agendas/2'

describe('The order of an agenda', () => {
  const { browser, folkmoot } = world(async () => {
    const started = await Folkmoot.start({ demo: true })
    await workedOut(started)
    return started
  })

  twice('a resident answers and sees what the order changes and for whom', { browser, folkmoot }, async ({ page, script }) => {
    await page.goto(agenda)
    await page.getByRole('link', { name: 'What the order changes, and for whom' }).click()
    await page.getByRole('heading', { name: 'What the order changes', level: 1 }).waitFor()
    assert.match(await page.locator('main').innerText(), /There are 10 issues here that you have not answered/)
    assert.equal(await page.locator('.order-table').count(), 0, 'nothing is told before')
    assert.doesNotMatch(await page.locator('main').innerText(), /% agree/)
    await looksRight(page)

    const first = page.locator('.notice a[href*="/issues/"]').first()
    const title = await first.innerText()
    await first.click()
    await page.getByRole('button', { name: 'Agree', exact: true }).click()
    await page.getByText(/n = \d+/).first().waitFor()
    await page.goto(`${agenda}/order`)
    const row = page.getByRole('row', { name: title })
    assert.match(await row.first().innerText(), /% agree, n = \d+/)
    assert.match(await row.first().innerText(), /between \d+ and \d+|almost surely \d+/)
    assert.equal(await page.getByRole('table', { name: 'Place by place' }).getByRole('row').count(), 1 + 1, 'the head and what was answered')

    for (const [name, said] of [['3', 'Among the first 3'], ['All', 'With every issue in']]) {
      await page.getByRole('navigation', { name: 'First places' }).getByRole('link', { name, exact: true }).click()
      await page.getByText(said).first().waitFor()
      assert.equal(await page.locator('nav.filters a[aria-current]').innerText(), name)
    }
    await page.getByRole('link', { name: '5', exact: true }).click()
    const words = await page.locator('main').innerText()
    for (const said of [/Group [A-D] gains most/, /people fewer/, /The largest group left out/, /drawn again 1000 times/]) assert.match(words, said)
    await looksRight(page)

    // The rest opens by the keyboard, and is as easy to read.
    await page.locator('summary', { hasText: 'More ways to order' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('table', { name: 'More ways to order' }).waitFor()
    await looksRight(page)
    const file = await page.request.get(`${agenda}/order.csv`)
    assert.equal((await file.text()).trim().split('\n').length, 1 + 1)
    assert.deepEqual(page.complaints, [], script ? 'with script' : 'without')
  })

  test('the page fits on a few sheets of paper', async () => {
    const page = await openPage(browser, { baseURL: folkmoot.address })
    await page.goto(`${agenda}/order`)
    const pdf = await page.pdf({ format: 'A4' })
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length
    assert.ok(sheets <= 4, `${sheets} sheets`)
    await page.context().close()
  })
})

/** Waits until the orders were worked out in the background. */
async function workedOut(folkmoot) {
  const begun = Date.now()
  while (Date.now() - begun < 60_000) {
    const page = await (await fetch(`${folkmoot.address}${agenda}/order`)).text()
    if (page.includes('drawn again')) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error('the orders were not worked out within a minute')
}

async function looksRight(page) {
  assert.equal(await overflow(page), 0, 'nothing must be scrolled sideways')
  await assertAccessible(page)
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  assert.equal(await overflow(page), 0, 'nothing must be scrolled sideways when read from right to left')
  await page.evaluate(() => (document.documentElement.dir = 'ltr'))
}
