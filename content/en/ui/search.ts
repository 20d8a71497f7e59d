/** The search in guides, words and law. It runs on the device. */
export const search = {
  title: 'Search',
  lead: 'Search the guides, the conditions, the time limits, the words on papers, the offices and the articles of law. You search on your own device: what you type is not sent or kept.',
  link: 'Search the guides, words and law',
  label: 'What are you looking for?',
  hint: 'For example: orange card, 39/57, annex 13',
  loading: 'The list is loading.',
  failed: 'The list could not be loaded. Check your connection, then type again.',
  found: '{count, plural, =0 {Nothing found. Try another word.} one {# result} other {# results}}',
  first: 'These are the first {shown} of {count, plural, one {# result} other {# results}}.',
  withoutScript: 'Searching needs JavaScript. These lists can be read without it:',
  kinds: {
    guide: 'Guides',
    condition: 'Conditions',
    limit: 'Time limits',
    term: 'Words',
    office: 'Offices',
    article: 'Articles of law',
    source: 'Texts we read',
  },
} as const
