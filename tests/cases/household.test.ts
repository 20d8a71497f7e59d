import { describe, expect, test } from 'vitest'
import {
  addPerson,
  dossierOfOne,
  emptyDossier,
  factsOf,
  personOf,
  removePerson,
  withFact,
  withPerson,
} from '@/cases/dossier/household'

describe('persons of a case', () => {
  test('get an id that nobody has, also after one left', () => {
    const three = addPerson(addPerson(emptyDossier, 'b'), 'c')
    expect(addPerson(removePerson(three, 'person-2'), 'd').persons.map((p) => p.id)).toEqual([
      'person-1',
      'person-3',
      'person-4',
    ])
  })
  test('are never none, and one who is not there is an error', () => {
    expect(removePerson(emptyDossier, 'person-1')).toEqual(emptyDossier)
    expect(() => personOf(emptyDossier, 'person-9')).toThrow('The case has no person person-9')
    expect(() => withPerson(emptyDossier, 'person-9', (p) => p)).toThrow(RangeError)
  })
})

describe('a household', () => {
  test('shares its facts, and a person keeps their own', () => {
    let dossier = addPerson(dossierOfOne({ whereabouts: 'belgium', childAtSchool: 'yes' }), 'Brother')
    dossier = withFact(dossier, 'person-2', 'whereabouts', 'abroad')
    expect(factsOf(dossier, 'person-1')).toEqual({ whereabouts: 'belgium', childAtSchool: 'yes' })
    expect(factsOf(dossier, 'person-2')).toEqual({ whereabouts: 'abroad', childAtSchool: 'yes' })
  })
  test('changes a fact of the household for all, and forgets it for all', () => {
    const dossier = withFact(addPerson(emptyDossier, ''), 'person-2', 'childAtSchool', 'no')
    expect(factsOf(dossier)).toEqual({ childAtSchool: 'no' })
    expect(factsOf(withFact(dossier, 'person-1', 'childAtSchool', undefined), 'person-2')).toEqual({})
  })
  test('gives each person an id of their own and keeps the last person', () => {
    const three = addPerson(addPerson(emptyDossier, 'b'), 'c')
    const two = removePerson(three, 'person-2')
    expect(addPerson(two, 'd').persons.map((p) => p.id)).toEqual(['person-1', 'person-3', 'person-4'])
    expect(removePerson(emptyDossier, 'person-1')).toEqual(emptyDossier)
  })
  test('does not know a person who is not in it', () => {
    expect(() => withPerson(emptyDossier, 'nobody', (p) => p)).toThrow(RangeError)
  })
})
