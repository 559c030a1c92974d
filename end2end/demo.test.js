// The demonstration as whoever tries Folkmoot for the first time sees it: `make run`, and then the first two minutes.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openPage, overflow } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { assertFiguresRestOnPeople, propose, weigh } from './support/people.js'
import { twice } from './support/twice.js'
import { world } from './support/world.js'

describe('The demonstration', () => {
  const { browser, folkmoot } = world(() => Folkmoot.start({ demo: true }))

  twice('a newcomer looks around, weighs, proposes, comments, adopts and reads the comparison', { browser, folkmoot }, async ({ page, script }) => {
    await page.goto('/')
    assert.equal(await page.getByText('all its people are made up').count(), 2)
    await page.getByRole('link', { name: 'Sallowgate' }).click()
    await page.getByText('invented').first().waitFor()
    const matters = page.locator('.issue-title a[href*="/issues/"]')
    assert.equal(await matters.count(), 5, 'what matters now')

    // No count is shown before an own answer.
    await matters.first().click()
    const issue = new URL(page.url()).pathname
    assert.doesNotMatch(await page.locator('main').innerText(), /\bn = \d/)
    await page.getByRole('button', { name: 'Agree', exact: true }).click()
    await page.getByText(/n = \d+/).first().waitFor()

    await weigh(page, 'sallowgate', 5)
    const mine = await propose(page, 'sallowgate', { kind: 'It works', title: `The man who mends bicycles, ${script ? 'with' : 'without'} script` })
    assert.equal(await overflow(page), 0)

    await page.goto(issue)
    await page.getByLabel('an experience').check()
    const comment = `It was the same for my mother, ${script ? 'with' : 'without'} script.`
    await page.getByLabel('Your words').fill(comment)
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByText(comment).waitFor()

    await page.goto('/c/sallowgate/agendas')
    await page.getByRole('link', { name: 'What Sallowgate wants first' }).click()
    await page.locator('main a[href$="/editions/1"]').first().click()
    await page.getByRole('button', { name: 'This is mine too' }).click()
    await page.getByText('You have adopted this edition.').waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('button', { name: 'This is mine too' }).click()
    await page.getByText('You have adopted this edition.').waitFor()

    await page.goto('/c/sallowgate/compare/sdg')
    const words = await page.locator('main').innerText()
    assert.match(words, /ours, and in nobody/)
    assert.match(words, /theirs, and nobody asked/)
    await assertFiguresRestOnPeople(page)
    await assertAccessible(page)

    // What a guest did is found again under their own issues, on the same device.
    await page.goto('/c/sallowgate/issues?mine=true')
    assert.ok(await page.locator(`.issue-title a[href="${mine}"]`).count())
    assert.deepEqual(page.complaints, [])
  })

  twice('the village up the valley has a programme of its own, an answer to it, and a list signed with its neighbour', { browser, folkmoot }, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Nether Holt' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nether Holt' }).waitFor()
    const front = page.url()

    await page.getByRole('link', { name: 'Everything they answered' }).click()
    for (const said of ['We will', 'We can’t', 'Help us understand']) await page.getByText(said, { exact: true }).first().waitFor()
    await page.getByText('n = 13 residents').waitFor()

    await page.goto(front)
    await page.getByRole('link', { name: 'What nobody has planned for our valley' }).click()
    assert.match(await page.locator('.headline').innerText(), /2 communities signed\. Of 3 things, 3 are asked for in at least two places/)
    await page.getByText('Their people are invented').waitFor()
    await page.getByRole('link', { name: 'Teenagers are moved on from everywhere they sit down' }).click()
    assert.match(new URL(page.url()).pathname, /^\/c\/sallowgate\/issues\//)

    await page.goto('/c/nether-holt/compare/sallow-valley-plan')
    await page.getByText('We first saw it when it was finished').waitFor()
    const opposed = page.locator('[data-group=opposed]')
    assert.match(await opposed.innerText(), /Quarry lorries/)
    await assertFiguresRestOnPeople(page)
    await page.goto('/c/nether-holt/compare')
    await page.getByText(/belongs to none of these 2 programmes/).waitFor()
    assert.deepEqual(page.complaints, [])
  })

  test('an edition fits on paper, in black on white, also for a reader who likes it dark', async () => {
    const page = await openPage(browser, { baseURL: folkmoot.address, colorScheme: 'dark' })
    await page.goto('/c/sallowgate/agendas/1/editions/1')
    const shade = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await shade()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const paper = await shade()
    assert.notEqual(paper, dark)
    assert.match(paper, /255, 255, 255|rgba\(0, 0, 0, 0\)/)
    assert.ok(!(await page.locator('.account-link').isVisible()), 'what cannot be clicked on paper is not printed')
    const pdf = await page.pdf({ format: 'A4' })
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length
    assert.ok(sheets <= 3, `${sheets} sheets`)
    await page.context().close()
  })
})
