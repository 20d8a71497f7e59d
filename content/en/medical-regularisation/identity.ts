import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

const notExempt = 'You are not exempt from proving your identity either.'

export const identity = {
  title: 'Proof of identity',
  rule: 'You prove who you are when you lodge the application: with one paper, with several together, or by an exemption. In 9ter, you are not exempt just because you cannot get a paper.',
  refusal:
    'You add no paper, or a paper without a physical link to you, or the application does not claim the exemption.',
  endings: {
    passportEnclosed: { reason: 'You add your passport or identity card.' },
    expiredEnclosed: {
      reason:
        'You add a passport or identity card that has expired. In practice, the Immigration Office normally accepts it, unless it seriously doubts your nationality.',
      safer: 'Add other papers with your photo and nationality, or ask for a new document if that is safe.',
    },
    papersEnclosed: {
      reason: 'Your answers say that what you add proves your identity. The Immigration Office checks it.',
    },
    exemptionClaimed: {
      reason:
        'Your international protection procedure is not over, and your application says and shows so. You do not have to prove your identity.',
    },
    noPaper: {
      reason: `You have no paper that proves your identity. ${notExempt}`,
      todo: 'Get one paper that meets the four requirements, or several that do so together.',
    },
    dataMissing: {
      reason: `Your papers do not show all of this: name, place and date of birth, and nationality. ${notExempt}`,
      todo: 'Add a paper that shows what is missing.',
    },
    wrongIssuer: {
      reason: `One of your papers does not come from the authority that may issue it. ${notExempt}`,
      todo: 'Get a paper from the right authority, for example the civil registry or your embassy.',
    },
    noPhysicalLink: {
      reason: `None of your papers has your photo or fingerprints. ${notExempt}`,
      todo: 'Add an official paper with your photo or fingerprints.',
    },
    ownWordOnly: {
      reason: `One of your papers rests only on what you said yourself. ${notExempt}`,
      todo: 'Replace it with a paper that rests on a register or another source.',
    },
    proofSentLater: {
      reason: `You send your proof of identity after the application. Your identity is judged on the day you lodge the application. ${notExempt}`,
      todo: 'Put the proof in the same letter. If you have sent the letter without it, ask a lawyer about a new application.',
    },
    exemptionNotClaimed: {
      reason:
        'Your international protection procedure is not over, but your application does not ask for the exemption. You do not get it unless you ask.',
      todo: 'Write in the application that you are exempt, and add proof of your international protection procedure.',
    },
  },
} as const satisfies Conditions['admissibility']['identity']
