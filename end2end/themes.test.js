// Residents sort issues into piles of their own; what many people put together is a theme, and a choice of the comparison.
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { overflow } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { twice } from './support/twice.js'
import { world } from './support/world.js'

describe('Piles and themes', () => {
  const { browser, folkmoot } = world(() => Folkmoot.start({ demo: true }))

  twice('a resident sorts issues, sees the themes, and looks at one in the comparison', { browser, folkmoot }, async ({ page }) => {
    await page.goto('/c/sallowgate/themes')
    await page.getByText('Please sort some issues yourself first').waitFor()
    assert.equal(await page.getByText('people put together').count(), 0)
    await looked(page)
    await page.goto('/c/sallowgate/issues')
    await page.getByRole('link', { name: 'Sort issues into piles' }).click()
    await page.getByText('You have no piles yet.').waitFor()
    await looked(page)

    // What is too long comes back, and nothing is lost.
    const names = page.getByLabel('Pile’s name')
    assert.equal(await names.count(), 10)
    const first = await page.locator('fieldset legend').first().innerText()
    await names.nth(0).fill('Everyday things')
    await names.nth(1).fill('so '.repeat(30))
    await page.getByRole('button', { name: 'Save, and show the next' }).click()
    await page.getByText('Please shorten this').first().waitFor()
    await looked(page)
    assert.equal(await page.getByLabel('Pile’s name').nth(0).inputValue(), 'Everyday things')
    assert.equal(await page.locator('fieldset legend').first().innerText(), first)
    await page.getByLabel('Pile’s name').nth(1).fill('everyday  THINGS')
    await page.getByLabel('Pile’s name').nth(2).fill('Something else')
    await page.getByRole('button', { name: 'Save, and show the next' }).click()
    await page.getByText('2 issues').waitFor()
    await looked(page)

    // The next ones, with the piles to choose from.
    await page.getByLabel('One of your piles').nth(0).selectOption({ label: 'Something else' })
    await page.getByRole('button', { name: 'Save, and show the next' }).click()
    await page.locator('summary', { hasText: 'Something else' }).click()
    await page.getByRole('button', { name: `Move “${first}”`, includeHidden: true }).waitFor({ state: 'attached' })
    await looked(page)
    const open = page.locator('details[open]')
    await open.getByLabel('Name of this pile').fill('All the rest')
    await open.getByRole('button', { name: 'Rename' }).click()
    await page.locator('summary', { hasText: 'All the rest' }).click()
    await page.locator('details[open] select').first().selectOption({ label: 'Take it off this pile' })
    await page.locator('details[open]').getByRole('button', { name: /^Move/ }).first().click()
    await page.locator('summary', { hasText: 'All the rest' }).getByText('One issue').waitFor({ state: 'attached' })

    await page.getByRole('link', { name: 'What many people put together' }).click()
    await until(page, 'people sorted at least two of these')
    await page.getByRole('heading', { name: 'Floods and the river' }).waitFor()
    assert.equal(await page.getByText('All the rest').count(), 0, 'nobody’s own name is shown')
    await page.getByText('Show the suggestion').click()
    await looked(page)

    await page.goto('/c/sallowgate/compare/sdg')
    await until(page, 'Life on the boats')
    await page.locator('#choices').getByRole('link', { name: 'Floods and the river' }).click()
    await page.getByText('These are the figures of one theme alone, “Floods and the river”').waitFor()
    await page.getByText('people sorted at least two of these issues').waitFor()
    await looked(page)
  })

  twice('the pages read from right to left', { browser, folkmoot, width: 320 }, async ({ page }) => {
    for (const path of ['/c/sallowgate/sort', '/c/sallowgate/themes']) {
      await page.goto(path)
      await page.evaluate(() => (document.documentElement.dir = 'rtl'))
      assert.equal(await overflow(page), 0)
    }
  })
})

/** Loads the page again until it says this, which the background work brings. */
async function until(page, words) {
  for (let times = 0; times < 60 && !(await page.getByText(words).count()); times += 1) {
    await page.waitForTimeout(1000)
    await page.reload()
  }
  assert.ok(await page.getByText(words).count(), `the page never said ${words}`)
}

/** Holds the page to being readable by everyone, at its width. */
async function looked(page) {
  await assertAccessible(page)
  assert.equal(await overflow(page), 0)
}
