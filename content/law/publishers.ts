/** Publishers whose name is the same in every language. */
export const ownNames = {
  'prague-process': 'Prague Process (ICMPD)',
  eurostat: 'Eurostat',
  statbel: 'Statbel',
  'refugee-data-finder': 'UNHCR Refugee Data Finder',
} as const

/** Who publishes a source, by the name that each language gives. */
export type NamedPublisherId =
  | 'unhcr'
  | 'agii'
  | 'immigration-office'
  | 'aida'
  | 'fps-justice'
  | 'myria'
  | 'cgrs'
  | 'pps-social-integration'
  | 'fedasil'
  | 'official-gazette'
  | 'brussels-times'
  | 'fps-employment'
  | 'euaa'
  | 'kpmg'
  | 'call'
  | 'statelessness-network'
  | 'medimmigrant'
  | 'kuurne'
  | 'droits-quotidiens'
  | 'migration-network'
  | 'cedie'
  | 'probasile'
  | 'speaker-orange'
  | 'legalize'
  | 'loidici'
  | 'visahq'
  | 'ecpat'
  | 'federal-government'
  | 'brussels-dutch-bar'
  | 'arc-en-ciel'
  | 'info-ukraine'
  | 'eur-lex'
  | 'asylum-law-database'
  | 'foreign-affairs'
  | 'study-in-belgium'
  | 'flemish-government'
  | 'brussels-french-bar'
  | 'schaerbeek'
  | 'vilvoorde'
  | 'data-protection-authority'
  | 'fps-social-security'

/** Who publishes a source. */
export type PublisherId = NamedPublisherId | keyof typeof ownNames
