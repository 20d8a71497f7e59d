import { ask, conclude, condition } from '@/machines/engine/condition'

/** Whether the Immigration Office takes the application into consideration: article 57/40, 2° to 5°. */

const repeated = ['aliens-act:57/40:2°'] as const
const plainly = ['aliens-act:57/40:3°', 'aliens-act:57/37'] as const
const unlimited = ['aliens-act:57/40:4°'] as const
const earlier = ['aliens-act:57/40:5°'] as const

/** Elements that an earlier application held, and that were rejected there on the merits (2°). */
export const newElements = condition({
  application: ask('earlierStatelessness', { none: 'firstApplication', earlier: 'outcome' }),
  outcome: ask('earlierStatelessnessOutcome', {
    granted: 'notRejected',
    'not-considered': 'neverExamined',
    withdrawn: 'notRejected',
    closed: 'notRejected',
    pending: 'replacesPending',
    refused: 'elements',
  }),
  elements: ask('newStatelessnessElements', { yes: 'newSinceRefusal', no: 'sameElements' }),
  firstApplication: conclude('met', { basis: repeated }),
  neverExamined: conclude('met', { basis: repeated }),
  notRejected: conclude('met', { basis: repeated }),
  replacesPending: conclude('met', { basis: [...repeated, 'aliens-act:57/38:§2'] }),
  newSinceRefusal: conclude('met', { basis: repeated, nature: 'assessed' }),
  sameElements: conclude('unmet', { basis: repeated, remedy: 'show-new-elements' }),
})

/** An application that plainly fails the conditions of 57/37 (3°): the Immigration Office judges it on what it reads. */
export const notClearlyUnfounded = condition({
  nationality: ask('nationalityGroup', {
    belgian: 'nationalityNamed',
    eea: 'court',
    'non-eea': 'court',
    stateless: 'explained',
  }),
  // Where a final ruling or the countries themselves say otherwise, a nationality that is named is not plain (57/41 §1).
  court: ask('statelessnessJudgment', {
    recognised: 'nationalityContested',
    refused: 'nationalityNamed',
    pending: 'inquiry',
    never: 'inquiry',
  }),
  inquiry: ask('nationalityInquiry', {
    answered: 'nationalityContested',
    partly: 'nationalityNamed',
    silent: 'nationalityNamed',
    unsafe: 'nationalityNamed',
    'not-asked': 'nationalityNamed',
  }),
  explained: ask('statelessnessExplained', { all: 'eachPointExplained', some: 'pointsMissing' }),
  nationalityNamed: conclude('unmet', { basis: plainly, nature: 'assessed', changeable: false }),
  nationalityContested: conclude('to-verify', { basis: plainly, nature: 'assessed', remedy: 'see-lawyer' }),
  eachPointExplained: conclude('met', { basis: plainly, nature: 'assessed' }),
  pointsMissing: conclude('to-verify', {
    basis: ['aliens-act:57/40:3°', 'aliens-act:57/39'],
    nature: 'assessed',
    remedy: 'explain-each-point',
  }),
})

/** An unlimited right to stay (4°). */
export const noUnlimitedStay = condition({
  stay: ask('currentStay', {
    none: 'noUnlimitedHeld',
    'short-stay': 'noUnlimitedHeld',
    'procedure-document': 'noUnlimitedHeld',
    temporary: 'noUnlimitedHeld',
    unlimited: 'unlimitedHeld',
  }),
  noUnlimitedHeld: conclude('met', { basis: unlimited }),
  unlimitedHeld: conclude('unmet', { basis: unlimited }),
})

/** An earlier lawful stay of more than three months, or a stay as an applicant for protection, that can be shown (5°). */
export const earlierStay = condition({
  stay: ask('currentStay', {
    none: 'procedure',
    'short-stay': 'procedure',
    'procedure-document': 'procedureWithPaper',
    temporary: 'card',
    unlimited: 'stayHeldToday',
  }),
  // A card held today shows the stay by itself; a "no" beside it contradicts it, and closes nothing.
  card: ask('earlierLawfulStay', { yes: 'stayHeldToday', no: 'procedureWithPaper' }),
  procedure: ask('protectionProcedure', {
    pending: 'proof',
    'cassation-admitted': 'proof',
    ended: 'proof',
    never: 'lawful',
  }),
  procedureWithPaper: ask('protectionProcedure', {
    pending: 'proof',
    'cassation-admitted': 'proof',
    ended: 'proof',
    never: 'lawfulBesidePaper',
  }),
  lawful: ask('earlierLawfulStay', { yes: 'proof', no: 'neverStayedLawfully' }),
  lawfulBesidePaper: ask('earlierLawfulStay', { yes: 'proof', no: 'stayOpen' }),
  proof: ask('earlierStayProof', { papers: 'stayShown', none: 'stayToShow' }),
  stayShown: conclude('met', { basis: earlier }),
  stayHeldToday: conclude('met', { basis: earlier }),
  stayToShow: conclude('to-verify', { basis: earlier, remedy: 'show-earlier-stay' }),
  stayOpen: conclude('to-verify', { basis: earlier, remedy: 'show-earlier-stay' }),
  neverStayedLawfully: conclude('unmet', { basis: earlier }),
})
