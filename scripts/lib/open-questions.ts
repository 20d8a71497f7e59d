import { labelled, row } from '@/content/say/joins'
import type { FactId } from '@/machines/facts/registry'
import type { Say } from '@/scripts/lib/say'

/** Each open question once, with the names of what waits for it; nothing where no question is open. */
export function openQuestionLines(
  waiting: readonly { readonly missing: FactId | undefined; readonly name: string }[],
  say: Say,
): readonly string[] {
  const open = new Map<FactId, string[]>()
  for (const { missing, name } of waiting) {
    if (missing !== undefined) open.set(missing, [...(open.get(missing) ?? []), name])
  }
  if (open.size === 0) return []
  const { commandLine, phrases } = say
  return [
    '',
    commandLine.openQuestions,
    ...[...open].flatMap(([fact, names]) => [
      `  - ${say.questions[fact].question}`,
      `      ${labelled(commandLine.neededFor, row(names, phrases), phrases)}`,
    ]),
  ]
}
