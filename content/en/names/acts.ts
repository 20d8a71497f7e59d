import type { ActId } from '@/content/law/acts'

/** Acts, decrees, treaties and courts, as a citation begins with them. */
export const acts = {
  'aliens-act': 'Aliens Act',
  'aliens-decree': 'Aliens Decree',
  'decree-9ter': 'Royal Decree of 17 May 2007',
  'council-of-state': 'Council of State',
  'constitutional-court': 'Constitutional Court',
  practice: 'Practice',
  'council-of-state-acts': 'Council of State Acts',
  'dublin-regulation': 'Dublin III Regulation (EU) 604/2013',
  'cgrs-decree': 'Royal Decree of 11 July 2003 (CGRS)',
  'holidays-decree': 'Royal Decree of 18 April 1974 (public holidays)',
  'court-of-justice': 'Court of Justice of the European Union',
  'human-rights-court': 'European Court of Human Rights',
  call: 'Council for Alien Law Litigation (CALL)',
  'criminal-code': 'Criminal Code of 1867',
  'criminal-code-2024': 'Criminal Code of 2024',
  'call-act': 'Act of 17 June 2026 on the CALL',
  'pact-act': 'Act of 16 June 2026 on the EU pact',
  'entry-ban-act': 'Act of 30 April 2026 on entry bans',
  'openness-act': 'Act of 11 April 1994 on openness of administration',
  'language-laws': 'Laws of 18 July 1966 on the use of languages',
  'statelessness-convention': 'New York Convention of 1954 on stateless persons',
  'child-rights-convention': 'Convention on the Rights of the Child',
  'eu-decision-2022-382': 'Council Implementing Decision (EU) 2022/382',
} as const satisfies Record<ActId, string>
