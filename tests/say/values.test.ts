import { expect, test } from 'vitest'
import { bands, conflicts } from '@/content/en/bands'
import { questions } from '@/content/en/facts'
import { euroInWords, numberInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { answerInWords, valueInWords } from '@/content/say/values'
import { phrases } from '@/tests/support/phrases'

const sentences = { questions, bands, conflicts }

test('a day, an option, several options, a number', () => {
  expect(answerInWords({ fact: 'certificateDate', value: '2026-03-01' }, sentences, phrases)).toBe(
    `${questions.certificateDate.short}: 1 March 2026`,
  )
  expect(valueInWords('certificateDate', 'unsure', sentences, phrases)).toBe(
    questions.certificateDate.options.unsure,
  )
  expect(valueInWords('situations', ['health', 'exploited'], sentences, phrases)).toBe(
    `${questions.situations.options.health}; ${questions.situations.options.exploited}`,
  )
  expect(valueInWords('termDays', 30, sentences, phrases)).toBe('30')
})

test('an option without words is a fault of the program', () => {
  expect(() => valueInWords('whereabouts', 'moon', sentences, phrases)).toThrow('No sentence for moon')
})

test('days and amounts are written as the language writes them', () => {
  expect(dayInWords('2026-03-01', { tag: 'nl-BE' })).toBe('1 maart 2026')
  expect(euroInWords(368, phrases)).toBe('€368')
  expect(euroInWords(1368.5, phrases)).toBe('€1,368.50')
})

test('in Arabic no amount can be read as one with decimals', () => {
  const arabic = { tag: 'ar-u-ca-gregory-nu-latn' }
  expect(
    euroInWords(1368, arabic)
      .replace(/[\u200f\u00a0]/g, ' ')
      .trim(),
  ).toBe('1 368 €')
  expect(euroInWords(1_234_368.5, arabic)).toMatch(/1\u00a0234\u00a0368\.50/)
  expect(numberInWords(12_368, arabic)).toBe('12\u00a0368')
  expect(numberInWords(12_368, phrases)).toBe('12,368')
})
