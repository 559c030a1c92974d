// Every journey is walked twice: what a resident does must not need JavaScript.
import { test } from 'node:test'
import { openPage } from './browser.js'

/**
 * Registers a journey once with and once without JavaScript. The journey is given `page`, a new guest's
 * window (320 px wide unless `width` says otherwise), `script`, which of the two it is, and `another()`,
 * which opens one more person's window of the same sort.
 */
export function twice(sentence, { browser, folkmoot, width = 320, ...window }, journey) {
  for (const script of [true, false]) {
    test(`${sentence}, ${script ? 'with' : 'without'} JavaScript`, { timeout: 120_000 }, async () => {
      const pages = []
      const another = async (other = {}) => {
        const page = await openPage(browser, { baseURL: folkmoot.address, width, script, ...window, ...other })
        pages.push(page)
        return page
      }
      try {
        await journey({ page: await another(), script, another })
      } catch (failure) {
        // What the server said is what one needs first, and nobody asked for it while all was well.
        if (folkmoot.said) failure.message += `\nthe server said:\n${folkmoot.said.slice(-4000)}`
        throw failure
      } finally {
        for (const page of pages) await page.context().close()
      }
    })
  }
}
