// Takes the pictures: README's own, and one of every sort of page, wide and narrow, light and dark, to look at.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser, openPage, widths } from './browser.js'
import { publicPages, sortOf } from './crawl.js'
import { Folkmoot } from './folkmoot.js'

const kept = join(import.meta.dirname, '../screenshots')
const passing = join(import.meta.dirname, '../results/screenshots')

const folkmoot = await Folkmoot.start({ demo: true })
const browser = await openBrowser()
try {
  await mkdir(kept, { recursive: true })
  await mkdir(passing, { recursive: true })
  const { pages } = await publicPages(folkmoot.address)
  await pictureForReadme(pages)
  const taken = new Set()
  for (const path of pages) {
    const name = sortOf(path).replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'home'
    if (taken.has(name)) continue
    taken.add(name)
    for (const width of widths) {
      for (const colorScheme of ['light', 'dark']) await picture(path, join(passing, `${name}-${width}-${colorScheme}.png`), { width, colorScheme })
    }
  }
  console.log(`${taken.size} sorts of page in end2end/results/screenshots; README's in end2end/screenshots`)
} finally {
  await browser.close()
  await folkmoot.stop()
}

/** The community's front page, as the first thing that a reader of README sees. */
async function pictureForReadme(pages) {
  const community = pages.find((path) => /^\/c\/[^/?]+$/.test(path))
  await picture(community, join(kept, 'community.png'), { width: 1280, fullPage: false })
}

async function picture(path, file, { fullPage = true, ...window }) {
  const page = await openPage(browser, { baseURL: folkmoot.address, ...window })
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: file, fullPage })
  await page.context().close()
}
