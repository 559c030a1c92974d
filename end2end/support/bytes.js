// Counts what a first visit costs over the wire, as an old phone on a patchy line pays for it.
import http from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

/** The promise of a first visit of any page, in bytes as transferred with brotli, headers included. */
export const budget = { 'HTML + CSS': 25_000, 'JavaScript + WebAssembly': 150_000 }

/**
 * Fetches a page and everything that it names: style sheets, scripts, what is preloaded, what a script
 * imports, and the WebAssembly. Answers with the bytes of each sort and what would block the first paint.
 */
export async function firstVisit(address, path) {
  const page = await transfer(new URL(path, address))
  const html = page.body.toString('utf8')
  const bytes = { html: page.bytes, css: 0, js: 0, wasm: 0, other: 0 }
  const blocking = []
  const waiting = []
  for (const [tag, name] of html.matchAll(/<(link|script|img)\b[^>]*>/g)) {
    const address = attribute(tag, name === 'link' ? 'href' : 'src')
    const relation = attribute(tag, 'rel') ?? ''
    if (name === 'link' && !/stylesheet|preload|icon|manifest/.test(relation)) continue
    if (address) waiting.push(new URL(address, page.url))
    const patient = / (async|defer)\b/.test(tag) || attribute(tag, 'type') === 'module'
    if (name === 'script' && address && !patient) blocking.push(address)
  }
  for (const [, script] of html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)) {
    waiting.push(...filesNamedIn(script, page.url))
  }
  const seen = new Set()
  while (waiting.length > 0) {
    const url = waiting.pop()
    if (url.protocol === 'data:' || seen.has(url.href)) continue
    seen.add(url.href)
    const file = await transfer(url)
    if (file.status !== 200) throw new Error(`${path} names ${url.pathname}, which answers ${file.status}`)
    const sort = sortOf(file.type)
    bytes[sort] += file.bytes
    if (sort === 'js') waiting.push(...importsOf(file.body.toString('utf8'), url))
    if (sort === 'css') waiting.push(...importsOfStyle(file.body.toString('utf8'), url))
  }
  return { path, bytes, blocking, 'HTML + CSS': bytes.html + bytes.css, 'JavaScript + WebAssembly': bytes.js + bytes.wasm }
}

/** The visits as a table of bytes, the budget in its head. */
export function table(visits) {
  const widest = Math.max(...visits.map(({ path }) => path.length), 4)
  const row = (path, ...cells) => `${path.padEnd(widest)} ${cells.map((cell) => String(cell).padStart(8)).join('')}`
  const [page, script] = Object.values(budget)
  return [
    `bytes of a first visit, brotli, headers included: HTML + CSS at most ${page}, JavaScript + WebAssembly at most ${script}`,
    row('page', 'html', 'css', 'sum', 'js', 'wasm', 'sum', 'other'),
    ...visits.map((visit) => {
      const { html, css, js, wasm, other } = visit.bytes
      return row(visit.path, html, css, html + css, js, wasm, js + wasm, other)
    }),
  ].join('\n')
}

const sorts = [[/^text\/html/, 'html'], [/^text\/css/, 'css'], [/javascript/, 'js'], [/^application\/wasm/, 'wasm']]
const sortOf = (type) => sorts.find(([pattern]) => pattern.test(type))?.[1] ?? 'other'

const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1].replaceAll('&amp;', '&')

/** The scripts and WebAssembly whose whole address stands as text in an inline script; a pattern with gaps is none. */
const filesNamedIn = (script, base) => [...script.matchAll(/["'`]([^"'`\s$]+\.(?:m?js|wasm))["'`]/g)].map(([, file]) => new URL(file, base))

/** What a script imports before it runs. Its WebAssembly is named by the page, under a name with a digest. */
const importsOf = (script, base) => [...script.matchAll(/\b(?:from|import)\s*["']([./][^"']+)["']/g)].map(([, file]) => new URL(file, base))

const importsOfStyle = (style, base) => [...style.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, file]) => new URL(file, base))

/** One request on a connection of its own, so that every byte the server sent can be counted. */
function transfer(url) {
  return new Promise((answer, fail) => {
    const headers = { accept: 'text/html,*/*', 'accept-encoding': 'br', connection: 'close' }
    http.get(url, { agent: false, headers }, (response) => {
      const pieces = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('error', fail)
      response.on('end', () => {
        const bytes = response.socket.bytesRead
        const { statusCode: status, headers } = response
        answer(decoded({ url, status, type: headers['content-type'] ?? '', encoding: headers['content-encoding'], bytes, raw: Buffer.concat(pieces) }))
      })
    }).on('error', fail)
  })
}

function decoded({ encoding, raw, ...rest }) {
  return { ...rest, body: encoding === 'br' ? brotliDecompressSync(raw) : raw }
}
