// A programme that is in no library: an organiser pastes the council's plan, puts a line right, and is held against it.
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { overflow } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { makeOrganiser } from './support/people.js'
import { twice } from './support/twice.js'
import { world } from './support/world.js'

describe('A programme of one’s own', () => {
  const { browser, folkmoot } = world(() => Folkmoot.start({ demo: true }))

  twice('an organiser pastes a plan, mends the line that was refused and takes it away again', { browser, folkmoot }, async ({ page, script }) => {
    await makeOrganiser(page, folkmoot, `Odo ${script ? 'script' : 'plain'}`, 'sallowgate')

    await page.goto('/c/sallowgate/programmes')
    await page.getByRole('link', { name: 'Add a programme' }).click()
    await assertAccessible(page)
    assert.equal(await overflow(page), 0)

    const title = `The borough’s plan, ${script ? 'with' : 'without'} script`
    await page.getByLabel('What is it called?').fill(title)
    await page.getByLabel('Its goals').fill('1. Homes | 1250\n   1.1 Repairs within a month\n2. Buses | a lot')
    await page.getByLabel('Set by').fill('Sallow Borough Council')
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByText('Line 3:').first().waitFor()
    assert.match(await page.getByLabel('Its goals').inputValue(), /2\. Buses \| a lot$/)
    assert.equal(await page.getByLabel('Set by').inputValue(), 'Sallow Borough Council')
    await assertAccessible(page)

    await page.getByLabel('Its goals').fill('1. Homes | 1250\n   1.1 Repairs within a month\n2. Buses | 250')
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText('83 % of the money').waitFor()
    await page.getByText('Homes').click()
    await page.getByText('Repairs within a month').waitFor()
    await assertAccessible(page)
    assert.equal(await overflow(page), 0)

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV', exact: true }).click()])
    assert.match(download.suggestedFilename(), /^the-borough-s-plan.*\.csv$/)
    await page.getByRole('link', { name: 'Change this programme' }).click()
    await assertAccessible(page)
    assert.equal(await overflow(page), 0)
    assert.match(await page.getByLabel('Its goals').inputValue(), /^1\. Homes \| 1250\n {2}1\.1 Repairs/)
    await page.getByLabel('Or a file').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from('item_id,parent_id,title,state_weight\n1,,Warm homes,1250\n3,,Trees,50\n') })
    await page.getByRole('button', { name: 'Save as a new version' }).click()
    await page.getByRole('heading', { name: 'What changed in version 2' }).waitFor()
    await page.getByText('1 Homes → 1 Warm homes').waitFor()
    await assertAccessible(page)
    assert.equal(await overflow(page), 0)
    await page.getByRole('link', { name: /^Version 1, of/ }).click()
    await page.getByText('Version 2 has taken its place.').waitFor()
    await page.getByText('Homes', { exact: true }).waitFor()
    await assertAccessible(page)
    await page.getByRole('link', { name: 'Read the latest version' }).click()
    await page.getByText('Warm homes').waitFor()
    await page.getByLabel('Why it matters to us').fill('It decides what is built here until 2030.')
    await page.getByRole('button', { name: 'Save why it matters' }).click()
    await page.locator('.story').getByText('It decides what is built here').waitFor()
    assert.equal(await overflow(page), 0)

    await page.getByRole('link', { name: 'Compare with what we want' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    assert.match(new URL(page.url()).pathname, /^\/c\/sallowgate\/compare\/the-borough-s-plan/)
  })
})
