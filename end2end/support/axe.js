// Asks axe-core whether a page can be used by everyone, and says what it found in words.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails with every violation that axe-core sees on the page as it stands, also in a window without JavaScript. */
export async function assertAccessible(page) {
  // Evaluated by the browser's own tools, so that the page's security policy does not stop it.
  await page.evaluate(source)
  const { violations } = await withScript(page, () =>
    page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] })),
  )
  const words = violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 5).map(({ target, failureSummary }) => `    ${target.join(' ')}\n      ${failureSummary?.replaceAll('\n', '\n      ')}`)
    return `  ${id}: ${help}\n${where.join('\n')}`
  })
  assert.equal(words.length, 0, `axe-core at ${page.url()}:\n${words.join('\n')}`)
}

/**
 * Lets timers run, which axe-core waits for, in a window that was opened without JavaScript. The page was
 * read without script by then and none of its own starts any more, so what is looked at stays the same.
 */
async function withScript(page, work) {
  if (page.script) return work()
  const tools = await page.context().newCDPSession(page)
  // Set first and then unset: an unset that follows nothing is not passed on.
  await tools.send('Emulation.setScriptExecutionDisabled', { value: true })
  await tools.send('Emulation.setScriptExecutionDisabled', { value: false })
  try {
    return await work()
  } finally {
    await tools.send('Emulation.setScriptExecutionDisabled', { value: true })
    await tools.detach()
  }
}
