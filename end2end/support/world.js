// A browser and a server for the journeys of one file. Journeys are registered before either runs; what they are given
// fills in when they are walked.
import { after, before } from 'node:test'
import { openBrowser } from './browser.js'

/** Opens a browser and what `start` starts, before the journeys of the present suite, and closes both after them. */
export function world(start) {
  let opened
  let started
  before(async () => {
    opened = await openBrowser()
    started = await start()
  })
  after(async () => {
    await opened?.close()
    await started?.stop()
  })
  return {
    browser: { newContext: (...words) => opened.newContext(...words) },
    folkmoot: {
      get address() { return started.address },
      get said() { return started.said },
      run: (...words) => started.run(...words),
    },
  }
}
