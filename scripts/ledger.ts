import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { BadInput, readArguments, run, todayInBelgium } from '@/scripts/lib/arguments'
import {
  differences,
  digestOf,
  ledgerFile,
  ledgerOf,
  readLedger,
  reasonsFile,
  writeLedger,
} from '@/tests/ledger/ledger'
import { allMachines } from '@/tests/support/procedures'
import { fixedSample } from '@/tests/support/sample'

const command = { usage: 'npm run ledger -- "why outcomes change"', options: {}, positionals: ['reason'] }

run(async (argv) => {
  const [reason = ''] = readArguments(command, argv).positionals
  const now = ledgerOf(await allMachines(), fixedSample())
  const before = existsSync(ledgerFile) ? readLedger(readFileSync(ledgerFile, 'utf8')) : {}
  const changes = differences(before, now)
  if (changes.length === 0) {
    process.stdout.write('No outcome changes.\n')
    return
  }
  process.stdout.write(`${changes.join('\n')}\n`)
  if (reason.trim() === '')
    throw new BadInput(['outcomes change: give the reason', `usage: ${command.usage}`])
  const text = writeLedger(now)
  writeFileSync(ledgerFile, text)
  const summary = changes.filter((line) => !line.startsWith(' ')).map((line) => `- ${line}`)
  appendFileSync(
    reasonsFile,
    `\n## ${todayInBelgium()} · ${digestOf(text)}\n\n${reason.trim()}\n\n${summary.join('\n')}\n`,
  )
})
