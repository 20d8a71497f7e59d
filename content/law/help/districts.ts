import { keysOf } from '@/content/law/keys'
/** The twelve judicial districts, with the names that the courts use. */
export const districts = {
  antwerp: { nl: 'Antwerpen', fr: 'Anvers' },
  limburg: { nl: 'Limburg', fr: 'Limbourg' },
  brussels: { nl: 'Brussel', fr: 'Bruxelles' },
  leuven: { nl: 'Leuven', fr: 'Louvain' },
  'walloon-brabant': { nl: 'Waals-Brabant', fr: 'Brabant wallon' },
  'east-flanders': { nl: 'Oost-Vlaanderen', fr: 'Flandre orientale' },
  'west-flanders': { nl: 'West-Vlaanderen', fr: 'Flandre occidentale' },
  hainaut: { nl: 'Henegouwen', fr: 'Hainaut' },
  liege: { nl: 'Luik', fr: 'Liège' },
  eupen: { nl: 'Eupen', fr: 'Eupen' },
  namur: { nl: 'Namen', fr: 'Namur' },
  luxembourg: { nl: 'Luxemburg', fr: 'Luxembourg' },
} as const
export type DistrictId = keyof typeof districts

export const districtIds = keysOf(districts)

/** Where it was read which district a municipality is in. */
export const districtSources = [
  { url: 'https://www.vocabulairepolitique.be/arrondissement-judiciaire/', read: '2026-11-28', page: '2020' },
  { url: 'https://www.pdg.be/desktopdefault.aspx/tabid-3995/', read: '2026-11-28' },
] as const

/** Eupen, Kelmis, Lontzen, Raeren, Amel, Büllingen, Bütgenbach, Burg-Reuland, Sankt Vith. */
const germanSpeaking: ReadonlySet<string> = new Set([
  ...['63023', '63040', '63048', '63061'],
  ...['63001', '63012', '63013', '63087', '63067'],
])

/** Moved to another province with the merger of 2025, and its judicial district was not found in a source. */
const unsettled: ReadonlySet<string> = new Set(['11056'])

/** The first figure of a NIS code is the province; in Flemish and Walloon Brabant the second tells the parts apart. */
const byArea: readonly (readonly [RegExp, DistrictId])[] = [
  [/^1/, 'antwerp'],
  [/^2[13]/, 'brussels'],
  [/^24/, 'leuven'],
  [/^25/, 'walloon-brabant'],
  [/^3/, 'west-flanders'],
  [/^4/, 'east-flanders'],
  [/^5/, 'hainaut'],
  [/^6/, 'liege'],
  [/^7/, 'limburg'],
  [/^8/, 'luxembourg'],
  [/^9/, 'namur'],
]

/** The judicial district of a municipality by its NIS code; null where no source settles it. */
export function districtOf(nis: string): DistrictId | null {
  if (unsettled.has(nis)) return null
  if (germanSpeaking.has(nis)) return 'eupen'
  return byArea.find(([area]) => area.test(nis))?.[1] ?? null
}
