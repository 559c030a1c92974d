// What people do on the site, in the words of the site: each of them an account holder or a guest in a window.
import assert from 'node:assert/strict'

export const passphrase = 'four plain warm words'

/** Makes an account for whoever sits at this window. */
export async function makeAccount(page, name) {
  await page.goto('/account')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Make my account' }).click()
  await page.getByRole('link', { name }).waitFor()
}

/** Makes an account for whoever sits at this window, who then runs the server and is an organiser of the community. */
export async function makeOrganiser(page, folkmoot, name, community) {
  await makeAccount(page, name)
  await folkmoot.run('operator', name)
  await page.goto(`/c/${community}/people`)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Organiser').check()
  await page.getByRole('button', { name: 'Give a role' }).click()
  await page.getByText('The role is given.').waitFor()
}

/** Answers so many cards; returns how many were left before. */
export async function weigh(page, community, cards) {
  await page.goto(`/c/${community}/weigh`)
  if (page.script) await awake(page)
  const left = await cardsLeft(page)
  // The return key on the tick answers nothing: the count below would be off by one.
  await page.getByLabel('This matters a lot to me').press('Enter')
  const stances = ['Agree', 'Disagree', 'Agree', 'Pass', 'Agree']
  for (let card = 0; card < cards; card += 1) {
    if (card === 2) await page.getByLabel('This matters a lot to me').check()
    await page.getByRole('button', { name: stances[card % stances.length], exact: true }).click()
    // The next card stands only once the answer is kept.
    await page.getByText(`${left - card - 1} left`).waitFor()
  }
  if (page.script) assert.ok(await page.evaluate(() => globalThis.stayed), 'a card took a new page')
  return left
}

/** How many cards are left. */
export async function cardsLeft(page) {
  const words = await page.locator('.weigh-left strong').innerText()
  return Number.parseInt(words, 10)
}

/** Waits until the page's own script has taken over the cards, so that answering needs no new page. */
export async function awake(page) {
  await page.locator('.weigh-form[data-awake]').waitFor()
  await page.evaluate(() => (globalThis.stayed = true))
}

/** Proposes an issue and returns the address of its page. */
export async function propose(page, community, { kind = 'It could be', title, story = '', place = '' }) {
  await page.goto(`/c/${community}/propose`)
  await page.getByLabel(kind).check()
  await page.getByLabel('Title').fill(title)
  if (story) await page.getByLabel('Story').fill(story)
  if (place) await page.getByLabel('Place').fill(place)
  await page.getByRole('button', { name: 'Put it to the neighbours' }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  return new URL(page.url()).pathname
}

/** Links an issue to a goal of a programme: finds the goal by its code, makes the claim, says why. */
export async function link(page, community, issue, { programme, code, claim = 'Served', reason }) {
  await page.goto(`/c/${community}/issues/${issue}/link`)
  await page.getByLabel('Programme').selectOption({ label: programme })
  await page.getByLabel('Goal: its number or a few words').fill(code)
  await page.locator('form[method=get] button').click()
  await page.locator(`a[href*="/issues/${issue}/link/"]`).first().click()
  await page.getByLabel(claim, { exact: false }).first().check()
  await page.getByLabel('Why?').fill(reason)
  await page.getByRole('button', { name: 'Link them' }).click()
  await page.getByText(code).first().waitFor()
}

/** Fails unless every figure in a share on the page says how many people it rests on. */
export async function assertFiguresRestOnPeople(page) {
  const bare = await page.locator('.share-figure').evaluateAll((figures) =>
    figures.map((figure) => figure.closest('li, tr, div.compare-line, section')?.textContent ?? '').filter((words) => !/n = |few/.test(words)),
  )
  assert.deepEqual(bare, [], 'figures that do not say on how many people they rest')
}
