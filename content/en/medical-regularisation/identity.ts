import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

const notExempt = 'You are not exempt from proving your identity either.'

export const identity = {
  title: 'Proof of identity',
  rule: 'You prove who you are when you file: with one paper, with several together, or by an exemption. “It is impossible to get a paper” is no exemption here.',
  refusal:
    'No paper added, a paper without physical link, or an exemption that the application does not claim.',
  endings: {
    passportEnclosed: {
      reason: 'You add your passport or identity card. It normally counts even when it has expired.',
    },
    papersEnclosed: {
      reason: 'By your answers, what you add proves your identity. The Immigration Office checks it.',
    },
    exemptionClaimed: {
      reason:
        'Your asylum procedure is not over, and your application says and shows so. You need not prove your identity.',
    },
    noPaper: {
      reason: `You have no paper that proves your identity. ${notExempt}`,
      todo: 'Get one paper that meets the four requirements, or several that do so together.',
    },
    dataMissing: {
      reason: `Your papers do not show name, place and date of birth, and nationality. ${notExempt}`,
      todo: 'Add a paper that shows what is missing.',
    },
    wrongIssuer: {
      reason: `A paper does not come from the authority that may give it. ${notExempt}`,
      todo: 'Get a paper from the right authority, for example the civil registry or your embassy.',
    },
    noPhysicalLink: {
      reason: `None of your papers carries your photo or fingerprints. ${notExempt}`,
      todo: 'Add an official paper with your photo or fingerprints.',
    },
    ownWordOnly: {
      reason: `A paper rests only on what you told yourself. ${notExempt}`,
      todo: 'Replace it by a paper that rests on a register or another source.',
    },
    proofSentLater: {
      reason: `Your proof of identity comes after the application. It is judged on the day you file. ${notExempt}`,
      todo: 'Put the proof in the same letter. If you filed without it, ask a lawyer about a new application.',
    },
    exemptionNotClaimed: {
      reason:
        'Your asylum procedure is not over, but your application does not ask for the exemption. It does not count by itself.',
      todo: 'Write in the application that you are exempt, and add proof of your asylum procedure.',
    },
  },
} as const satisfies Conditions['admissibility']['identity']
