import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { BadArguments, type Command, run, todayInBelgium } from '@/scripts/lib/arguments'
import { changesAsText, changesBetween } from '@/tests/ledger/changes'
import {
  digestOf,
  hashesFile,
  hashesOf,
  packed,
  reasonsFile,
  recordFile,
  unpacked,
} from '@/tests/ledger/files'
import { outcomesOf } from '@/tests/ledger/outcomes'
import { allMachines } from '@/tests/support/procedures'
import { fixedSample } from '@/tests/support/sample'

/** Lists every case that changes; the screen names all cases of lawyers, and at most ten random ones of each kind. */
const allRows = '.cache/ledger-changes.txt'

const command: Command = {
  name: 'ledger',
  about: 'Says which recorded outcomes change, and records them with a reason.',
  options: {},
  positionals: { reason: 'why outcomes change, between quotes' },
}

await run(command, async ({ positionals: [reason = ''] }) => {
  const now = outcomesOf(await allMachines(), fixedSample())
  const recorded = existsSync(recordFile)
    ? unpacked(readFileSync(recordFile))
    : { cases: [], columns: new Map<string, string[]>() }
  const changes = changesBetween(recorded, now)
  const known = new Set(recorded.cases)
  const added = now.cases.filter((name) => !known.has(name)).length
  if (changes.length > 0) {
    mkdirSync('.cache', { recursive: true })
    writeFileSync(allRows, `${changesAsText(changes)}\n`)
    console.log(`${changesAsText(changesBetween(recorded, now, 10))}\nEvery row: ${allRows}`)
  } else console.log('No outcome changes.')
  if (added > 0) console.log(`New cases: ${added}`)
  if (reason.trim() === '') {
    if (changes.length > 0) throw new BadArguments(['outcomes change: give the reason'])
    return undefined
  }
  if (changes.length + added === 0) return undefined
  const hashes = hashesOf(now)
  writeFileSync(hashesFile, hashes)
  writeFileSync(recordFile, packed(now))
  const headings = [...changes.map(({ heading }) => heading), ...(added > 0 ? [`${added} new cases`] : [])]
  const summary = headings.map((heading) => `- ${heading}`).join('\n')
  const entry = `${todayInBelgium()} · ${digestOf(hashes)}\n\n${reason.trim()}\n\n${summary}`
  appendFileSync(reasonsFile, `\n## ${entry}\n`)
  return undefined
})
