import type { ISODate, Source } from '@/content/law/types'

/** The law text that the rules were read from is consolidated up to this day. Later laws are named where they may matter. */
export const lawTextOf: ISODate = '2025-08-08'

const consulted = '2026-11-22'

/** The day on which the sources on the acts of 2025 and 2026 and on the contacts were consulted. */
export const consultedForLaw2026: ISODate = '2026-11-28'

/** Every text or page that a rule, figure or address rests on. Procedures add theirs in their own files. */
export const generalSources = {
  'justel-aliens-act': {
    publisher: 'fps-justice',
    url: 'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
    consulted,
    kind: 'law',
  },
  'aida-2025': {
    dated: '2025-06-24',
    publisher: 'aida',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'dofi-call': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/faq/appeal/council-alien-law-litigation',
    consulted,
    kind: 'official',
  },
  /** For each article of the Aliens Act and of the decree of 1981: which act touched it, from when, repealed or not. No text. */
  'amendment-index': {
    publisher: 'probasile',
    url: 'https://github.com/quantumnomadcoder/probasile',
    consulted: consultedForLaw2026,
    kind: 'report',
  },
  /** Describes the act of 17 June 2026 on the CALL, does not copy it. */
  'call-act-note': {
    dated: '2026-08-12',
    publisher: 'speaker-orange',
    url: 'https://github.com/suyttenhoef-cyber/speaker_orange',
    consulted: consultedForLaw2026,
    kind: 'report',
  },
} as const satisfies Record<string, Source>
