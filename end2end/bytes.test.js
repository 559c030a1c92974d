// What a first visit of any page costs, against the budget.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { budget, firstVisit, table } from './support/bytes.js'
import { publicPages } from './support/crawl.js'
import { Folkmoot } from './support/folkmoot.js'

const folkmoot = await Folkmoot.start({ demo: true })
after(() => folkmoot.stop())

test('a first visit of any page stays within the budget, and no script holds it up', async () => {
  const { pages } = await publicPages(folkmoot.address)
  const visits = []
  for (const path of pages) visits.push(await firstVisit(folkmoot.address, path))
  console.log(table(visits))
  const over = visits.flatMap((visit) =>
    Object.entries(budget)
      .filter(([sort, most]) => visit[sort] > most)
      .map(([sort, most]) => `${visit.path}: ${sort} is ${visit[sort]} bytes, at most ${most}`),
  )
  assert.deepEqual(over, [])
  assert.deepEqual(visits.flatMap(({ path, blocking }) => blocking.map((script) => `${path} waits for ${script}`)), [])
})
