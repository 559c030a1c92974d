// The screens in every language that they speak: as the browser is set, as a link asks, as a reader chooses.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openBrowser, openPage, overflow, widths } from './support/browser.js'
import { Folkmoot } from './support/folkmoot.js'

const report = '/c/sallowgate/compare/sdg'
const ownReport = '/c/nether-holt/compare/sallow-valley-plan'
const addresses = ['/', '/about', '/method', '/c/sallowgate', '/c/sallowgate/issues', '/c/sallowgate/weigh', '/c/sallowgate/programmes/sdg', '/c/sallowgate/compare', report, `${report}?by=group-1`, `${report}/over-time`]
const languages = { ar: 'ar-EG', es: 'es-MX', fr: 'fr-SN', pt: 'pt-BR' }
const patience_ms = 90_000

describe('The screens speak the reader’s language', () => {
  const world = {}

  before(async () => {
    world.browser = await openBrowser()
    world.folkmoot = await Folkmoot.start({ demo: true, settings: { FOLKMOOT_ANALYSIS_QUIET_MS: '100' } })
    const begun = Date.now()
    for (const path of [report, ownReport]) {
      while ((await fetch(`${world.folkmoot.address}${path}/report.json`)).status !== 200) {
        assert.ok(Date.now() - begun < patience_ms, `${path} is not worked out`)
        await new Promise((later) => setTimeout(later, 200))
      }
    }
  })
  after(async () => {
    await world.browser?.close()
    await world.folkmoot?.stop()
  })

  for (const [language, locale] of Object.entries(languages)) {
    for (const width of widths) {
      for (const script of [true, false]) {
        test(`${language} at ${width} px, ${script ? 'with' : 'without'} JavaScript`, async () => {
          const page = await openPage(world.browser, { baseURL: world.folkmoot.address, width, script, locale })
          for (const address of addresses) {
            await page.goto(address)
            const html = page.locator('html')
            assert.equal(await html.getAttribute('lang'), language)
            assert.equal(await html.getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr')
            assert.equal(await overflow(page), 0, address)
            const buttons = page.locator('.stance-button')
            const tight = await buttons.evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth).map((it) => it.innerText))
            assert.deepEqual(tight, [], 'words stay inside of their buttons')
            await assertAccessible(page)
          }
          assert.deepEqual(page.complaints, [])
          await page.context().close()
        })
      }
    }

    test(`${language} draws each list on its own side, and prints on two sheets`, async () => {
      const page = await openPage(world.browser, { baseURL: world.folkmoot.address, locale })
      for (const address of [report, ownReport]) {
        await page.goto(address)
        const misplaced = await page.locator('svg.slope').evaluate((svg, turned) => {
          const { left, right } = svg.getBoundingClientRect()
          const middle = (left + right) / 2
          const lines = [...svg.querySelectorAll('.slope-head, .slope-name')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
          const ours = svg.querySelector('.slope-head').getBoundingClientRect()
          if (ours.left > middle !== turned) return ['ours is on the other side']
          const fits = ({ box }) => box.left >= left && box.right <= right && (box.right < middle || box.left > middle)
          return lines.filter((line) => !fits(line)).map(({ words }) => words)
        }, language === 'ar')
        assert.deepEqual(misplaced, [], address)
        const heads = await page.locator('.slope-head').allTextContents()
        assert.ok(heads.every((head) => !head.endsWith('…')), heads.join(' | '))
        const pdf = await page.pdf({ format: 'A4' })
        assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 2, address)
      }
      await page.context().close()
    })

    test(`${language} says the report's sentences, each with its figures, and nothing of it in English`, async () => {
      const [page, english] = await Promise.all(
        [locale, 'en-GB'].map((locale) => openPage(world.browser, { baseURL: world.folkmoot.address, script: false, locale })),
      )
      await Promise.all([page.goto(report), english.goto(report)])
      const read = async (page) => (await page.locator('.plain li, .plain p').allInnerTexts()).join('\n')
      const [said, meant] = [await read(page), await read(english)]
      assert.match(meant, /things that people here put first/)
      const figures = (text) => [...new Set(text.match(/\d+/g))].sort().join(' ')
      assert.equal(figures(said), figures(meant))
      const goals = /[A-Z][a-z]+(?: [a-z]+){3,}/g
      const left = meant.split(/[.:;,\n]/).map((part) => part.trim()).filter((part) => part.split(' ').length > 3 && said.includes(part) && !part.match(goals))
      assert.deepEqual(left, [])
      await Promise.all([page.context().close(), english.context().close()])
    })
  }

  test('a reader chooses a language at the foot of any page, keeps the place, and keeps the language', async () => {
    for (const script of [true, false]) {
      const page = await openPage(world.browser, { baseURL: world.folkmoot.address, width: 320, script })
      await page.goto(`${report}?by=group-1`)
      await page.getByRole('link', { name: 'Español' }).click()
      await page.waitForURL(/language=es/)
      assert.match(page.url(), /by=group(-|%2D)1/)
      assert.equal(await page.locator('html').getAttribute('lang'), 'es')
      assert.equal(await page.locator('.languages [aria-current]').innerText(), 'Español')
      await page.goto('/c/sallowgate/issues')
      assert.equal(await page.locator('html').getAttribute('lang'), 'es', 'the next page too')
      await page.getByRole('link', { name: 'English', exact: true }).click()
      await page.waitForURL(/language=en/)
      assert.equal(await page.locator('html').getAttribute('lang'), 'en')
      assert.deepEqual(page.complaints, [])
      await page.context().close()
    }
  })

  test('after the explorer changed the comparison, another language keeps what is shown', async () => {
    const page = await openPage(world.browser, { baseURL: world.folkmoot.address })
    await page.goto(report)
    await page.locator('[data-awake]').waitFor({ state: 'attached' })
    await page.locator('a[data-look][href*="by=group-1"]').click()
    await page.waitForURL(/by=group(-|%2D)1/)
    await page.locator('.languages a[href*="by=group%2D1"]').first().waitFor()
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL(/language=fr/)
    assert.match(page.url(), /by=group(-|%2D)1/)
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr')
    await page.context().close()
  })

  test('a refused form comes back in the reader’s language with what was typed', async () => {
    const page = await openPage(world.browser, { baseURL: world.folkmoot.address, script: false, locale: 'ar' })
    await page.goto('/c/sallowgate/propose')
    await page.locator('#story').fill('قصة قصيرة')
    await page.locator('#title').evaluate((title) => title.removeAttribute('required')).catch(() => {})
    await page.evaluate(() => document.querySelectorAll('[required]').forEach((field) => field.removeAttribute('required')))
    await page.locator('main form button[type="submit"], main form .button[data-rank="first"]').first().click()
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
    assert.equal(await page.locator('#story').inputValue(), 'قصة قصيرة')
    assert.ok(await page.locator('.notice[data-tone="refused"]').isVisible())
    await assertAccessible(page)
    await page.context().close()
  })

  test('the small page and the picture speak the language that their address asks for', async () => {
    const small = await (await fetch(`${world.folkmoot.address}${report}/small?language=fr`)).text()
    assert.match(small, /<html lang="fr" dir="ltr"/)
    const picture = await (await fetch(`${world.folkmoot.address}${report}/lists.svg?language=ar`)).text()
    assert.match(picture, /[\u0600-\u06FF]/)
  })
})
