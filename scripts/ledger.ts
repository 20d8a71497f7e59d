import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { BadInput, readArguments, run, todayInBelgium } from '@/scripts/lib/arguments'
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

/** Names every case that changes; the screen names ten random ones of a kind. */
const allRows = '.cache/ledger-changes.txt'

const command = { usage: 'npm run ledger -- "why outcomes change"', options: {}, positionals: ['reason'] }

await run(async (argv) => {
  const [reason = ''] = readArguments(command, argv).positionals
  const now = outcomesOf(await allMachines(), fixedSample())
  const recorded = existsSync(recordFile)
    ? unpacked(readFileSync(recordFile))
    : { cases: [], columns: new Map<string, string[]>() }
  const changes = changesBetween(recorded, now)
  const known = new Set(recorded.cases)
  const added = now.cases.filter((name) => !known.has(name))
  if (changes.length > 0) {
    mkdirSync('.cache', { recursive: true })
    writeFileSync(allRows, `${changesAsText(changes)}\n`)
    process.stdout.write(`${changesAsText(changesBetween(recorded, now, 10))}\nEvery row: ${allRows}\n`)
  } else process.stdout.write('No outcome changes.\n')
  if (added.length > 0) process.stdout.write(`New cases: ${added.length}\n`)
  if (changes.length + added.length === 0) return
  if (reason.trim() === '') {
    if (changes.length === 0) return
    throw new BadInput(['outcomes change: give the reason', `usage: ${command.usage}`])
  }
  const hashes = hashesOf(now)
  writeFileSync(hashesFile, hashes)
  writeFileSync(recordFile, packed(now))
  const headings = changes.map(({ heading }) => heading)
  if (added.length > 0) headings.push(`${added.length} new cases`)
  const summary = headings.map((heading) => `- ${heading}`).join('\n')
  appendFileSync(
    reasonsFile,
    `\n## ${todayInBelgium()} · ${digestOf(hashes)}\n\n${reason.trim()}\n\n${summary}\n`,
  )
})
