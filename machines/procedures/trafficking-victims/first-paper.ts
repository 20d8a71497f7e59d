import { ask, conclude, condition } from '@/machines/engine/condition'

const first = 'aliens-act:61/2:§2'

/**
 * No residence title for the 45 days (61/2 §2 al. 1); a child alone skips them (al. 2), and so does a person who makes a
 * statement at once (al. 3).
 */
export const residenceTitle = condition({
  phase: ask('traffickingPhase', {
    none: 'age',
    'forty-five-days': 'pastFirstPaper',
    'three-months': 'pastFirstPaper',
    'six-months': 'pastFirstPaper',
    permanent: 'unlimitedAlready',
  }),
  age: ask('majority', { 'under-18': 'adult', adult: 'stay' }),
  adult: ask('accompanyingAdult', {
    nobody: 'childSkipsFortyFiveDays',
    'adult-without-authority': 'childSkipsFortyFiveDays',
    'adult-with-decision': 'stayOfMinor',
    'recognition-pending': 'stayOfMinor',
    parent: 'stay',
  }),
  // This may be a minor alone, who can get the three-month paper despite a title.
  stayOfMinor: ask('currentStay', {
    none: 'noTitle',
    'short-stay': 'documentToCheck',
    'procedure-document': 'documentToCheck',
    temporary: 'titleToCheck',
    unlimited: 'titleToCheck',
  }),
  stay: ask('currentStay', {
    none: 'noTitle',
    'short-stay': 'documentToCheck',
    'procedure-document': 'documentToCheck',
    temporary: 'statement',
    unlimited: 'titleHeld',
  }),
  statement: ask('statementState', {
    made: 'titleAndStatement',
    willing: 'titleHeld',
    undecided: 'titleHeld',
    stopped: 'titleHeld',
  }),
  pastFirstPaper: conclude('not-applicable', { basis: [first] }),
  unlimitedAlready: conclude('unmet', { basis: [first, 'aliens-act:61/5'] }),
  childSkipsFortyFiveDays: conclude('met', { basis: [first, 'aliens-act:61/3:§1'] }),
  noTitle: conclude('met', { basis: [first] }),
  documentToCheck: conclude('to-verify', { basis: [first], nature: 'assessed', remedy: 'ask-about-stay' }),
  titleAndStatement: conclude('to-verify', {
    basis: [first, 'aliens-act:61/3:§1'],
    nature: 'assessed',
    remedy: 'ask-about-stay',
  }),
  titleToCheck: conclude('to-verify', { basis: [first], remedy: 'ask-about-stay' }),
  titleHeld: conclude('unmet', { basis: [first], remedy: 'ask-about-stay' }),
})
