import { ask, conclude, condition } from '@/machines/engine/condition'

const languageRule = ['aliens-act:51/4:§3'] as const
const domicileRule = ['aliens-act:9quater:§1'] as const

/** Art. 51/4 §3: a rule on the language, no ground of inadmissibility (art. 9bis does not name it). */
export const language = condition({
  protection: ask('protectionProcedure', {
    pending: 'match',
    'cassation-admitted': 'match',
    ended: 'protectionEnd',
    never: 'freeChoice',
  }),
  protectionEnd: ask('protectionEndedBefore9bis', {
    'within-6-months': 'match',
    'over-6-months': 'freeChoice',
  }),
  match: ask('humanitarianLanguageMatch', { same: 'languageOfProtection', different: 'otherLanguage' }),
  freeChoice: conclude('met', { basis: languageRule }),
  languageOfProtection: conclude('met', { basis: languageRule }),
  otherLanguage: conclude('to-verify', { basis: languageRule, remedy: 'write-in-language' }),
})

/** Art. 9quater: without an elected domicile, decisions are validly served at the Immigration Office. */
export const domicile = condition({
  election: ask('humanitarianDomicile', { chosen: 'domicileChosen', none: 'noDomicile' }),
  domicileChosen: conclude('met', { basis: domicileRule }),
  noDomicile: conclude('to-verify', { basis: domicileRule, remedy: 'elect-domicile' }),
})
