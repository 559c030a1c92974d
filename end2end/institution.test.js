// By invitation: an organiser gives the council a code, the council answers with it, and residents say whether the promise
// was kept.
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { overflow } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'
import { makeAccount } from './support/people.js'
import { twice } from './support/twice.js'
import { world } from './support/world.js'

describe('The institution’s side', () => {
  const { browser, folkmoot } = world(() => Folkmoot.start({ demo: true }))

  twice('a council is invited, promises, and is told by residents what they see', { browser, folkmoot }, async ({ page, script, another }) => {
    const looked = async (page) => {
      await assertAccessible(page)
      assert.equal(await overflow(page), 0)
    }
    const name = `Oda ${script ? 'script' : 'plain'}`
    const council = `The borough council, ${script ? 'with' : 'without'} script`
    await makeAccount(page, name)
    await folkmoot.run('operator', name)
    await page.goto('/c/sallowgate/people')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Organiser').check()
    await page.getByRole('button', { name: 'Give a role' }).click()
    await page.getByText('The role is given.').waitFor()

    await page.goto('/c/sallowgate/agendas')
    await page.getByRole('link', { name: 'Invite an institution to answer' }).click()
    await looked(page)
    await page.getByLabel('What is the institution called?').fill(council)
    await page.getByLabel('What may it answer?').selectOption('issue')
    await page.getByLabel('Number of the issue').fill('3')
    await page.getByRole('button', { name: 'Make the code' }).click()
    const code = await page.locator('.notice .invite-code').innerText()
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('.letter').isVisible(), 'the letter is there on paper')
    assert.ok((await page.locator('.letter').innerText()).includes(code))
    assert.ok(!(await page.locator('form').first().isVisible()))
    await page.emulateMedia({ media: 'screen' })
    assert.ok(!(await page.locator('.letter').isVisible()), 'and nowhere else')
    assert.match(code, /^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/)
    await looked(page)

    const envoy = await another()
    await envoy.goto('/c/sallowgate/answer')
    await looked(envoy)
    await envoy.getByLabel('Code').fill(code.toLowerCase())
    await envoy.getByRole('button', { name: 'Go on' }).click()
    await envoy.getByText(`You answer for ${council}.`).waitFor()
    await envoy.getByText('Answer', { exact: false }).and(envoy.locator('summary')).click()
    await looked(envoy)
    await envoy.getByLabel('We will').check()
    await envoy.getByLabel('In your words').fill('We mend it before the winter.')
    await envoy.getByLabel('By when?').fill('2026-10-31')
    await envoy.getByRole('button', { name: 'Save the answer' }).click()
    await envoy.getByText('The answer is saved.').waitFor()

    const resident = await another()
    await resident.goto('/c/sallowgate/issues/3')
    const answers = resident.locator('#answers li', { hasText: council }).first()
    await answers.getByText('We mend it before the winter.').waitFor()
    await answers.getByText('No resident has said yet whether it was done.').waitFor()
    await answers.getByText('Say whether it was done').click()
    await looked(resident)
    await answers.getByLabel('Done in part').check()
    await answers.getByLabel('What shows it?').fill('One side is mended.')
    await answers.getByRole('button', { name: 'Save' }).click()
    await answers.getByText('Fewer than 5 residents have said whether it was done.').waitFor()
    await resident.getByRole('link', { name: 'Everything they answered' }).click()
    await resident.getByRole('heading', { level: 1, name: 'What they answered' }).waitFor()
    await looked(resident)

    await page.goto('/c/sallowgate/institutions')
    await page.getByRole('button', { name: `Take the invitation back ${council}` }).click()
    await page.getByText('The invitation was taken back. Its answers stay.').first().waitFor()
    await envoy.goto('/c/sallowgate/answer')
    await envoy.getByText('Please type in the code from the invitation.').waitFor()
  })
})
