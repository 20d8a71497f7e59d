import { ask, conclude, condition } from '@/machines/engine/condition'

const languages = ['aliens-act:57/38:§1'] as const
const standingOrder = ['aliens-act:1/3'] as const
const honesty = ['aliens-act:74/20'] as const

/** 57/38 §1: a translation, or else a comment at the interview. No sanction was found, so none is stated. */
export const translations = condition({
  papers: ask('statelessnessTranslations', {
    'none-needed': 'languagesAccepted',
    translated: 'translationsAdded',
    'not-translated': 'translationsMissing',
  }),
  languagesAccepted: conclude('met', { basis: languages }),
  translationsAdded: conclude('met', { basis: languages }),
  translationsMissing: conclude('to-verify', { basis: languages, remedy: 'have-translated' }),
})

/** An application does not erase an order to leave (1/3), and the chapter names no paper for the time it is pending. */
export const order = condition({
  order: ask('orderToLeave', { no: 'noOrderKnown', yes: 'orderStands' }),
  noOrderKnown: conclude('met', { basis: standingOrder }),
  orderStands: conclude('to-verify', { basis: standingOrder, remedy: 'see-lawyer-about-order' }),
})

/** False information or forged papers may lead to a refusal, whatever else is shown (74/20). */
export const noFraud = condition({
  concern: ask('fraudConcern', { no: 'noFraudKnown', yes: 'fraudWeighed' }),
  noFraudKnown: conclude('met', { basis: honesty }),
  fraudWeighed: conclude('to-verify', { basis: honesty, nature: 'discretionary', remedy: 'see-lawyer' }),
})
