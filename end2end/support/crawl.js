// Finds the public pages by following links as a guest would, so that a new page is tested without being listed.

const mostPages = 120
// Two examples of each sort of page: one may be full and the other empty.
const examplesOfASort = 2

/** The sort of a path: `/c/elm/issues/81?sort=new` and `/c/ash/issues/7` are one. */
export function sortOf(path) {
  const { pathname } = new URL(path, 'http://any')
  return pathname.replace(/^\/c\/[^/]+/, '/c/N').replace(/(?<=\/)[0-9]+(?=\/|$)/g, 'N')
}

/** The paths of HTML pages that a guest reaches by links from `start`, a few of each sort, nearest first. */
export async function publicPages(address, start = ['/']) {
  const seen = new Set(start)
  const waiting = [...start]
  const examples = new Map()
  const pages = []
  const broken = []
  while (waiting.length > 0 && pages.length < mostPages) {
    const path = waiting.shift()
    const sort = sortOf(path)
    const count = examples.get(sort) ?? 0
    if (count >= examplesOfASort) continue
    const response = await fetch(new URL(path, address), { headers: { accept: 'text/html' } })
    const text = await response.text()
    if (!response.ok) {
      broken.push(`${path} answers ${response.status}`)
      continue
    }
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    examples.set(sort, count + 1)
    pages.push(path)
    for (const link of linksIn(text, new URL(response.url), address)) {
      if (seen.has(link)) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return { pages, broken }
}

function linksIn(html, base, address) {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href]) => new URL(href.replaceAll('&amp;', '&'), base))
    .filter((url) => url.origin === new URL(address).origin)
    // The same page in another language is no other page; languages.test.js looks at those.
    .filter((url) => !url.searchParams.has('language'))
    .map((url) => url.pathname + url.search)
}
