import { defineFiling, oneOf, required, useful } from '@/machines/procedures/filing'

const content = ['practice:minors-application-content', 'aliens-act:61/15'] as const

/** How the guardian files: the six mandatory and two optional items, and the way to the permanent card. */
export const filing = defineFiling({
  papers: [
    required('guardian-details', ['guardian', 'contents'], ...content),
    required('minor-details', ['contents'], ...content),
    oneOf('identity', 'passport-copy', ['identity'], ...content),
    oneOf(
      'identity',
      'identity-steps',
      ['identity'],
      'practice:minors-application-content',
      'aliens-act:61/20',
    ),
    required('supporting-papers', ['contents'], ...content),
    required('language-statement', ['contents'], ...content),
    required('family-steps', ['familyContact', 'parents'], ...content),
    useful('lawyer-presence', ['contents'], ...content),
    useful('vulnerability', ['contents', 'returnSafeguards'], ...content),
    useful('school-certificate', ['lifeHere'], 'aliens-act:61/19:§1', 'aliens-act:61/21'),
    useful(
      'solution-proposal',
      ['parents', 'returnSafeguards', 'nextPaper'],
      'aliens-act:61/19:§1',
      'aliens-act:74/16:§1',
    ),
    useful('language-proof', ['nextPaper'], 'aliens-act:61/21'),
  ],
  lodgeWith: 'vulnerable-persons-unit',
  lodgedBy: 'guardian',
  decides: 'vulnerable-persons-unit',
  fee: null,
  feeBasis: ['aliens-act:1/1'],
  steps: [
    'report',
    'identification',
    'guardian',
    'file',
    'hearing',
    'decision',
    'certificate',
    'card',
    'life-project',
    'unlimited',
    'eighteen',
  ],
  documents: [
    'minor-report',
    'legal-aid-request',
    'minor-application',
    'minor-renewal',
    'card-renewal',
    'council-petition',
  ],
  helpers: ['guardianship-service', 'vulnerable-persons-unit'],
})
