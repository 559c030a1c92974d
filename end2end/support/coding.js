// What coders said of issues, kept as numbers and codes, and how they say it to a server: by the forms of the pages.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { passphrase } from './people.js'

/** Somebody with an account who sends forms without a browser. */
export class Sender {
  #cookie = ''

  constructor(address) {
    this.address = address
  }

  /** Makes an account and returns whoever holds it. */
  static async withAccount(address, name) {
    const sender = new Sender(address)
    await sender.send('make_account', { name, passphrase })
    return sender
  }

  /** Sends a form of the pages; fails unless it is accepted. A list is sent as a field several times. */
  async send(form, fields) {
    const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)]))
    const answer = await fetch(`${this.address}/api/${form}`, {
      method: 'POST',
      headers: { cookie: this.#cookie },
      body: new URLSearchParams(pairs),
      redirect: 'manual',
    })
    const said = await answer.text()
    assert.equal(answer.status, 200, `${form} ${JSON.stringify(fields)}: ${said}`)
    this.#cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie
    return JSON.parse(said).to
  }
}

/**
 * Reads a file of codes: for each programme that it has columns of, what the coders said of each issue, as
 * `[coder, issue, goal, claim]`; the goal is null where none fits.
 */
export function readCoding(name) {
  const file = readFileSync(new URL(`../coding/${name}.csv`, import.meta.url), 'utf8')
  const [heads, ...rows] = file.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(','))
  const answers = {}
  for (const [issue, ...codes] of rows) {
    for (const [place, code] of codes.entries()) {
      const [programme, coder] = heads[place + 1].split('_')
      const [goal, claim = 'served'] = code.split(' ')
      const answer = goal === 'none' ? [coder, Number(issue), null, ''] : [coder, Number(issue), goal, claim]
      answers[programme] = [...(answers[programme] ?? []), answer]
    }
  }
  return answers
}

/** Returns the number of each goal in its programme, by its code. */
export async function goalNumbers(address, community, programme) {
  const answer = await fetch(`${address}/c/${community}/programmes/${programme}/programme.csv`)
  const [, ...rows] = (await answer.text()).trimEnd().split('\n')
  return new Map(rows.map((row, place) => [row.split(',')[1], place + 1]))
}
