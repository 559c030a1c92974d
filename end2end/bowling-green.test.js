// The whole job on real input: 2,031 people's answers to 896 issues of Bowling Green, Kentucky, from a Polis export, and
// the 17 Sustainable Development Goals. Walked with and without JavaScript on one database that begins empty.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { overflow } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { assertFiguresRestOnPeople, link, makeAccount, propose, weigh } from './support/people.js'
import { twice } from './support/twice.js'
import { world } from './support/world.js'

const input = resolve(import.meta.dirname, '../../shared/data/polis/american-assembly.bowling-green')
const community = 'bowling-green'
const programme = 'Sustainable Development Goals'
const present = existsSync(input)
if (!present) console.log('SKIPPED Bowling Green: the export is not beside this checkout')

describe('Bowling Green', { skip: !present && 'the export is not beside this checkout' }, () => {
  const { browser, folkmoot } = world(async () => {
    const fresh = await Folkmoot.inFreshFolder()
    await fresh.run('import', 'polis', input, '--as', community, '--name', 'Bowling Green')
    await fresh.serve()
    return fresh
  })

  twice('an organiser makes an agenda and residents weigh, adopt, link and compare', { browser, folkmoot, width: 1280 }, async ({ page, script, another }) => {
    const way = script ? 'script' : 'plain'
    const organiser = `Orla ${way}`
    await makeAccount(page, organiser)

    // Whoever runs the server gives her the role.
    const operator = await another()
    await makeAccount(operator, `Odo ${way}`)
    await folkmoot.run('operator', `Odo ${way}`)
    await operator.goto(`/c/${community}/people`)
    await operator.getByLabel('Name', { exact: true }).fill(organiser)
    await operator.getByLabel('Organiser').check()
    await operator.getByRole('button', { name: 'Give a role' }).click()
    await operator.getByText('The role is given.').waitFor()

    // The community is held against the Sustainable Development Goals, once.
    if (script) {
      await page.goto(`/c/${community}/programmes`)
      await page.locator('li, article', { hasText: programme }).locator('form[action="/api/hold_against"] button').click()
      await page.locator('form[action="/api/let_go"]').first().waitFor()
    }

    // An agenda of what most people agree with, ordered by both rules.
    await page.goto(`/c/${community}/agendas`)
    await page.getByLabel('Name').fill(`What Bowling Green wants, ${way}`)
    await page.getByRole('button', { name: 'Start it' }).click()
    await page.getByRole('link', { name: 'Choose issues' }).first().waitFor()
    const agenda = new URL(page.url()).pathname
    await page.goto(`${agenda}/choose?order=agreed`)
    const boxes = page.locator('input[name="issues[]"]')
    for (let box = 0; box < 12; box += 1) await boxes.nth(box).check()
    await page.getByRole('button', { name: 'Save these' }).click()
    await page.goto(agenda)
    await page.getByLabel('Most agreed').check()
    await page.getByRole('button', { name: 'Order it this way' }).click()
    await page.getByText('Ordered by how many people agree.').waitFor()
    await page.getByLabel('So that everyone is heard').check()
    await page.getByRole('button', { name: 'Order it this way' }).click()
    await page.getByText('Ordered so that everyone is heard').waitFor()
    await page.getByRole('button', { name: 'Publish the first edition' }).click()
    await page.getByRole('button', { name: 'This is mine too' }).waitFor()
    const edition = new URL(page.url()).pathname
    assert.match(await page.locator('main').innerText(), /n = \d+/)
    await assertAccessible(page)

    // A guest on an old phone weighs ten issues, proposes one and adopts the edition.
    const guest = await another({ width: 320 })
    const left = await weigh(guest, community, 10)
    assert.equal(await overflow(guest), 0)
    await guest.goto(`/c/${community}/weigh`)
    await guest.getByText(`${left - 10} left`).waitFor()
    await propose(guest, community, { title: `A bus to the hospital on Sundays, ${way}`, place: 'Campbell Lane' })
    await guest.goto(edition)
    await guest.getByRole('button', { name: 'This is mine too' }).click()
    await guest.getByText('You have adopted this edition.').waitFor()
    assert.equal(await overflow(guest), 0)

    // Five issues are linked to goals; the comparison says what came of it.
    await page.goto(`/c/${community}/issues?order=agreed&page=${script ? 1 : 2}`)
    const addresses = await page.locator('.issue-title a').evaluateAll((links) => links.map((link) => link.pathname))
    for (const [place, code] of ['3', '4', '11', '8', '16'].entries()) {
      await link(page, community, addresses[place].split('/').at(-1), { programme, code, claim: place === 1 ? 'Partly' : 'Served', reason: 'Somebody who lives here sees it so.' })
    }
    await page.goto(`/c/${community}/compare/sdg`)
    const words = await page.locator('main').innerText()
    assert.match(words, /nobody/)
    assert.match(words, /n = /)
    await assertFiguresRestOnPeople(page)
    await assertAccessible(page)
    assert.deepEqual(page.complaints, [])
    assert.deepEqual(guest.complaints, [])
  })

  test('the ledger still holds', async () => {
    await folkmoot.run('verify')
  })
})
