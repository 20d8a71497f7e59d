import { describe, expect, test } from 'vitest'
import { offices } from '@/content/law/offices'
import type { Facts } from '@/machines/facts/registry'
import { urgentThings } from '@/machines/routes/urgent'

const today = '2026-11-22'
const idsOf = (facts: Facts, on = today) => urgentThings(facts, on).map((u) => u.id)
const found = (facts: Facts, id: string, on = today) => urgentThings(facts, on).find((u) => u.id === id)

describe('what cannot wait', () => {
  test('nothing is urgent when nothing is known', () => {
    expect(urgentThings({}, today)).toEqual([])
  })

  test('danger comes first, with the numbers of the police, of all centres together and of the three', () => {
    const things = urgentThings(
      { situations: ['held-or-threatened'], orderToLeave: 'yes', orderNotifiedOn: today },
      today,
    )
    expect(things[0]?.id).toBe('danger-now')
    const numbers = things[0]?.call.map((id) => ('phone' in offices[id] ? offices[id].phone : null))
    expect(numbers).toEqual(['112', '078 055 800', '03 201 16 90', '02 511 64 64', '04 232 40 30'])
  })

  test('a term to leave runs until its last day and not a day longer', () => {
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-10-23', termDays: 30 }
    expect(found(facts, 'term-to-leave-runs', '2026-11-22')?.on).toBe('2026-11-22')
    expect(idsOf(facts, '2026-11-23')).not.toContain('term-to-leave-runs')
  })

  test('an order without a term is told as such', () => {
    expect(idsOf({ orderToLeave: 'yes', orderNotifiedOn: today, termDays: 0 })).toContain('no-term-to-leave')
  })

  test('a Dublin refusal and an order to bring back have no term that protects', () => {
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: today }
    const terms = ['no-term-to-leave', 'term-to-leave-runs', 'term-to-leave-may-run']
    for (const termDays of [undefined, 0, 30]) {
      const given = { ...facts, ...(termDays !== undefined && { termDays }) }
      const named = (more: Facts) => idsOf({ ...given, ...more }).filter((id) => terms.includes(id))
      expect(named({ orderPaper: 'dublin' })).toEqual([])
      expect(named({ orderPaper: 'bring-back' })).toEqual([])
      expect(named({ orderPaper: 'order' })).toHaveLength(1)
      expect(named({ orderPaper: 'unsure' })).toHaveLength(1)
    }
    expect(idsOf({ ...facts, orderPaper: 'dublin' })).toContain('transfer-appeal-may-run')
  })

  test('a term of unknown length may run for as long as the longest usual one', () => {
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-10-23' }
    expect(idsOf(facts)).toContain('term-to-leave-may-run')
    expect(idsOf(facts, '2026-11-23')).not.toContain('term-to-leave-may-run')
  })

  test('an order of which the day is not known, or lies ahead, is treated as new', () => {
    expect(idsOf({ orderToLeave: 'yes' })).toEqual(['order-without-day'])
    expect(idsOf({ orderToLeave: 'yes', orderNotifiedOn: 'unsure' })).toEqual(['order-without-day'])
    expect(idsOf({ orderToLeave: 'yes', orderNotifiedOn: '2026-12-01' })).toEqual(['order-without-day'])
  })

  test('not sure whether there is an order raises no alarm of its own', () => {
    expect(idsOf({ orderToLeave: 'unsure', orderNotifiedOn: today })).toEqual([])
  })

  test('under the rules of June 2026 the known last day leads, and the earliest is possible', () => {
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-10' }
    // Ten days are Friday 20 November; five with neither a shift past the Sunday nor days for the post are the 15th.
    const request = { on: '2026-11-20', possible: '2026-11-15' }
    expect(found(facts, 'urgent-request-may-run', '2026-11-13')).toMatchObject(request)
    expect(found(facts, 'urgent-request-may-run', '2026-11-18')?.mayHavePassed).toBeUndefined()
    expect(found(facts, 'urgent-request-may-run', '2026-11-21')?.mayHavePassed).toBe(true)
    // D1: an order of 20 November, seen on the 28th.
    const order: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30 }
    const appeal = found(order, 'order-appeal-may-run', '2026-11-28')
    expect(appeal).toMatchObject({ on: '2026-12-21', possible: '2026-11-25' })
    expect(appeal?.mayHavePassed).toBeUndefined()
  })

  test('before June 2026 an order gives ten days for the urgent request, five from a second one on', () => {
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-05-04' }
    expect(found(facts, 'urgent-request-may-run', '2026-05-05')?.on).toBe('2026-05-15')
    expect(found({ ...facts, earlierOrder: 'yes' }, 'urgent-request-may-run', '2026-05-05')?.on).toBe(
      '2026-05-11',
    )
    expect(found({ ...facts, earlierOrder: 'unsure' }, 'urgent-request-may-run', '2026-05-05')?.on).toBe(
      '2026-05-11',
    )
  })

  test('being held shortens the appeal', () => {
    const facts: Facts = { stayRefusalNotifiedOn: '2026-05-04' }
    expect(found(facts, 'stay-appeal-may-run', '2026-05-05')?.on).toBe('2026-06-03')
    expect(found({ ...facts, detained: 'yes' }, 'stay-appeal-may-run', '2026-05-05')?.on).toBe('2026-05-15')
    expect(idsOf({ ...facts, detained: 'yes' }, '2026-05-05')[0]).toBe('held')
  })

  test('a refusal of protection of unknown kind goes by the shorter limit', () => {
    const on = '2026-05-05'
    const facts: Facts = { cgrsNotifiedOn: '2026-05-04' }
    expect(found(facts, 'protection-appeal-may-run', on)?.on).toBe('2026-05-15')
    expect(found({ ...facts, cgrsRefusal: 'other' }, 'protection-appeal-may-run', on)?.on).toBe('2026-05-15')
  })

  test('a refusal of protection of unknown kind stays named while thirty days may run', () => {
    const facts: Facts = { cgrsNotifiedOn: '2026-10-26' }
    for (const known of [facts, { ...facts, cgrsRefusal: 'other' } as const]) {
      // Ten days are over on 5 November, thirty run to 25 November.
      const named = found(known, 'protection-appeal-may-run')
      expect(named?.on).toBe('2026-11-25')
      expect(named?.mayHavePassed).toBeUndefined()
      expect(idsOf(known, '2026-12-31')).not.toContain('protection-appeal-may-run')
    }
    const inadmissible: Facts = { ...facts, cgrsRefusal: 'no-new-elements' }
    expect(idsOf(inadmissible)).not.toContain('protection-appeal-may-run')
  })

  test('no new elements in an application made while held: five days, also when that is not sure', () => {
    const facts: Facts = { cgrsNotifiedOn: '2026-05-04', cgrsRefusal: 'no-new-elements' }
    const safe = (more: Facts) => found({ ...facts, ...more }, 'protection-appeal-may-run', '2026-05-05')?.on
    expect(safe({})).toBe('2026-05-15')
    expect(safe({ heldWhenApplying: 'not' })).toBe('2026-05-15')
    expect(safe({ heldWhenApplying: 'when-applying' })).toBe('2026-05-11')
    expect(safe({ heldWhenApplying: 'unsure' })).toBe('2026-05-11')
  })

  test('not sure about an earlier order: five days are safe, and ten may still run', () => {
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-05-04', earlierOrder: 'unsure' }
    expect(found(facts, 'urgent-request-may-run', '2026-05-14')).toMatchObject({
      on: '2026-05-15',
      possible: '2026-05-11',
    })
    const second: Facts = { ...facts, earlierOrder: 'yes' }
    expect(found(second, 'urgent-request-may-run', '2026-05-18')).toBeUndefined()
  })

  test('a request that was lodged is not asked for again: the Council has it (39/83, 39/85)', () => {
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-12', detained: 'yes' }
    expect(idsOf(facts)).toContain('urgent-request-may-run')
    for (const urgentRequest of ['in-time', 'late', 'measures'] as const) {
      const ids = idsOf({ ...facts, urgentRequest })
      expect(ids, urgentRequest).toContain('urgent-request-lodged')
      expect(ids, urgentRequest).not.toContain('urgent-request-may-run')
      expect(ids, urgentRequest).toContain('order-appeal-may-run')
    }
    expect(idsOf({ ...facts, urgentRequest: 'granted' })).toContain('order-suspended')
    for (const urgentRequest of ['granted', 'rejected'] as const)
      expect(idsOf({ ...facts, urgentRequest })).not.toContain('urgent-request-may-run')
    for (const urgentRequest of ['not-made', 'unsure'] as const)
      expect(idsOf({ ...facts, urgentRequest })).toContain('urgent-request-may-run')
  })

  test('an appeal that was lodged is not asked for again', () => {
    const refused: Facts = { stayRefusalNotifiedOn: '2026-11-12' }
    for (const stayAppeal of ['none', 'unsure'] as const)
      expect(idsOf({ ...refused, stayAppeal })).toContain('stay-appeal-may-run')
    for (const stayAppeal of ['listed', 'other'] as const)
      expect(idsOf({ ...refused, stayAppeal })).toEqual([])
    const protection: Facts = { cgrsNotifiedOn: '2026-11-12', protectionProcedure: 'pending' }
    expect(idsOf({ ...protection, protectionAt: 'cgrs' })).toContain('protection-appeal-may-run')
    expect(idsOf({ ...protection, protectionAt: 'council' })).toEqual([])
  })

  test('an appeal of long ago is not named', () => {
    expect(idsOf({ stayRefusalNotifiedOn: '2026-01-05' })).toEqual([])
    expect(idsOf({ stayRefusalNotifiedOn: '1999-01-05' }, '1999-01-06')).toEqual([])
  })

  test('a Dublin refusal is urgent without a day, and an order whatever was said of one', () => {
    for (const orderToLeave of [undefined, 'no', 'unsure'] as const)
      expect(idsOf({ refusalHeld: 'dublin', ...(orderToLeave && { orderToLeave }) })).toEqual([
        'order-without-day',
        'transfer-decision',
      ])
  })

  test('turning 18 within the year is told to a child alone, up to the day before', () => {
    const child: Facts = {
      situations: ['child-alone'],
      dateOfBirth: '2009-11-22',
      minorIdentification: 'confirmed',
    }
    expect(found(child, 'eighteen-within-a-year')?.on).toBe('2027-11-22')
    expect(idsOf(child, '2026-11-21')).toEqual([])
    expect(idsOf(child, '2027-11-21')).toEqual(['eighteen-within-a-year'])
    expect(idsOf(child, '2027-11-22')).toEqual([])
    expect(idsOf({ dateOfBirth: '2009-11-22', accompanyingAdult: 'parent' })).toEqual([])
  })

  test('a guardian is told to report the child only where the answers say that the child has no guardian', () => {
    const child: Facts = { situations: ['child-alone'], dateOfBirth: '2011-05-04' }
    const toGuardian = (facts: Facts) => urgentThings(facts, today, true).map(({ id }) => id)
    expect(idsOf(child)).toContain('report-child-alone')
    expect(toGuardian(child)).not.toContain('report-child-alone')
    expect(toGuardian({ ...child, guardianFiling: 'unsure' })).not.toContain('report-child-alone')
    expect(toGuardian({ ...child, guardianFiling: 'none' })).toContain('report-child-alone')
    expect(toGuardian({ ...child, minorIdentification: 'not-reported' })).toContain('report-child-alone')
    // Nothing else changes with the reader.
    const refused: Facts = { ...child, stayRefusalNotifiedOn: '2026-11-12' }
    expect(toGuardian(refused)).toEqual(idsOf(refused).filter((id) => id !== 'report-child-alone'))
  })
})
