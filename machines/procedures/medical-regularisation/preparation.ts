import { ask, conclude, condition } from '@/machines/engine/condition'

/** Art. 51/4 §3: a rule on the language, no ground of inadmissibility (art. 9ter §3 does not name it). */
export const language = condition({
  initial: 'protection',
  states: {
    protection: ask('protectionProcedure', {
      pending: 'match',
      'cassation-admitted': 'match',
      ended: 'ended',
      never: 'freeChoice',
      unsure: 'languageUnclear',
    }),
    ended: ask('protectionEnded', {
      'within-6-months': 'match',
      'over-6-months': 'freeChoice',
      unsure: 'matchIfUnclear',
    }),
    match: ask('languageMatch', {
      same: 'languageOfProtection',
      different: 'otherLanguage',
      unsure: 'languageUnclear',
    }),
    // Whoever writes in the language of the procedure need not know the day on which it ended.
    matchIfUnclear: ask('languageMatch', {
      same: 'languageOfProtection',
      different: 'languageUnclear',
      unsure: 'languageUnclear',
    }),
    freeChoice: conclude('met', {
      basis: ['aliens-act:51/4:§3', 'practice:9ter-language'],
      nature: 'practice',
    }),
    languageOfProtection: conclude('met', { basis: ['aliens-act:51/4:§3'] }),
    otherLanguage: conclude('to-verify', { basis: ['aliens-act:51/4:§3'], remedy: 'write-in-language' }),
    languageUnclear: conclude('to-verify', { basis: ['aliens-act:51/4:§3'], remedy: 'write-in-language' }),
  },
})

/** Art. 9quater: without an elected domicile, decisions are validly served at the Immigration Office. */
export const domicile = condition({
  initial: 'elected',
  states: {
    elected: ask('electedDomicile', {
      chosen: 'domicileChosen',
      none: 'noDomicile',
      unsure: 'domicileUnclear',
    }),
    domicileChosen: conclude('met', { basis: ['aliens-act:9quater:§1'] }),
    noDomicile: conclude('to-verify', { basis: ['aliens-act:9quater:§1'], remedy: 'elect-domicile' }),
    domicileUnclear: conclude('to-verify', { basis: ['aliens-act:9quater:§1'], remedy: 'elect-domicile' }),
  },
})

/** Art. 9ter §1 al.3: useful and recent information; a duty, but no ground of inadmissibility. */
export const usefulInformation = condition({
  initial: 'information',
  states: {
    information: ask('medicalInformation', {
      recent: 'recentInformation',
      old: 'oldInformation',
      none: 'noInformation',
      unsure: 'informationUnclear',
    }),
    recentInformation: conclude('met', { basis: ['aliens-act:9ter:§1:al.3'] }),
    oldInformation: conclude('to-verify', {
      basis: ['aliens-act:9ter:§1:al.3'],
      remedy: 'treatment-evidence',
    }),
    noInformation: conclude('to-verify', {
      basis: ['aliens-act:9ter:§1:al.3'],
      remedy: 'treatment-evidence',
    }),
    informationUnclear: conclude('to-verify', {
      basis: ['aliens-act:9ter:§1:al.3'],
      remedy: 'treatment-evidence',
    }),
  },
})
