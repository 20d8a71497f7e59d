/** Time limits: temporary protection, of a person whom somebody helps. */
export const temporaryProtectionLimits = {
  'temporary-protection-report': {
    stillOpen: 'Report at once.',
    name: 'Reporting after the person enters or returns',
    what: 'With temporary protection, the person reports within eight working days of their entry.',
    passed: 'The person is late. The text we read does not say that they lose protection for that.',
  },
  'temporary-protection-renewal': {
    what: 'The person asks the municipality before the card expires. In earlier years, municipalities began on 4 January: ask the person’s municipality.',
  },
  'temporary-protection-family': { passed: 'The person can still apply, but those conditions can be asked.' },
  'protection-after-temporary-protection': {
    what: 'The person can ask at any time while temporary protection is running, and within eight working days after it ends.',
    passed: 'The person can still apply late. The delay can count against them.',
    stillOpen: 'The person has to ask for protection as soon as they can, and explain the delay.',
  },
  'temporary-protection-term-to-leave': {
    passed: 'The person is no longer protected from forced removal by this term.',
    stillOpen:
      'The person’s stay must be extended if their health makes travel unreasonable. It may be extended until the end of the school year. Ask a lawyer.',
  },
} as const
