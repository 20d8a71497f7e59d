import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
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

const command = { usage: 'npm run ledger -- "why outcomes change"', options: {}, positionals: ['reason'] }

run(async (argv) => {
  const [reason = ''] = readArguments(command, argv).positionals
  const now = outcomesOf(await allMachines(), fixedSample())
  const recorded = existsSync(recordFile)
    ? unpacked(readFileSync(recordFile))
    : { cases: [], columns: new Map<string, string[]>() }
  const changes = changesBetween(recorded, now)
  const known = new Set(recorded.cases)
  const added = now.cases.filter((name) => !known.has(name))
  process.stdout.write(changes.length > 0 ? `${changesAsText(changes)}\n` : 'No outcome changes.\n')
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
