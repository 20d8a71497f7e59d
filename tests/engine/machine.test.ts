import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { Answers } from '@/machines/engine/answers'
import { findingsOf } from '@/machines/engine/assess'
import { ask, type Condition, conclude, condition } from '@/machines/engine/condition'
import { createProcedureMachine, machineOf } from '@/machines/engine/machine'
import { appliesIf, defineProcedure } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { interpret } from '@/machines/statechart/interpret'
import { fixture } from '@/tests/engine/fixture'

const on = '2026-11-22'
const basis = ['aliens-act:9ter:§3:2°'] as const

describe('the machine of a procedure', () => {
  const full: Facts = {
    whereabouts: 'belgium',
    identityPaper: 'passport-or-id',
    dateOfBirth: '1990-05-01',
    seriousIllness: 'yes',
  }
  const actorFor = (facts: Facts) =>
    createActor(createProcedureMachine(fixture), { input: { facts, on } }).start()
  const standing = (facts: Facts) => actorFor(facts).getSnapshot().value

  test('stands in the first step while a question of it is open', () => {
    expect(standing({})).toEqual({ admissibility: { present: 'where', paper: 'paper', adult: 'age' } })
  })
  test('goes on to the next step once every region has ended', () => {
    const { seriousIllness: _, ...admissible } = full
    expect(standing(admissible)).toEqual({ merits: { ill: 'ill' } })
    expect(standing(full)).toBe('assessed')
  })
  test('waits after a gate that is not met, and looks at the rest when asked', () => {
    const actor = actorFor({ ...full, whereabouts: 'abroad' })
    expect(actor.getSnapshot().value).toBe('admissibilityUnmet')
    actor.send({ type: 'lookAtRest' })
    expect(actor.getSnapshot().value).toBe('assessed')
  })
  test('does not wait once the person asked to look at the rest, whatever is answered next', () => {
    const actor = actorFor({ ...full, whereabouts: 'abroad', seriousIllness: 'unsure' })
    actor.send({ type: 'lookAtRest' })
    actor.send({
      type: 'answers',
      view: { facts: { ...full, identityPaper: 'none', protectionProcedure: 'never' }, on },
    })
    expect(actor.getSnapshot().value).toBe('assessed')
  })
  test('enters anew with new answers: where it stands follows from the answers alone', () => {
    const actor = actorFor(full)
    actor.send({ type: 'answers', view: { facts: { whereabouts: 'belgium' }, on } })
    expect(actor.getSnapshot().value).toEqual(standing({ whereabouts: 'belgium' }))
    actor.send({ type: 'answers', view: { facts: full, on } })
    expect(actor.getSnapshot().value).toBe('assessed')
  })
  test('is made once, and XState enters each state once', () => {
    expect(machineOf(fixture)).toBe(machineOf(fixture))
    const facts = { whereabouts: 'belgium', identityPaper: 'none', protectionProcedure: 'ended' } as const
    expect(interpret(fixture, { facts, on })).toEqual({
      regions: { present: ['where', 'here'], paper: ['paper', 'procedure', 'missing'], adult: ['age'] },
      rest: 'admissibility',
    })
  })
})

describe('a stage with a precondition', () => {
  const procedure = defineProcedure({
    id: 'medical-regularisation',
    kind: 'application',
    stages: {
      held: {
        gate: true,
        appliesIf: appliesIf('detained', ['yes'], { basis }),
        conditions: {
          ill: condition({
            ill: ask('seriousIllness', { yes: 'serious', no: 'mild' }),
            serious: conclude('met', { basis }),
            mild: conclude('not-applicable', { basis }),
          }),
        },
      },
    },
  })
  const finding = (facts: Facts) => findingsOf(procedure, { facts, on })[0]
  const rest = (facts: Facts) => interpret(procedure, { facts, on }).rest

  test('is passed over with one reason where it does not apply', () => {
    expect(finding({ detained: 'no' })).toMatchObject({
      status: 'not-applicable',
      reason: 'doesNotApply',
      passedOver: true,
      because: [{ fact: 'detained', value: 'no' }],
    })
    expect(rest({ detained: 'no' })).toBe('assessed')
  })
  test('asks for the fact it hangs on first', () => {
    expect(finding({ seriousIllness: 'yes' })?.missing).toBe('detained')
    expect(rest({})).toBe('held')
  })
  test('is looked at where it applies', () => {
    expect(finding({ detained: 'yes', seriousIllness: 'yes' })).toMatchObject({
      status: 'met',
      reason: 'serious',
    })
    expect(finding({ detained: 'yes', seriousIllness: 'yes' })).not.toHaveProperty('passedOver')
  })
  test('in doubt is left to be checked, unless it makes no difference', () => {
    expect(finding({ detained: 'unsure', seriousIllness: 'yes' })).toMatchObject({
      status: 'to-verify',
      reason: 'inDoubt',
      passedOver: true,
      doubt: { facts: ['detained'], endings: ['serious', 'doesNotApply'] },
    })
    expect(finding({ detained: 'unsure', seriousIllness: 'no' })?.status).toBe('not-applicable')
    expect(rest({ detained: 'unsure', seriousIllness: 'no' })).toBe('assessed')
  })
  test('in doubt asks for what could make no difference of it', () => {
    expect(finding({ detained: 'unsure' })).toMatchObject({ status: 'unanswered', missing: 'seriousIllness' })
  })
})

describe('a doubt', () => {
  const one = (states: Condition['states'], initial: string) =>
    defineProcedure({
      id: 'medical-regularisation',
      kind: 'application',
      // Made by hand, since the compiler knows the states of a literal only.
      stages: { only: { gate: true, conditions: { it: { initial, states } } } },
    })
  const paper = one(
    {
      paper: ask('identityPaper', {
        'passport-or-id': 'proven',
        expired: 'proven',
        'other-single': 'proven',
        several: 'procedure',
        'single-without-photo': 'procedure',
        none: 'procedure',
      }),
      procedure: ask('protectionProcedure', {
        pending: 'exempt',
        'cassation-admitted': 'exempt',
        ended: 'missing',
        never: 'missing',
      }),
      proven: conclude('met', { basis }),
      exempt: conclude('met', { basis, nature: 'assessed' }),
      missing: conclude('unmet', { basis, remedy: 'identity-document' }),
    },
    'paper',
  )
  const finding = (facts: Facts) => findingsOf(paper, { facts, on })[0]

  test('asks for what could still let all completions share a result', () => {
    expect(finding({ identityPaper: 'unsure' })).toMatchObject({
      status: 'unanswered',
      missing: 'protectionProcedure',
    })
  })
  test('is no doubt where all completions agree', () => {
    expect(finding({ identityPaper: 'unsure', protectionProcedure: 'pending' })).toMatchObject({
      status: 'met',
      reason: 'inDoubt',
      nature: 'rule',
      doubt: { facts: ['identityPaper'], endings: ['proven', 'exempt'] },
    })
  })
  test('is left to be checked where they do not', () => {
    expect(finding({ identityPaper: 'unsure', protectionProcedure: 'never' })).toMatchObject({
      status: 'to-verify',
      doubt: { facts: ['identityPaper'] },
    })
  })
  test('that leads to one ending only has that reason', () => {
    expect(finding({ identityPaper: 'none', protectionProcedure: 'unsure' })?.status).toBe('to-verify')
    const same = one(
      {
        paper: ask('identityPaper', {
          'passport-or-id': 'end',
          expired: 'end',
          'other-single': 'end',
          several: 'end',
          'single-without-photo': 'end',
          none: 'end',
        }),
        end: conclude('unmet', { basis, remedy: 'identity-document' }),
      },
      'paper',
    )
    expect(findingsOf(same, { facts: { identityPaper: 'unsure' }, on })[0]).toMatchObject({
      status: 'unmet',
      reason: 'end',
      remedy: 'identity-document',
    })
  })
  test('follows a rule of its own where the condition has one', () => {
    const ruled = one(
      {
        paper: ask(
          'identityPaper',
          {
            'passport-or-id': 'proven',
            expired: 'proven',
            'other-single': 'proven',
            several: 'proven',
            'single-without-photo': 'proven',
            none: 'open',
          },
          { unsure: 'open', why: 'The paper itself can be looked at.' },
        ),
        proven: conclude('met', { basis }),
        open: conclude('to-verify', { basis, nature: 'practice' }),
      },
      'paper',
    )
    expect(findingsOf(ruled, { facts: { identityPaper: 'unsure' }, on })[0]).toMatchObject({ reason: 'open' })
  })
})

describe('answers', () => {
  test('read a choice, a band, and a band that is supposed', () => {
    const answers = new Answers({ facts: { dateOfBirth: '1990-01-01', detained: 'no' }, on })
    expect(answers.read('detained')).toBe('no')
    expect(answers.read('majority')).toBe('adult')
    expect(answers.with('majority', 'under-18').read('majority')).toBe('under-18')
    expect(answers.with('detained', 'yes').read('detained')).toBe('yes')
  })
  test('name what is missing for a band: the first input', () => {
    const answers = new Answers({ facts: {}, on })
    expect(answers.read('majority')).toBeUndefined()
    expect(answers.missingFor('majority')).toBe('dateOfBirth')
  })
  test('give a band that no missing choice can change', () => {
    const german = new Answers({ facts: { applicationLanguage: 'de' }, on })
    expect(german.read('languageMatch')).toBe('different')
    const open = new Answers({ facts: { applicationLanguage: 'nl' }, on })
    expect(open.read('languageMatch')).toBeUndefined()
    expect(open.missingFor('languageMatch')).toBe('protectionLanguage')
  })
})
