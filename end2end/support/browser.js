// Opens the Chromium that the machine has, and people's windows in it: wide or narrow, with or without JavaScript.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The widths that every page is looked at: an old phone, and a laptop. Both in CSS pixels. */
export const widths = [320, 1280]

/** Opens a browser that asks nothing of any other network. */
export async function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? places.find(existsSync)
  if (!executablePath) throw new Error('no Chromium: run `make test`, or set CHROMIUM to its path')
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  // Chromium's sandbox refuses to run as root, which is who tests run as in a container.
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return chromium.launch({ executablePath, args })
}

/**
 * A person's window with its own cookies: a new guest. `script: false` turns JavaScript off.
 * `page.complaints` gathers what the page wrote as errors to the console, or threw; `page.script` is what was asked.
 */
export async function openPage(browser, { baseURL, width = 1280, script = true, locale = 'en-GB', colorScheme = 'light' }) {
  const context = await browser.newContext({
    baseURL,
    colorScheme,
    locale,
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    viewport: { width, height: width < 600 ? 640 : 800 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.complaints = []
  page.script = script
  page.on('console', (message) => message.type() === 'error' && page.complaints.push(message.text()))
  page.on('pageerror', (failure) => page.complaints.push(String(failure)))
  return page
}

/**
 * How many CSS pixels the page is wider than its window; 0 when nothing must be scrolled sideways.
 * Elements that scroll by themselves, such as a wide table in its own box, do not count.
 */
export function overflow(page) {
  return page.evaluate(() => {
    const { documentElement, body } = document
    return Math.max(documentElement.scrollWidth, body.scrollWidth) - documentElement.clientWidth
  })
}
