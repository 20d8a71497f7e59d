import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { traffickingLimits } from '@/content/law/time-limits/trafficking'

const centre =
  'Call your centre (PAG-ASA, Payoke or Sürya) at once. Only a recognised centre can ask for the next paper.'

export const traffickingTexts = {
  'reflection-period': {
    name: 'Reflection period',
    what: 'Annex 15 gives 45 days to rest and to decide whether to make a statement or a complaint. The date on the paper counts.',
    passed: 'The paper is no longer valid.',
    stillOpen: centre,
  },
  'victim-certificate': {
    name: 'Three months after a statement or complaint',
    what: 'The certificate of registration (orange card) is valid for three months at most. The date on the card counts.',
    passed: 'The card is no longer valid, unless it was extended.',
    stillOpen: centre,
  },
  'victim-certificate-extension': {
    name: 'Extension by three months, once',
    what: 'The certificate can be extended once, by three months at most, when the investigation needs it or the file calls for it.',
    passed: 'The card is no longer valid. A further extension of this kind is not in the law.',
    stillOpen: centre,
  },
  'victim-permit': {
    name: 'Six-month permit during the proceedings',
    what: 'The A card is valid for six months and can be renewed while the proceedings are running. The date on the card counts.',
    passed: 'The card is no longer valid, unless it was renewed.',
    stillOpen: centre,
  },
} as const satisfies LimitTextsOf<typeof traffickingLimits>
