import { ask, conclude, condition } from '@/machines/engine/condition'

const languageRule = ['aliens-act:51/4:§3'] as const
const domicileRule = ['aliens-act:9quater:§1'] as const
const informationRule = ['aliens-act:9ter:§1:al.3'] as const

/** Art. 51/4 §3: a rule on the language, no ground of inadmissibility (art. 9ter §3 does not name it). */
export const language = condition({
  protection: ask('protectionProcedure', {
    pending: 'match',
    'cassation-admitted': 'match',
    ended: 'protectionEnd',
    never: 'freeChoice',
  }),
  protectionEnd: ask('protectionEnded', { 'within-6-months': 'match', 'over-6-months': 'freeChoice' }),
  match: ask('languageMatch', { same: 'languageOfProtection', different: 'otherLanguage' }),
  freeChoice: conclude('met', { basis: [...languageRule, 'practice:9ter-language'], nature: 'practice' }),
  languageOfProtection: conclude('met', { basis: languageRule }),
  otherLanguage: conclude('to-verify', { basis: languageRule, remedy: 'write-in-language' }),
})

/** Art. 9quater: without an elected domicile, decisions are validly served at the Immigration Office. */
export const domicile = condition({
  election: ask('electedDomicile', { chosen: 'domicileChosen', none: 'noDomicile' }),
  domicileChosen: conclude('met', { basis: domicileRule }),
  noDomicile: conclude('to-verify', { basis: domicileRule, remedy: 'elect-domicile' }),
})

/** Art. 9ter §1 al.3: useful and recent information; a duty, but no ground of inadmissibility. */
export const usefulInformation = condition({
  information: ask('medicalInformation', {
    recent: 'recentInformation',
    old: 'oldInformation',
    none: 'noInformation',
  }),
  recentInformation: conclude('met', { basis: informationRule }),
  oldInformation: conclude('to-verify', { basis: informationRule, remedy: 'treatment-evidence' }),
  noInformation: conclude('to-verify', { basis: informationRule, remedy: 'treatment-evidence' }),
})
