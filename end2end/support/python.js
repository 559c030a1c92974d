// The Python that works figures out a second time, where there is one that can.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A Python with krippendorff, numpy and scipy: the one that `make bench-peers` installs, or the system's; else nothing. */
export const python = [join(root, '.tools/peers/bin/python'), 'python3'].find(
  (program) => (program === 'python3' || existsSync(program)) && spawnSync(program, ['-c', 'import krippendorff, numpy, scipy']).status === 0,
)

/** Runs the script of the two real inputs and returns what it writes; `given` is sent as JSON. */
export function proof(words, given = []) {
  const script = join(root, 'end2end/support/proof.py')
  const { status, stdout, stderr } = spawnSync(python, [script, ...words], { input: JSON.stringify(given), encoding: 'utf8', maxBuffer: 64_000_000 })
  if (status !== 0) throw new Error(`proof.py ${words.join(' ')} ended with ${status}\n${stderr}`)
  return stdout
}
