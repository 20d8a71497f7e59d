import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Chunk } from '@/components/i18n/chunks'
import { BadInput } from '@/scripts/lib/arguments'
import { type Entry, readCatalogue } from '@/scripts/translate/catalogue'
import { importFile } from '@/scripts/translate/import'
import { noteReading } from '@/scripts/translate/review'
import { markOf, readReviewRows, readReviews, reviewsFile, stateOf } from '@/scripts/translate/states'
import { draftProblems, updateFiles } from '@/scripts/translate/update'
import { noteWaiting } from '@/scripts/translate/waiting'

let root = ''
const roots: string[] = []
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translate-'))
  roots.push(root)
})
afterAll(() => {
  for (const one of roots) rmSync(one, { recursive: true })
})

const chunk = (texts: Readonly<Record<string, string>>, name = 'facts'): Chunk => ({ name, tree: texts })
const first = chunk({ when: 'Within 30 days?', where: 'Here', who: 'You' })
const poOf = (
  lines: readonly (readonly [path: string, english: string, text: string, mark?: string])[],
  head = '',
) =>
  [
    `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n${head}`,
    ...lines.map(
      ([path, english, text, mark = '']) =>
        `${mark}msgctxt "${path}"\nmsgid "${english}"\nmsgstr "${text}"\n`,
    ),
  ].join('\n')
const file = (text: string, name = 'given.po') => {
  const path = join(root, name)
  writeFileSync(path, text)
  return path
}
const ours = () => readCatalogue(join(root, 'content/fr/facts.po'))
const said = () => Object.fromEntries([...ours()].map(([path, { text }]) => [path, text]))
const linesOf = (act: () => unknown): readonly string[] => {
  try {
    act()
  } catch (error) {
    if (error instanceof BadInput) return error.lines
    throw error
  }
  return []
}
const translatedFirst = () =>
  importFile(
    root,
    [first],
    file(
      poOf([
        ['when', 'Within 30 days?', 'Dans les 30 jours ?'],
        ['where', 'Here', 'Ici'],
        ['who', 'You', 'Vous'],
      ]),
    ),
    'fr',
  )

describe('update', () => {
  it('writes new sentences empty, in every language, and then has nothing to do', () => {
    expect(updateFiles(root, [first])).toBeGreaterThan(1)
    expect(said()).toEqual({ when: '', where: '', who: '' })
    expect(updateFiles(root, [first])).toBe(0)
  })

  it('keeps translations, marks what changed, adds what is new and drops what is gone', () => {
    updateFiles(root, [first])
    translatedFirst()
    updateFiles(root, [chunk({ when: 'Within 20 days?', where: 'Here', how: 'How' })])
    expect([...ours().values()]).toEqual<Entry[]>([
      { path: 'when', english: 'Within 30 days?', text: 'Dans les 30 jours\u00a0?' },
      { path: 'where', english: 'Here', text: 'Ici' },
      { path: 'how', english: 'How', text: '' },
    ])
    expect(
      updateFiles(root, [chunk({ when: 'Within 30 days?', where: 'Here', how: 'How' })]),
    ).toBeGreaterThan(0)
    expect(readFileSync(join(root, 'content/fr/facts.po'), 'utf8')).not.toContain('fuzzy')
  })
})

describe('a file that was changed by hand', () => {
  it('is named with what does not fit, but for what somebody has looked at', () => {
    updateFiles(root, [first])
    translatedFirst()
    expect(draftProblems(root, [first])).toEqual([])
    const wrong = poOf([
      ['when', 'Within 30 days?', 'Dans les 20 jours ?'],
      ['where', 'Here', "L'endroit"],
      ['who', 'You', ''],
    ])
    writeFileSync(join(root, 'content/fr/facts.po'), wrong)
    const problems = draftProblems(root, [first])
    expect(problems).toHaveLength(2)
    expect(problems.join('\n')).toMatch(/^content\/fr\/facts\.po: when: .*20[\s\S]*where: .*straight mark/)
  })
})

describe('the list of what waits', () => {
  const waits = (locale: string) => {
    const list = join(root, `content/${locale}/awaiting.txt`)
    return existsSync(list) ? readFileSync(list, 'utf8') : null
  }
  const note = (locale: 'fr' | 'ar') =>
    noteReading(root, [first], { locale, role: 'second-reader', day: '2026-11-29' })

  it('names what changed after it was compared, and is no more once it was compared again', () => {
    translatedFirst()
    note('fr')
    expect(noteWaiting(root, [first]).get('fr')).toBe(0)
    importFile(root, [first], file(poOf([['where', 'Here', 'Là']])), 'fr')
    expect(noteWaiting(root, [first]).get('fr')).toBe(1)
    expect(waits('fr')).toBe('facts where\n')
    note('fr')
    noteWaiting(root, [first])
    expect(waits('fr')).toBeNull()
  })

  it('does not name a chunk that a language has begun and nobody has compared', () => {
    const texts = poOf([
      ['when', 'Within 30 days?', 'خلال 30 يومًا؟'],
      ['where', 'Here', 'هنا'],
      ['who', 'You', 'أنت'],
    ])
    importFile(root, [first], file(texts), 'ar')
    expect(noteWaiting(root, [first]).get('ar')).toBe(0)
    note('ar')
    importFile(root, [first], file(poOf([['where', 'Here', 'هناك']])), 'ar')
    expect(noteWaiting(root, [first]).get('ar')).toBe(1)
  })
})

describe('import', () => {
  it('takes what is new, with the spaces of the language, and leaves the rest', () => {
    expect(translatedFirst()).toEqual({ chunk: 'facts', count: 3 })
    expect(said()).toEqual({ when: 'Dans les 30 jours\u00a0?', where: 'Ici', who: 'Vous' })
    expect(translatedFirst().count).toBe(0)
    importFile(
      root,
      [first],
      file(
        poOf([
          ['where', 'Here', 'Là'],
          ['who', 'You', ''],
        ]),
      ),
      'fr',
    )
    expect(said()).toEqual({ when: 'Dans les 30 jours\u00a0?', where: 'Là', who: 'Vous' })
  })

  it('refuses a file with every problem at once, and writes nothing', () => {
    translatedFirst()
    const before = said()
    const wrong = file(
      poOf([
        ['when', 'Within 30 days?', 'Dans les 20 jours ?'],
        ['where', 'Here', "L'endroit {x}"],
        ['who', 'You', 'Toi'],
        ['whence', 'From', 'De'],
      ]),
    )
    const lines = linesOf(() => importFile(root, [first], wrong, 'fr'))
    expect(lines).toHaveLength(4)
    expect(lines.join('\n')).toMatch(/20[\s\S]*\{x\}[\s\S]*straight mark[\s\S]*whence: is no sentence/)
    expect(said()).toEqual(before)
  })

  it('leaves what is marked as unfinished', () => {
    const half = poOf([
      ['where', 'Here', 'Ici'],
      ['who', 'You', 'Vous', '#, fuzzy\n'],
    ])
    expect(importFile(root, [first], file(half), 'fr').count).toBe(1)
    expect(said()).toEqual({ when: '', where: 'Ici', who: '' })
  })

  it('does not put a translation of older English over one of today’s', () => {
    translatedFirst()
    const old = poOf([['where', 'There', 'Là-bas']])
    expect(linesOf(() => importFile(root, [first], file(old), 'fr'))[0]).toContain('older English')
  })

  it('takes a translation of older English where there is none, and it stays outdated', () => {
    importFile(root, [first], file(poOf([['where', 'There', 'Là-bas']])), 'fr')
    expect(ours().get('where')).toEqual({ path: 'where', english: 'There', text: 'Là-bas' })
  })

  it.each([
    ['a file of something else', poOf([['x.y', 'Z', 'Z']]), 'of no file of translations'],
    ['an empty file', '', 'of no file of translations'],
    ['a file that is no PO file', 'msgid "a', 'cannot be read as a PO file'],
  ])('refuses %s', (_, text, why) => {
    expect(linesOf(() => importFile(root, [first], file(text), 'fr')).join()).toContain(why)
  })

  const ofLanguage = (language: string) =>
    file(poOf([['where', 'Here', 'Ici']], `"Language: ${language}\\n"\n`))

  it.each(['nl', 'nl_BE', 'frr'])('refuses a file that says it is of another language: %s', (language) => {
    expect(linesOf(() => importFile(root, [first], ofLanguage(language), 'fr')).join()).toContain(
      `its head says “Language: ${language}”, and --language says fr`,
    )
    expect(said()).toEqual({})
  })

  it.each(['fr', 'fr_BE', 'fr-BE', 'FR'])('takes a file that says it is of this language: %s', (language) => {
    expect(importFile(root, [first], ofLanguage(language), 'fr').count).toBe(1)
  })

  it('refuses a file that is not there', () => {
    expect(linesOf(() => importFile(root, [first], join(root, 'none.po'), 'fr')).join()).toContain(
      'no such file',
    )
  })
})

describe('reviews', () => {
  const reading = { locale: 'fr', role: 'second-reader', day: '2026-11-29' } as const
  const rows = () => readReviewRows(reviewsFile(root, 'fr'))
  const unit = (path: string, text: string) => ({ path, text })

  it('note every sentence as it is now, sorted, once', () => {
    translatedFirst()
    expect(noteReading(root, [first], reading)).toBe(3)
    expect(noteReading(root, [first], { ...reading, day: '2026-12-01' })).toBe(0)
    const marks = rows().map(({ mark }) => mark)
    expect(marks).toEqual([...marks].sort())
    expect(rows().every(({ role, day }) => role === 'second-reader' && day === '2026-11-29')).toBe(true)
    expect(noteReading(root, [first], { ...reading, role: 'lawyer' })).toBe(3)
    expect([...readReviews(reviewsFile(root, 'fr')).values()]).toEqual(['lawyer', 'lawyer', 'lawyer'])
  })

  it('refuse missing and outdated sentences, all at once, and note nothing', () => {
    translatedFirst()
    const later = chunk({ when: 'Within 20 days?', where: 'Here', how: 'How' })
    updateFiles(root, [later])
    const lines = linesOf(() => noteReading(root, [later], reading))
    expect(lines).toEqual([
      'facts when: the translation is outdated',
      'facts how: the translation is missing',
    ])
    expect(rows()).toEqual([])
  })

  it('name the first of many that are missing, and say how many more there are', () => {
    const many = chunk(Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`a${i}`, 'Here'])))
    const lines = linesOf(() => noteReading(root, [many], reading))
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toBe('and 5 more')
  })

  it('note one chunk alone, and do not ask for the others', () => {
    translatedFirst()
    const other = chunk({ more: 'More' }, 'names')
    expect(noteReading(root, [first, other], { ...reading, only: 'facts' })).toBe(3)
    expect(linesOf(() => noteReading(root, [first], { ...reading, only: 'x' }))).toEqual([
      'x: is no chunk; there are facts',
    ])
  })

  it('drop rows that fit nothing any more, and keep those of other chunks', () => {
    translatedFirst()
    noteReading(root, [first], reading)
    const later = chunk({ where: 'Here' })
    updateFiles(root, [later])
    expect(noteReading(root, [later], { ...reading, only: 'facts' })).toBe(0)
    expect(rows().map(({ mark }) => mark)).toEqual([markOf('facts', unit('where', 'Here'), 'Ici')])
  })

  it.each([
    ['place', markOf('facts', unit('b', 'Here'), 'Ici')],
    ['chunk', markOf('names', unit('a', 'Here'), 'Ici')],
    ['English', markOf('facts', unit('a', 'There'), 'Ici')],
    ['translation', markOf('facts', unit('a', 'Here'), 'Là')],
  ])('are lost with another %s', (_, mark) => {
    const reviews = new Map([[mark, 'lawyer' as const]])
    expect(stateOf('facts', unit('a', 'Here'), { path: 'a', english: 'Here', text: 'Ici' }, reviews)).toBe(
      'drafted',
    )
  })

  it.each([
    ['missing', undefined],
    ['missing', { path: 'a', english: 'Here', text: '' }],
    ['outdated', { path: 'a', english: 'There', text: 'Ici' }],
    ['compared', { path: 'a', english: 'Here', text: 'Ici' }],
    ['read', { path: 'a', english: 'Here', text: 'Là' }],
  ] as const)('make a sentence %s', (state, entry) => {
    const here = unit('a', 'Here')
    const reviews = new Map([
      [markOf('facts', here, 'Ici'), 'second-reader'],
      [markOf('facts', here, 'Là'), 'caseworker'],
    ] as const)
    expect(stateOf('facts', here, entry, reviews)).toBe(state)
  })

  it('are refused where a row is none, every one named', () => {
    const list = reviewsFile(root, 'fr')
    mkdirSync(join(root, 'content/fr'), { recursive: true })
    writeFileSync(
      list,
      'mark,role,day\n0123456789ab,lawyer,2026-11-29\nxyz,lawyer,2026-11-29\n0123456789ab,friend,2026-11-29\n0123456789ab,lawyer,2026-02-30\n',
    )
    expect(() => readReviewRows(list)).toThrow(/fr\/reviewed\.csv.*: 2, 3, 4$/)
  })
})
