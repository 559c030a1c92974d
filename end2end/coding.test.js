// Residents match issues to a programme's goals one by one, blind to each other until they have answered, and say where
// none of its words fit.
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { overflow } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { twice } from './support/twice.js'
import { world } from './support/world.js'

describe('The coding queue', () => {
  const { browser, folkmoot } = world(() => Folkmoot.start({ demo: true }))

  twice('a resident answers, searches for another goal, skips, and says that none fits', { browser, folkmoot }, async ({ page, another }) => {
    await page.goto('/c/sallowgate/programmes')
    const programmes = await page.locator('a[href*="/c/sallowgate/programmes/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    await page.goto(programmes.find((path) => path.endsWith('/sdg')) ?? programmes[0])
    await page.getByRole('link', { name: 'Match issues to it, one by one' }).click()
    await page.getByText('What others say is shown once you have answered.').waitFor()
    await assertAccessible(page)
    assert.equal(await overflow(page), 0)
    assert.equal(await page.locator('.link-claim').count(), 0, 'nobody is led')

    const issue = async () => page.locator('form[action="/api/code"] input[name=issue]').inputValue()
    const first = await issue()
    await page.getByRole('link', { name: 'Skip', exact: true }).click()
    await page.waitForURL(/after=/)
    assert.notEqual(await issue(), first)

    await page.getByLabel('Goal: its number or a few words').fill('water')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('What was found').waitFor()
    const searched = await issue()
    await page.locator('input[name=goal]').first().check()
    await page.getByLabel('Partly served').check()
    await page.getByLabel('Why?').fill('It would help a little.')
    await page.getByRole('button', { name: 'Save, and show the next' }).click()
    await page.getByText('Fewer than 5 people have answered it by now.').waitFor()
    assert.notEqual(await issue(), searched)
    await page.getByText('See what people say').click()
    await page.getByText('It would help a little.').waitFor()
    await assertAccessible(page)
    assert.equal(await overflow(page), 0)

    const refused = await issue()
    await page.getByLabel('None of its words fit').check()
    await page.getByRole('button', { name: 'Save, and show the next' }).click()
    await page.getByText('See what people say').click()
    await page.getByRole('button', { name: 'You say: none of its words fit' }).waitFor()
    await page.goto(`/c/sallowgate/issues/${refused}`)
    await page.getByRole('button', { name: 'You say: none of its words fit' }).click()
    await page.getByRole('button', { name: /^None of its words fit/ }).first().waitFor()

    // Another resident is asked about the same issue without hearing of the first one's reason.
    const neighbour = await another()
    await neighbour.goto(new URL(page.url()).origin + `/c/sallowgate/link/sdg?issue=${searched}&suggest=no`)
    await neighbour.getByText('All goals at the top').waitFor()
    assert.equal(await neighbour.getByText('It would help a little.').count(), 0)
    await neighbour.getByRole('link', { name: 'Suggest goals' }).click()
    await assertAccessible(neighbour)
  })
})
