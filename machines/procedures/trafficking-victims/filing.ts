import { defineFiling, onceHappened, required, useful } from '@/machines/procedures/filing'

/** What the centre puts together. The person lodges nothing: a centre asks the Immigration Office. */
export const filing = defineFiling({
  papers: [
    onceHappened(
      required('centre-request', ['centre'], 'aliens-act:61/2:§2', 'practice:victims-three-centres'),
      'contactWithCentre',
    ),
    onceHappened(useful('statement', ['cooperation'], 'aliens-act:61/3:§1'), 'statementMade'),
    useful('identity-paper', ['identityEffort'], 'aliens-act:61/3:§4'),
    useful('identity-efforts', ['identityEffort'], 'aliens-act:61/3:§4'),
    useful('stay-papers', ['residenceTitle'], 'aliens-act:61/2:§2'),
    useful(
      'court-papers',
      ['recognition', 'unlimitedStay', 'afterDismissal'],
      'aliens-act:61/4:§1',
      'aliens-act:61/5',
    ),
  ],
  lodgeWith: 'immigration-office',
  lodgedBy: 'centre',
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
  documents: ['legal-aid-request', 'file-copy', 'council-petition'],
  helpers: ['trafficking-line', 'payoke', 'pag-asa', 'surya', 'esperanto'],
})
