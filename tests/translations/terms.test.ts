import { describe, expect, it } from 'vitest'
import { gatesOf } from './languages'
import { begun, tell } from './said'
import { columns, formsOf, inflected, settledTerms } from './terms'

describe.each(begun)('in $locale', ({ locale, distinct }) => {
  const { variants, forbidden } = gatesOf(locale)
  const terms = settledTerms(locale)

  it('the list of terms has a column for the language and one for where its forms were read', () =>
    expect(columns()).toEqual(expect.arrayContaining([locale, `${locale}_source`])))

  it('a settled term is said as the list says it, or in a form that was looked at', () => {
    const wrong = terms.flatMap(({ id, isIn, forms }) => {
      const allowed = [...forms, ...(variants[id] === undefined ? [] : [variants[id][0]])]
      return distinct
        .filter(({ unit, text }) => isIn(unit.text) && !allowed.some((form) => form.test(text)))
        .map((one) => tell(one, `where is the term ${id}?`))
    })
    expect(wrong).toEqual([])
  })

  it('keeps no variant that is used no more', () => {
    const unused = Object.entries(variants).filter(([id, [form]]) => {
      const term = terms.find((one) => one.id === id)
      return !distinct.some(
        ({ unit, text }) =>
          term?.isIn(unit.text) && form.test(text) && !term.forms.some((one) => one.test(text)),
      )
    })
    expect(unused.map(([id]) => id)).toEqual([])
  })

  it('words of other countries, and words that say another thing, stay out', () => {
    const found = forbidden.flatMap(({ form, say, unless }) =>
      distinct
        .filter(({ unit, text }) => form.test(text) && !(unless?.test(text) || unless?.test(unit.text)))
        .map((one) => tell(one, `say ${say}`)),
    )
    expect(found).toEqual([])
  })
})

describe('the gate', () => {
  it('reads the forms of a cell', () => {
    expect(formsOf('Immigration Office (DVZ / OE)')).toEqual(['Immigration Office', 'DVZ', 'OE'])
    expect(formsOf('(onthaal)centrum')).toEqual(['onthaalcentrum', 'centrum'])
  })

  it.each([
    ['fr', 'autorisation de séjour', 'Des autorisations de séjour'],
    ['fr', 'jour ouvrable', 'huit jours ouvrables'],
    ['fr', 'Office des étrangers', 'l’Office des étrangers'],
    ['nl', 'termijn', 'de beroepstermijnen'],
    ['nl', 'gesloten centrum', 'in een gesloten centrum'],
    ['de', 'Beschluss', 'der Rückkehrbeschluss'],
    ['ar', 'الملحق 13', 'في الملحق 13.'],
    ['ar', 'مكتب الأجانب', 'يرسل إلى مكتب الأجانب'],
    ['ar', 'بلدية', 'لبلديتك'],
    ['ar', 'تصريح إقامة', 'وبتصريح الإقامة'],
    ['ar', 'يوم عمل', 'يوم العمل التالي'],
    ['ar', 'محام مجاني', 'محامٍ مجاني'],
    ['ar', 'مهلة', 'المُهل مهلتها'],
  ] as const)('knows in %s “%s” in “%s”', (locale, form, text) => {
    expect(inflected(form, locale).test(text)).toBe(true)
  })

  it.each([
    ['fr', 'arrêt', 'un jugement'],
    ['nl', 'verzoek om internationale bescherming', 'aanvraag om bescherming'],
    ['fr', 'annexe 13', 'annexe 15'],
    ['fr', 'annexe 13', 'annexe 13bis'],
    ['ar', 'الملحق 13', 'الملحق 13bis'],
    ['ar', 'إبعاد', 'استبعاد'],
    ['ar', 'مركز مغلق', 'مركز مفتوح'],
  ] as const)('does not take in %s “%s” for “%s”', (locale, form, text) => {
    expect(inflected(form, locale).test(text)).toBe(false)
  })

  it('refuses words of other countries', () => {
    const isForbidden = (locale: 'fr' | 'nl', text: string) =>
      gatesOf(locale).forbidden.some(({ form }) => form.test(text))
    expect(isForbidden('fr', 'Allez à la préfecture.')).toBe(true)
    expect(isForbidden('nl', 'Ga naar de IND.')).toBe(true)
  })
})
