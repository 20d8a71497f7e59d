import { describe, expect, test } from 'vitest'
import { loadProcedureText } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { isPractice } from '@/content/law/citation-parts'
import { textFor } from '@/content/say/lookup'
import type { EndingText } from '@/content/sentences'
import { isAsk } from '@/machines/engine/condition'
import { conditionsOf } from '@/machines/engine/procedure'
import { allProcedures } from '@/tests/support/procedures'

/** Endings of every procedure, each with its conclusion and its sentences. */
const endings = (await allProcedures()).map(async ({ procedure }) => {
  const text = await loadProcedureText(en, procedure.id)
  return conditionsOf(procedure).flatMap(({ stage, id, condition }) =>
    Object.entries(condition.states).flatMap(([name, state]) => {
      if (isAsk(state)) return []
      const { endings: texts } = textFor(textFor(text.conditions, stage), id)
      const ending = new Map<string, EndingText>(Object.entries(texts)).get(name)
      if (!ending) throw new Error(`No sentence for ${name}`)
      return [{ where: `${procedure.id}.${id}.${name}`, conclusion: state, ending }]
    }),
  )
})
const all = (await Promise.all(endings)).flat()

describe('what only practice accepts', () => {
  test('has a safer way that rests on a practice, whose day of reading can be said', () => {
    const safer = all.filter(({ ending }) => ending.safer !== undefined)
    expect(safer.length).toBeGreaterThan(4)
    for (const { where, conclusion, ending } of safer) {
      expect(conclusion.status, where).toBe('met')
      expect(conclusion.nature, where).toBe('practice')
      expect(conclusion.basis.some(isPractice), where).toBe(true)
      expect(ending.todo, where).toBeUndefined()
    }
  })
})
