import { defineFiling } from '@/machines/procedures/filing'

const content = ['practice:minors-application-content', 'aliens-act:61/15'] as const

/** How the guardian files: the six mandatory and two optional items, and the way to the permanent card. */
export const filing = defineFiling({
  papers: [
    { paper: 'guardian-details', conditions: ['guardian', 'contents'], need: 'required', basis: content },
    { paper: 'minor-details', conditions: ['contents'], need: 'required', basis: content },
    { paper: 'passport-copy', conditions: ['identity'], need: 'one-of', group: 'identity', basis: content },
    {
      paper: 'identity-steps',
      conditions: ['identity'],
      need: 'one-of',
      group: 'identity',
      basis: ['practice:minors-application-content', 'aliens-act:61/20'],
    },
    { paper: 'supporting-papers', conditions: ['contents'], need: 'required', basis: content },
    { paper: 'language-statement', conditions: ['contents'], need: 'required', basis: content },
    { paper: 'family-steps', conditions: ['familyContact', 'parents'], need: 'required', basis: content },
    { paper: 'lawyer-presence', conditions: ['contents'], need: 'useful', basis: content },
    {
      paper: 'vulnerability',
      conditions: ['contents', 'returnSafeguards'],
      need: 'useful',
      basis: content,
    },
    {
      paper: 'school-certificate',
      conditions: ['lifeHere'],
      need: 'useful',
      basis: ['aliens-act:61/19:§1', 'aliens-act:61/21'],
    },
    {
      paper: 'solution-proposal',
      conditions: ['parents', 'returnSafeguards', 'nextPaper'],
      need: 'useful',
      basis: ['aliens-act:61/19:§1', 'aliens-act:74/16:§1'],
    },
    {
      paper: 'language-proof',
      conditions: ['nextPaper'],
      need: 'useful',
      basis: ['aliens-act:61/21'],
    },
  ],
  lodgeWith: 'vulnerable-persons-unit',
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
  helpers: ['guardianship-service', 'vulnerable-persons-unit'],
})
