// Every public page, on an old phone and on a laptop, with and without JavaScript.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openBrowser, openPage, overflow, widths } from './support/browser.js'
import { publicPages } from './support/crawl.js'
import { Folkmoot } from './support/folkmoot.js'

const folkmoot = await Folkmoot.start({ demo: true })
after(() => folkmoot.stop())
const browser = await openBrowser()
after(() => browser.close())

const { pages, broken } = await publicPages(folkmoot.address)

test('every link that a guest can follow leads somewhere', () => {
  assert.ok(pages.length > 1, 'home links to nothing')
  assert.deepEqual(broken, [])
})

async function assertWellMade(page, path, { script, status = 200 }) {
  page.complaints.length = 0
  const response = await page.goto(path, { waitUntil: script ? 'networkidle' : 'load' })
  assert.equal(response.status(), status)
  assert.ok((await page.title()).trim(), 'the page has a title')
  assert.equal(await page.locator('h1').count(), 1, 'the page has one h1')
  assert.ok(await page.locator('html[lang]').count(), 'the page says its language')
  assert.equal(await overflow(page), 0, 'nothing must be scrolled sideways')
  await assertAccessible(page)
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  assert.equal(await overflow(page), 0, 'nothing must be scrolled sideways when read from right to left')
  // A browser writes down by itself that a page answered 404, which is what was asked for.
  const complaints = page.complaints.filter((words) => status === 200 || !words.startsWith('Failed to load resource'))
  assert.deepEqual(complaints, [])
}

for (const width of widths) {
  for (const script of [true, false]) {
    describe(`at ${width} px, ${script ? 'with' : 'without'} JavaScript`, async () => {
      const page = await openPage(browser, { baseURL: folkmoot.address, width, script })
      after(() => page.context().close())

      for (const path of pages) {
        test(`${path} can be read by everyone`, () => assertWellMade(page, path, { script }))
      }

      test('a page that does not exist says so, and leads home', async () => {
        await assertWellMade(page, '/there-is-no-such-page', { script, status: 404 })
        assert.ok(await page.locator('a[href="/"]').count(), 'there is a link home')
      })
    })
  }
}
