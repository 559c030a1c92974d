// Two communities find that no programme names what both ask for: one begins a list, the other joins it by a code, both sign.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { overflow } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { makeAccount, makeOrganiser, propose } from './support/people.js'
import { twice } from './support/twice.js'
import { world } from './support/world.js'

describe('Joint lists', () => {
  const { browser, folkmoot } = world(() => Folkmoot.start({ demo: true }))

  twice('two communities make one list and sign it', { browser, folkmoot }, async ({ page, script, another }) => {
    const way = script ? 'script' : 'plain'
    const slug = `downbrook-${way}`
    const list = `What two places lack, ${way}`
    await makeOrganiser(page, folkmoot, `Jo ${way}`, 'sallowgate')
    const other = await another()
    await foundBeside(page, other, slug, `Kit ${way}`)

    // Begun from what no programme names, with the keyboard alone.
    await page.goto('/c/sallowgate/compare')
    await page.getByRole('link', { name: 'Our joint lists' }).click()
    await looked(page)
    await page.getByRole('link', { name: 'Begin a joint list' }).click()
    await looked(page)
    await page.getByLabel('What is the list called?').fill(list)
    for (const box of [0, 2]) {
      await page.getByRole('checkbox').nth(box).focus()
      await page.keyboard.press('Space')
    }
    const ticked = await page.locator('.choice:has(:checked) .choice-name').allInnerTexts()
    await page.getByRole('button', { name: 'Begin the list' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: list }).waitFor()
    await looked(page)
    const desk = new URL(page.url()).pathname
    const joint = `/joint/${desk.split('/').pop()}`

    // Worded anew: the second thing goes first, and a third one is new.
    await page.getByRole('link', { name: 'Change words and order' }).click()
    assert.equal(await page.getByLabel('Thing 1').inputValue(), ticked[0])
    await looked(page)
    await page.getByLabel('Place 2').fill('1')
    await page.getByLabel('Something new').first().fill('A bus until ten at night')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Make a new code' }).click()
    const code = await page.locator('.invite-code').innerText()
    assert.match(code, /^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/)
    await looked(page)

    // The other community follows the link that brings the code.
    await other.goto(new URL(await page.locator('.notice a').getAttribute('href')).search.replace(/^/, '/joint'))
    await looked(other)
    await other.getByRole('link', { name: 'Downbrook' }).click()
    assert.equal(await other.getByLabel('Code').inputValue(), code)
    await other.getByRole('button', { name: 'Put us on this list' }).click()
    await other.getByRole('link', { name: 'Choose our issues A bus until ten at night' }).click()
    await other.getByRole('group', { name: 'Suggested by their words. Do they fit?' }).getByLabel('The last bus leaves too early').check()
    await looked(other)
    await other.getByRole('button', { name: 'Put these behind it' }).click()
    await other.getByRole('link', { name: 'The last bus leaves too early' }).waitFor()
    await looked(other)
    await other.getByRole('button', { name: 'Sign for Downbrook' }).click()
    await other.getByText(/^Downbrook signed these words on/).waitFor()
    await page.goto(desk)
    await page.getByRole('button', { name: /^Sign for/ }).click()
    await page.getByRole('button', { name: 'Take our signature back' }).waitFor()

    const resident = await another()
    await resident.goto(joint)
    await resident.getByText('2 communities signed.').waitFor()
    const things = await resident.locator('.agenda-item h3').allInnerTexts()
    assert.deepEqual(things, [ticked[1], ticked[0], 'A bus until ten at night'])
    assert.match(await resident.locator('.agenda-item').first().innerText(), /\d+ people there agree\. It holds [\d.]+\s% of that community’s voice/)
    await resident.getByText('Fewer than 5 people there agree so far.').waitFor()
    await looked(resident)
    await resident.evaluate(() => (document.documentElement.dir = 'rtl'))
    assert.equal(await overflow(resident), 0, 'from right to left')
    const text = await (await resident.request.get(`${joint}/list.txt`)).text()
    const checksum = await resident.locator('.method-note code').innerText()
    assert.equal(createHash('sha256').update(text).digest('hex'), checksum.replaceAll(/\s/g, ''), 'anybody can check it')

    // Other words: what was signed says so, until it is signed again.
    await page.getByRole('link', { name: 'Change words and order' }).click()
    await page.getByLabel('Thing 3').fill('A bus until eleven at night')
    await page.getByRole('button', { name: 'Save' }).click()
    await resident.goto(joint)
    await resident.getByText('2 signed an earlier wording.').waitFor()
    await other.goto(`/c/${slug}${joint}`)
    await other.getByText('Downbrook signed an earlier wording on', { exact: false }).waitFor()
    await looked(other)
    await other.getByRole('button', { name: 'Sign for Downbrook' }).click()
    await other.getByText(/^Downbrook signed these words on/).waitFor()
    await resident.goto('/joint')
    await looked(resident)
    await resident.getByRole('link', { name: list }).click()
    await resident.getByText('One community signed. One signed an earlier wording.').waitFor()

    if (script) {
      const pdf = await resident.pdf({ format: 'A4' })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length
      assert.ok(sheets <= 2, `${sheets} sheets`)
    }
    for (const window of [page, other, resident]) assert.deepEqual(window.complaints, [])
  })
})

async function looked(page) {
  await assertAccessible(page)
  assert.equal(await overflow(page), 0)
}

/** Has whoever runs the server found a community, whose organiser is somebody else with an issue that no programme names. */
async function foundBeside(operator, organiser, slug, name) {
  await makeAccount(organiser, name)
  await operator.goto('/found')
  await operator.getByLabel('Name').fill('Downbrook')
  await operator.getByLabel('Address').fill(slug)
  await operator.locator('main form button').click()
  await operator.waitForURL(`**/c/${slug}`)
  await operator.goto(`/c/${slug}/people`)
  await operator.getByLabel('Name', { exact: true }).fill(name)
  await operator.getByLabel('Organiser').check()
  await operator.getByRole('button', { name: 'Give a role' }).click()
  await operator.getByText('The role is given.').waitFor()
  await propose(organiser, slug, { title: 'The last bus leaves too early' })
  await propose(organiser, slug, { title: 'A bench by the church' })
  await organiser.goto(`/c/${slug}/programmes`)
  await organiser.getByRole('button', { name: /Sustainable Development Goals/ }).click()
  await organiser.getByRole('button', { name: /^Let it go/ }).first().waitFor()
}
