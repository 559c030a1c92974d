// Starts the program as an operator would, each time in a folder of its own with a fresh database.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const program = resolve(process.env.FOLKMOOT_PROGRAM ?? join(import.meta.dirname, '../../target/release/folkmoot'))
const readyWithin_ms = 60_000

/** One server with its own folder. Stop it, or it ends with the test's process. */
export class Folkmoot {
  #child
  #said = ''

  constructor(folder, port) {
    this.folder = folder
    this.port = port
    this.address = `http://127.0.0.1:${port}`
    this.database = `sqlite:${join(folder, 'folkmoot.sqlite')}`
  }

  /**
   * A folder with a free port and no database yet: for tests that call verbs first.
   */
  static async inFreshFolder() {
    return new Folkmoot(await mkdtemp(join(tmpdir(), 'folkmoot-')), await freePort())
  }

  /**
   * A server that answers. `demo` fills an empty database with the demo community.
   */
  static async start({ demo = false, settings = {} } = {}) {
    const folkmoot = await Folkmoot.inFreshFolder()
    await folkmoot.serve({ demo, settings })
    return folkmoot
  }

  /** Serves from this folder's database until stopped or killed, and returns once it answers. */
  async serve({ demo = false, settings = {} } = {}) {
    const words = demo ? ['serve', '--demo-if-empty'] : ['serve']
    const child = this.#spawn(words, settings)
    this.#child = child
    const giveUpAt = Date.now() + readyWithin_ms
    while (!(await this.#answers())) {
      if (child.exitCode !== null || child.signalCode !== null || child.failure) {
        throw new Error(`folkmoot ${words.join(' ')} ended before it answered: ${child.failure ?? ''}\n${this.#said}`)
      }
      if (Date.now() > giveUpAt) {
        await this.kill()
        throw new Error(`folkmoot did not answer within ${readyWithin_ms} ms\n${this.#said}`)
      }
      await pause(20)
    }
  }

  /** Runs a verb on this folder's database to its end, such as `run('import', 'polis', folder)`. */
  async run(...words) {
    const { code, out, said } = await this.tryTo(...words)
    if (code !== 0) throw new Error(`folkmoot ${words.join(' ')} ended with ${code}\n${out}\n${said}`)
    return out
  }

  /** Like `run`, for verbs that are expected to refuse: answers with the exit code and what was said. */
  async tryTo(...words) {
    const child = this.#spawn(words, {})
    const before = this.#said.length
    let out = ''
    child.stdout.on('data', (piece) => (out += piece))
    await new Promise((ended) => child.once('close', ended))
    if (child.failure) throw child.failure
    return { code: child.exitCode, out, said: this.#said.slice(before) }
  }

  /** What the program wrote to standard error so far: the first thing to read when a journey fails. */
  get said() {
    return this.#said
  }

  /** Asks the server to end, as an operator's system does, and removes the folder. */
  async stop() {
    await this.#end('SIGTERM')
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Ends the server as a power cut would; folder and database stay, so that it can serve again. */
  async kill() {
    await this.#end('SIGKILL')
  }

  async #end(signal) {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  #spawn(words, settings) {
    const child = spawn(program, words, {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH,
        RUST_BACKTRACE: '1',
        FOLKMOOT_DATABASE: this.database,
        FOLKMOOT_LISTEN: `127.0.0.1:${this.port}`,
        FOLKMOOT_ADDRESS: this.address,
        FOLKMOOT_LOG: 'warn',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const endWithUs = () => child.kill('SIGKILL')
    process.once('exit', endWithUs)
    child.once('exit', () => process.off('exit', endWithUs))
    child.once('error', (failure) => (child.failure = failure))
    child.stderr.on('data', (piece) => (this.#said += piece))
    child.stdout.resume()
    return child
  }

  async #answers() {
    try {
      return (await fetch(`${this.address}/healthz`)).ok
    } catch {
      return false
    }
  }
}

async function freePort() {
  const asker = createServer().listen(0, '127.0.0.1')
  await once(asker, 'listening')
  const { port } = asker.address()
  asker.close()
  await once(asker, 'close')
  return port
}
