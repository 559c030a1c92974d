// A comparison's report, as it comes out of the demonstration: read on an old phone and a laptop, printed, framed elsewhere.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { assertAccessible } from './support/axe.js'
import { openBrowser, openPage, overflow, widths } from './support/browser.js'
import { budget, firstVisit } from './support/bytes.js'
import { Folkmoot } from './support/folkmoot.js'

const path = '/c/sallowgate/compare/sdg'
const patience_ms = 90_000

describe('The report', () => {
  const world = {}

  before(async () => {
    world.browser = await openBrowser()
    world.folkmoot = await Folkmoot.start({ demo: true, settings: { FOLKMOOT_ANALYSIS_QUIET_MS: '100' } })
    // Both, the community and its edition, are worked out in the background.
    const begun = Date.now()
    for (const file of [`${path}/report.json`, `${path}/1/1/report.json`]) {
      while ((await fetch(world.folkmoot.address + file)).status !== 200) {
        assert.ok(Date.now() - begun < patience_ms, `${file} is not worked out`)
        await new Promise((later) => setTimeout(later, 200))
      }
    }
  })
  after(async () => {
    await world.browser?.close()
    await world.folkmoot?.stop()
  })

  for (const width of widths) {
    for (const script of [true, false]) {
      for (const colorScheme of ['light', 'dark']) {
        test(`can be read by everyone at ${width} px, ${script ? 'with' : 'without'} JavaScript, ${colorScheme}`, async () => {
          const page = await openPage(world.browser, { baseURL: world.folkmoot.address, width, script, colorScheme })
          for (const address of [path, `${path}/1/1`]) {
            await page.goto(address)
            const words = await page.locator('main').innerText()
            for (const part of [/In plain words/, /Together: \d+\s% of what people here hold important/, /Most likely \d+\s%/, /things that people here put first/, /most likely \d+\s% to \d+\s%; n = \d+/, /Whose priorities/, /Do people agree/]) {
              assert.match(words, part)
            }
            // Of what the edition asks for, the programme works against nothing.
            for (const group of address === path ? ['both', 'ours', 'opposed'] : ['both', 'ours']) {
              const voice = page.locator(`[data-group=${group}] .voice`)
              assert.match(await voice.locator('figcaption').innerText(), /in a resident’s own words: the one with most weight/)
              assert.equal(await voice.locator('blockquote a[lang]').count(), 1, 'with a link, in its language')
            }
            assert.match(await page.locator('[data-group=theirs] .voice').first().innerText(), /in the programme’s own words/)
            assert.match(await page.locator('[data-group=theirs]').innerText(), /Together they get [\d.< ]+\s% of our weight \(.*\), n = \d+ people|They get nothing of our weight/)
            if (address === path) assert.match(await page.locator('[data-group=opposed]').innerText(), /Our part is most likely \d+\s%/)
            assert.equal(await page.locator('svg.slope').isVisible(), width > 600, 'lines need room')
            if (width < 600) assert.ok(await page.locator('.slope-twin table').first().isVisible(), 'the tables stand in for the picture')
            assert.equal(await overflow(page), 0)
            await assertAccessible(page)
            await page.evaluate(() => (document.documentElement.dir = 'rtl'))
            assert.equal(await overflow(page), 0, 'from right to left')
          }
          assert.deepEqual(page.complaints, [])
          await page.context().close()
        })
      }
    }
  }

  test('the same can be seen for one group and by another weighing, by plain links', async () => {
    const page = await openPage(world.browser, { baseURL: world.folkmoot.address, width: 320, script: false })
    await page.goto(path)
    const choices = page.getByRole('navigation', { name: 'Look at it otherwise' })
    assert.deepEqual(await choices.locator('[aria-current]').allInnerTexts(), ['All of them', 'Everybody', 'Each person has one voice'])
    const everybodys = await page.locator('[data-group=ours]').innerText()
    for (const way of ['Group B', 'Each “agree” counts one']) {
      await choices.getByRole('link', { name: way }).click()
      await page.getByText(way === 'Group B' ? /These are the figures of Group B: \d+ people/ : /These figures are weighed otherwise/).waitFor()
      assert.deepEqual(await choices.locator('[aria-current]').allInnerTexts(), [way])
      assert.notEqual(await page.locator('[data-group=ours]').innerText(), everybodys, 'other people, other figures')
      assert.equal(await overflow(page), 0)
      await assertAccessible(page)
      const by = way === 'Group B' ? 'group-2' : 'approvals'
      for (const [name, file] of [['Figures as a table', 'report.csv'], ['The whole report', 'report.json'], ['The two lists', 'lists.svg'], ['A small page', 'small']]) {
        const address = await page.getByRole('link', { name }).getAttribute('href')
        assert.equal(address, `${path}/${file}?by=${by}`)
        assert.equal((await page.request.get(address)).status(), 200, address)
      }
      const json = await (await page.request.get(`${path}/report.json?by=${by}`)).text()
      assert.equal(await world.folkmoot.run('compare', 'sallowgate', 'sdg', '--by', by, '--json'), json, 'the same, byte for byte')
      assert.equal(JSON.parse(json).by, by)
      await page.getByRole('link', { name: 'Back to everybody' }).click()
      await page.waitForURL(`**${path}#choices`)
    }
    assert.equal(await page.locator('[data-group=ours]').innerText(), everybodys)
    await page.goto(`${path}?by=group-99`)
    assert.equal(await page.locator('[data-group=ours]').innerText(), everybodys, 'a group that is not there is everybody')
    await page.context().close()
  })

  test('with script the same choices change the page in place, and Back goes back', async () => {
    const page = await openPage(world.browser, { baseURL: world.folkmoot.address, width: 320 })
    await page.goto(path)
    await page.locator('[data-awake]').waitFor({ state: 'attached' })
    await page.evaluate(() => (window.isTheSamePage = true))
    const choices = page.getByRole('navigation', { name: 'Look at it otherwise' })
    const everybodys = await page.locator('[data-group=ours]').innerText()
    const fold = page.locator('main details').first()
    const named = await fold.locator('summary').first().innerText()
    await fold.locator('summary').first().click()
    const group = choices.getByRole('link', { name: 'Group B' })
    await group.focus()
    const top = () => choices.evaluate((it) => it.getBoundingClientRect().top)
    const before = await top()
    await page.keyboard.press('Enter')
    await page.getByText(/These are the figures of Group B: \d+ people/).waitFor()
    assert.match(page.url(), /\?by=group-2#choices$/)
    assert.deepEqual(await choices.locator('[aria-current]').allInnerTexts(), ['Group B'])
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Group B', 'the keyboard stays where it was')
    assert.ok(Math.abs((await top()) - before) < 2, 'the choices stay where they were')
    assert.ok(await page.locator('main details[open] > summary', { hasText: named }).first().isVisible(), 'what was unfolded stays so')
    assert.notEqual(await page.locator('[data-group=ours]').innerText(), everybodys)
    await assertAccessible(page)

    await page.goBack()
    await page.getByText(/These are the figures of Group B/).waitFor({ state: 'detached' })
    assert.equal(await page.locator('[data-group=ours]').innerText(), everybodys)
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, path)

    // Two in a row: the later one is shown, whichever comes first.
    await choices.getByRole('link', { name: 'Group A' }).evaluate((it) => it.click())
    await choices.getByRole('link', { name: 'Each “agree” counts one' }).click()
    await page.getByText(/These figures are weighed otherwise/).waitFor()
    assert.equal(await page.evaluate(() => window.isTheSamePage), true)

    const refused = (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue())
    await page.route('**/compare/**', refused)
    await choices.getByRole('link', { name: 'Group A' }).click()
    await page.getByText(/These are the figures of Group A: \d+ people/).waitFor()
    assert.equal(await page.evaluate(() => window.isTheSamePage), undefined, 'what cannot be fetched is loaded as any page')
    await page.context().close()
  })

  test('fits on two sheets of paper, with the picture and without what cannot be clicked', async () => {
    const page = await openPage(world.browser, { baseURL: world.folkmoot.address })
    for (const address of [path, `${path}/1/1`]) {
      await page.goto(address)
      await page.emulateMedia({ media: 'print' })
      assert.ok(await page.locator('svg.slope').isVisible())
      assert.ok(await page.locator('[data-group=ours] .voice blockquote').isVisible(), 'a resident’s words are on the paper')
      assert.ok(!(await page.locator('.downloads').isVisible()))
      for (const group of ['both', 'ours', 'theirs']) {
        const listed = page.locator(`[data-group=${group}] .group-items > li`)
        const seen = await listed.evaluateAll((all) => all.filter((it) => it.checkVisibility()).map((it) => it.innerText))
        const others = await listed.locator('xpath=self::*[not(@data-quoted)]').count()
        assert.equal(seen.length, Math.min(2, others), `${group}: two more than the one that is quoted, where there are`)
        const voice = await page.locator(`[data-group=${group}] .voice`).first().locator('a').first().innerText()
        assert.ok(!seen.some((words) => words.startsWith(voice)), `${group}: what is quoted does not stand there twice`)
      }
      const pdf = await page.pdf({ format: 'A4' })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length
      assert.equal(sheets, 2, address)
    }
    await page.context().close()
  })

  test('its small page is shown in a frame of another website, and its own page is not', async () => {
    const { address } = world.folkmoot
    const frames = [`${path}/small`, path].map((framed) => `<iframe title="Folkmoot" src="${address}${framed}"></iframe>`)
    const elsewhere = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(`<!DOCTYPE html>${frames.join('')}`))
    await new Promise((listening) => elsewhere.listen(0, '127.0.0.1', listening))
    try {
      const page = await openPage(world.browser, { baseURL: `http://localhost:${elsewhere.address().port}` })
      await page.goto('/', { waitUntil: 'load' })
      await page.frameLocator('iframe >> nth=0').getByText('The whole comparison').waitFor()
      assert.equal(await page.frameLocator('iframe >> nth=1').getByText('In plain words').count(), 0)
      await page.context().close()
    } finally {
      elsewhere.close()
    }
  })

  test('a first visit stays within the budget', async () => {
    for (const address of [path, `${path}/1/1`]) {
      const visit = await firstVisit(world.folkmoot.address, address)
      for (const [sort, most] of Object.entries(budget)) assert.ok(visit[sort] <= most, `${address}: ${visit[sort]} bytes of ${sort}`)
    }
  })
})
