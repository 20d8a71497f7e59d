import { describe, expect, it } from 'vitest'
import { assess } from '@/machines/engine/assess'
import { type Conclusion, type Condition, isAsk } from '@/machines/engine/condition'
import { type FactId, type Facts, isFactId, facts as registry } from '@/machines/facts/registry'
import { procedureIds, procedureLoaders } from '@/machines/procedures/registry'

/** The end of one way through a condition, with the answers on it. */
interface Way {
  readonly condition: string
  readonly ending: string
  readonly conclusion: Conclusion
  readonly answers: Readonly<Record<string, string>>
}

function waysOf(condition: string, { initial, states }: Condition): readonly Way[] {
  const from = (name: string, answers: Way['answers']): readonly Way[] => {
    const state = states[name]
    if (state === undefined) return []
    if (!isAsk(state)) return [{ condition, ending: name, conclusion: state, answers }]
    return Object.entries(state.table).flatMap(([answer, to]) =>
      from(to, { ...answers, [state.ask]: answer }),
    )
  }
  return from(initial, {})
}

/** Remedies that are a talk or a look at a paper: no answer says that they are over. */
const neverOver: Readonly<Record<string, string>> = {
  'talk-to-lawyer': 'each point is a matter of its own for the lawyer',
  'see-lawyer': 'each point is a matter of its own for the lawyer',
  'see-lawyer-at-eighteen': 'each point is a matter of its own for the lawyer',
  'lawyer-appeal': 'each point is a ground of its own for an appeal',
  'talk-to-centre': 'each point is a matter of its own for the centre',
}

/** Answers that meet a condition although nothing was done yet. */
const notDone: Readonly<Record<string, string>> = {
  'statementState willing': 'the statement is still to be made',
  'statementState undecided': 'the statement is still to be made',
  'contactState they-reach-out': 'the others still look for the person',
}

const changeOf = (id: FactId) => {
  const fact = registry[id]
  return 'changeable' in fact ? fact.changeable : undefined
}

describe.each(procedureIds)('what %s says can be done', (id) => {
  it('is not named where an answer of another condition says that it is done', async () => {
    const { procedure } = await procedureLoaders[id].all()
    const ways = Object.values(procedure.stages).flatMap(({ conditions }) =>
      Object.entries(conditions).flatMap(([name, condition]) => waysOf(name, condition as Condition)),
    )
    const wrong = ways.flatMap((one) => {
      const { remedy } = one.conclusion
      if (remedy === undefined || remedy in neverOver) return []
      // What was asked last made this ending; an answer to it that meets the condition says that the remedy was taken.
      const [fact = '', given] = Object.entries(one.answers).at(-1) ?? []
      if (!isFactId(fact) || changeOf(fact) !== 'step') return []
      const before = Object.entries(one.answers).slice(0, -1)
      const done = ways.filter(
        (other) =>
          other.condition === one.condition &&
          other.conclusion.status === 'met' &&
          other.conclusion.remedy === undefined &&
          other.answers[fact] !== undefined &&
          other.answers[fact] !== given &&
          before.every(([key, value]) => other.answers[key] === value),
      )
      return done.flatMap(({ answers }) => {
        const answer = answers[fact] ?? ''
        if (`${fact} ${answer}` in notDone) return []
        return ways
          .filter(
            ({ condition, conclusion, answers: others }) =>
              condition !== one.condition &&
              conclusion.remedy === remedy &&
              (others[fact] ?? answer) === answer &&
              !(
                conclusion.taken?.fact === fact &&
                (conclusion.taken.answers as readonly string[]).includes(answer)
              ),
          )
          .map(({ condition, ending }) => `${condition}.${ending}: ${remedy}, though ${fact} is ${answer}`)
      })
    })
    expect([...new Set(wrong)]).toEqual([])
  })
})

describe('a remedy that was taken', () => {
  const remedies = async (id: 'return' | 'unaccompanied-minors', facts: Facts, on: string) => {
    const { procedure } = await procedureLoaders[id].all()
    const { findings } = assess(procedure, facts, { on })
    return findings.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy]))
  }

  it('a child whom the Guardianship Service identified is not to be reported again', async () => {
    const child: Facts = { guardianFiling: 'none', dateOfBirth: '2011-05-04', currentStay: 'none' }
    const named = (minorIdentification: Facts['minorIdentification'] & string) =>
      remedies('unaccompanied-minors', { ...child, minorIdentification }, '2026-11-30')
    for (const known of ['confirmed', 'under-way'] as const) {
      expect(await named(known), known).toContain('ask-for-guardian')
      expect(await named(known), known).not.toContain('report-to-guardianship-service')
    }
    expect(await named('not-reported')).toContain('report-to-guardianship-service')
    expect(await named('not-reported')).not.toContain('ask-for-guardian')
    expect(await named('refused')).toEqual(expect.arrayContaining(['talk-to-lawyer']))
    expect(await named('refused')).not.toContain('ask-for-guardian')
  })

  it('more time is asked for once', async () => {
    const order: Facts = {
      orderToLeave: 'yes',
      orderPaper: 'order',
      orderNotifiedOn: '2026-11-25',
      termDays: 14,
      departureProof: 'proof',
    }
    expect(await remedies('return', order, '2026-11-30')).toContain('ask-extension')
    for (const extensionRequest of ['made-with-proof', 'made-without-proof'] as const) {
      const asked = await remedies('return', { ...order, extensionRequest }, '2026-11-30')
      expect(asked, extensionRequest).not.toContain('ask-extension')
    }
    expect(await remedies('return', { ...order, extensionRequest: 'not-made' }, '2026-11-30')).toContain(
      'ask-extension',
    )
  })
})
