import { expect, test } from 'vitest'
import { both, label, labelled, list, row, series, withAside } from '@/content/say/joins'
import { phrases } from '@/tests/support/phrases'

/** French sets a space before a colon and a semicolon. */
const french = {
  tag: 'fr-BE',
  joins: {
    ...phrases.joins,
    labelled: '<b><name></name>\u00a0:</b> <text></text>',
    series: '<head></head>\u00a0; <tail></tail>',
  },
}

test('a name and what it says', () => {
  expect(labelled('Who acts next', 'You', phrases)).toBe('Who acts next: You')
  expect(labelled('Get a certificate', 'Ask your doctor.', phrases, 'lead')).toBe(
    'Get a certificate. Ask your doctor.',
  )
  expect(label('Because you said', phrases)).toBe('Because you said:')
  expect(withAside('Medical regularisation', '9ter', phrases)).toBe('Medical regularisation (9ter)')
})

test('no second sign stands behind a name that has one', () => {
  expect(labelled('Is the fee paid?', 'Met', phrases)).toBe('Is the fee paid? Met')
  expect(labelled('No date can be counted.', 'Act now.', phrases, 'lead')).toBe(
    'No date can be counted. Act now.',
  )
})

test('parts side by side; one alone, and none', () => {
  expect(series(['art. 9ter, §1', 'art. 10', 'art. 12'], phrases)).toBe('art. 9ter, §1; art. 10; art. 12')
  expect(row(['9ter', 'Saved'], phrases)).toBe('9ter · Saved')
  expect(both(['Form: new', 'Date: 1 March'], phrases)).toBe('Form: new and Date: 1 March')
  expect(series(['art. 10'], phrases)).toBe('art. 10')
  expect(series([], phrases)).toBe('')
  expect(list(['Saturday', 'Sunday', 'Christmas Day'], phrases)).toBe('Saturday, Sunday and Christmas Day')
  expect(list(['the permit', 'the receipt'], phrases, 'or')).toBe('the permit or the receipt')
})

test('the signs and the words between parts are those of the language', () => {
  expect(labelled('Qui agit', 'vous', french)).toBe('Qui agit\u00a0: vous')
  expect(series(['art. 10', 'art. 12'], french)).toBe('art. 10\u00a0; art. 12')
  expect(list(['samedi', 'dimanche'], french)).toBe('samedi et dimanche')
})
