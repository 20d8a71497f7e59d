import { defineFiling } from '@/machines/procedures/filing'

/** What the centre puts together. The person lodges nothing: a centre asks the Immigration Office. */
export const filing = defineFiling({
  papers: [
    {
      paper: 'centre-request',
      conditions: ['centre'],
      need: 'required',
      basis: ['aliens-act:61/2:§2', 'practice:victims-three-centres'],
    },
    {
      paper: 'statement',
      conditions: ['cooperation'],
      need: 'useful',
      basis: ['aliens-act:61/3:§1'],
    },
    {
      paper: 'identity-paper',
      conditions: ['identityEffort'],
      need: 'useful',
      basis: ['aliens-act:61/3:§4'],
    },
    {
      paper: 'identity-efforts',
      conditions: ['identityEffort'],
      need: 'useful',
      basis: ['aliens-act:61/3:§4'],
    },
    {
      paper: 'stay-papers',
      conditions: ['residenceTitle'],
      need: 'useful',
      basis: ['aliens-act:61/2:§2'],
    },
    {
      paper: 'court-papers',
      conditions: ['recognition', 'unlimitedStay', 'afterDismissal'],
      need: 'useful',
      basis: ['aliens-act:61/4:§1', 'aliens-act:61/5'],
    },
  ],
  lodgeWith: 'immigration-office',
  decides: 'immigration-office',
  fee: null,
  feeBasis: ['aliens-act:1/1'],
  steps: [
    'call',
    'safety',
    'forty-five-days',
    'statement',
    'three-months',
    'three-more-months',
    'six-months',
    'unlimited',
    'dismissal',
  ],
  helpers: ['trafficking-line', 'payoke', 'pag-asa', 'surya', 'esperanto'],
})
