// Proves from cargo's own words what ARCHITECTURE.md says of dependencies: who may import whom, that only the
// rules and the islands reach a browser, one cryptography for TLS, and licences that fit AGPL-3.0-or-later.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const platforms = ['x86_64-unknown-linux-gnu', 'aarch64-apple-darwin', 'wasm32-unknown-unknown']
const ours = ['agenda', 'app', 'server', 'store', 'wasm_tests']

// Each of these may be used by, and its text stand beside, a work under AGPL-3.0-or-later.
const fitting = new Set([
  '0BSD', 'AGPL-3.0-or-later', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'CC0-1.0', 'CDLA-Permissive-2.0',
  'ISC', 'MIT', 'MPL-2.0', 'Unicode-3.0', 'Unlicense', 'Zlib',
])

// What does input or output, or knows of a runtime: the rules stay clear of all of it.
const io = ['async-std', 'axum', 'getrandom', 'hyper', 'leptos', 'mio', 'rand', 'reqwest', 'socket2', 'sqlx', 'tempfile', 'tokio', 'ureq', 'walkdir', 'web-sys']
// Whose arrival would make two cryptographies for TLS, or link the system's.
const cryptographies = ['aws-lc-fips-sys', 'aws-lc-rs', 'aws-lc-sys', 'native-tls', 'openssl', 'openssl-sys']

const problems = []
const hold = (holds, problem) => holds || problems.push(problem)

const cargo = (...words) => execFileSync('cargo', words, { encoding: 'utf8', maxBuffer: 1 << 28 })

/** The names of all packages that a build of `name` contains, itself among them. */
function contents(name, ...words) {
  const lines = cargo('tree', '--locked', '--package', name, '--edges', 'normal', '--prefix', 'none', '--format', '{p}', ...words)
  return new Set(lines.split('\n').filter(Boolean).map((line) => line.split(' ')[0]))
}

const among = (packages, names) => [...packages].filter((name) => names.some((banned) => name === banned || name.startsWith(`${banned}-`)))

function onlyTheRulesAndTheIslandsReachABrowser() {
  const browser = contents('app', '--no-default-features', '--features', 'hydrate', '--target', 'wasm32-unknown-unknown')
  const own = ours.filter((name) => browser.has(name)).join(' and ')
  hold(own === 'agenda and app', `the browser build contains ${own}, and should contain agenda and app`)
  const strays = among(browser, ['argon2', 'axum', 'fluent', 'hyper', 'leptos_axum', 'mio', 'ring', 'rustls', 'sqlx', 'tokio', 'tower', 'tracing'])
  hold(strays.length === 0, `the browser build contains ${strays.join(', ')}`)
}

function eachRoomImportsOnlyWhatItMay(packages) {
  const direct = new Map(ours.map((name) => [name, packages.find((entry) => entry.name === name).dependencies.map((dependency) => dependency.name)]))
  const mayImport = { agenda: ['wasm_tests'], store: ['agenda'], app: ['agenda', 'store'], server: ['agenda', 'app', 'store'], wasm_tests: [] }
  for (const name of ours) {
    const wrong = direct.get(name).filter((other) => ours.includes(other) && !mayImport[name].includes(other))
    hold(wrong.length === 0, `${name} imports ${wrong.join(', ')}`)
    const sql = direct.get(name).filter((other) => other.startsWith('sqlx') || other === 'rusqlite')
    hold(name === 'store' || sql.length === 0, `${name} names ${sql.join(', ')}; only store may`)
  }
  const inAgenda = among(contents('agenda'), [...io, 'wasm_tests'])
  hold(inAgenda.length === 0, `agenda depends on ${inAgenda.join(', ')}; the rules do no input or output`)
  const inStore = among(contents('store'), ['leptos', 'axum', 'app', 'server'])
  hold(inStore.length === 0, `store depends on ${inStore.join(', ')}`)
}

/** Whether an SPDX expression can be satisfied by licences that fit: `A OR B`, `A AND B`, brackets, `A WITH exception`. */
function fits(expression) {
  const words = expression.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? []
  const either = () => {
    let holds = both()
    while (words[0] === 'OR') words.shift(), (holds = both() || holds)
    return holds
  }
  const both = () => {
    let holds = one()
    while (words[0] === 'AND') words.shift(), (holds = one() && holds)
    return holds
  }
  const one = () => {
    const word = words.shift()
    if (word === '(') {
      const holds = either()
      words.shift()
      return holds
    }
    // An exception only adds to what a licence permits.
    if (words[0] === 'WITH') words.splice(0, 2)
    return fitting.has(word)
  }
  return either() && words.length === 0
}

function everyLicenceFits(packages, resolved) {
  for (const { id, name, version, license } of packages) {
    if (resolved.has(id)) hold(license && fits(license), `${name} ${version} is under ${license ?? 'no stated licence'}`)
  }
  const npm = JSON.parse(readFileSync('end2end/package-lock.json', 'utf8')).packages
  for (const [path, { version, license, resolved: host }] of Object.entries(npm)) {
    hold(license && fits(license), `${path || 'end2end'} ${version} is under ${license ?? 'no stated licence'}`)
    hold(!host, `end2end/package-lock.json names the host that ${path} came from; see end2end/.npmrc`)
  }
}

const metadata = JSON.parse(cargo('metadata', '--locked', '--format-version', '1', ...platforms.flatMap((platform) => ['--filter-platform', platform])))
const resolved = new Set(metadata.resolve.nodes.map((node) => node.id))
const names = new Set(metadata.packages.filter(({ id }) => resolved.has(id)).map(({ name }) => name))

onlyTheRulesAndTheIslandsReachABrowser()
eachRoomImportsOnlyWhatItMay(metadata.packages)
const foreign = cryptographies.filter((name) => names.has(name))
hold(foreign.length === 0, `${foreign.join(', ')} came in; TLS here is rustls on ring`)
everyLicenceFits(metadata.packages, resolved)

for (const problem of problems) console.error(`dependencies: ${problem}`)
if (problems.length > 0) process.exit(1)
console.log(`dependencies: ${resolved.size} packages hold to ARCHITECTURE.md, and their licences fit AGPL-3.0-or-later`)
