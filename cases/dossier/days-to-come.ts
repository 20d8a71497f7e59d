import type { Dossier } from '@/cases/dossier/format'
import { pathTo } from '@/cases/dossier/problems'
import type { ISODate } from '@/content/law/types'
import { dayProblem } from '@/machines/deadlines/read-day'
import type { Problem } from '@/machines/facts/problem'
import { type Facts, factIds, facts } from '@/machines/facts/registry'

/**
 * Answers that give a day which cannot be yet, as a letter received after `today`: one problem for each, at its place under
 * `at`. The fields of a form refuse the same days (`dayProblem`). Pure.
 */
export function daysToCome(answers: Facts, today: ISODate, at = ''): readonly Problem[] {
  return factIds.flatMap((id): readonly Problem[] => {
    const fact = facts[id]
    const value = answers[id]
    if (fact.kind !== 'date' || typeof value !== 'string' || value === 'unsure') return []
    if (dayProblem(value, fact.when, today) !== 'in-future') return []
    return [{ path: pathTo(at, id), problem: 'day-to-come', params: { value, today } }]
  })
}

/** The same for everybody in a case. Steps of a file that are still to come stay in it, and their place in the file names them. */
export const daysToComeIn = ({ household, persons }: Dossier, today: ISODate): readonly Problem[] => [
  ...daysToCome(household, today, 'household'),
  ...persons.flatMap((person, i) => daysToCome(person.facts, today, pathTo(pathTo('persons', i), 'facts'))),
]
