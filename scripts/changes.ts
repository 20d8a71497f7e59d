import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { changeIds, isChangeId } from '@/content/law/changes'
import { BadArguments, type Command, run } from '@/scripts/lib/arguments'
import { hashesNow, keptFile, keptWith, readKept, untold } from '@/tests/changes/kept'
import { allMachines } from '@/tests/support/procedures'

const command: Command = {
  name: 'changes',
  about: 'Says which rules, limits, amounts and contacts changed, and notes the entry that tells of it.',
  options: {},
  positionals: { entry: 'an entry of content/law/changes.ts' },
}

await run(command, async ({ positionals: [entry] }) => {
  const kept = existsSync(keptFile) ? readKept(readFileSync(keptFile, 'utf8')) : new Map()
  const now = hashesNow(await allMachines())
  const differs = untold(kept, now)
  const told = differs.length === 0 ? 'No rule, limit, amount or contact changed.' : differs.join('\n')
  if (entry === undefined) return told
  if (!isChangeId(entry)) {
    throw new BadArguments([
      `"${entry}" is no entry of content/law/changes.ts; entries are: ${changeIds.join(', ')}`,
    ])
  }
  writeFileSync(keptFile, keptWith(kept, now, entry))
  return `${told}\n${keptFile} names "${entry}" for each.`
})
