import type { CitationId } from '@/content/law/citations'
import { keysOf } from '@/content/law/keys'
import { papers } from '@/content/law/papers'
import type { OfficialNames } from '@/content/law/types'

/** A paper that somebody may have in their hands, as it is looked for by number or name. */
export interface HeldPaper {
  /** Numbers in the annexes of the Aliens Decree; none for a card or a plain letter. */
  readonly annexes: readonly string[]
  readonly official: OfficialNames
  /** What people call it beside that, in any language. */
  readonly called?: readonly string[]
  /** The day on it, or of it, that counts: it was received then, or is valid until then. */
  readonly day: 'received' | 'until' | null
  readonly basis: readonly [CitationId, ...CitationId[]]
}

const order = papers['annex-13'].official
const letter = { day: 'received' } as const
const removal = 'practice:removal-papers'

/** In the order in which they are offered: orders first, since their time is short. */
export const heldPapers = {
  'annex-13': {
    ...letter,
    annexes: ['13'],
    called: ['BGV', 'OQT'],
    official: order,
    basis: [removal, 'aliens-act:7:al.1', 'aliens-act:74/14:§1:al.1'],
  },
  'annex-13quinquies': {
    ...letter,
    annexes: ['13quinquies'],
    called: ['BGV', 'OQT', 'asielzoeker', 'demandeur d’asile'],
    official: order,
    basis: [removal, 'aliens-act:52/3:§1'],
  },
  'annex-13septies': {
    ...letter,
    annexes: ['13septies'],
    called: ['BGV', 'OQT'],
    official: papers['annex-13septies'].official,
    basis: [removal, 'aliens-act:7:al.3'],
  },
  'annex-12': {
    ...letter,
    annexes: ['12'],
    called: ['BGV', 'OQT'],
    official: order,
    basis: [removal, 'aliens-act:7:al.1'],
  },
  'annex-26quater': {
    ...letter,
    annexes: ['26quater', '25quater'],
    called: ['Dublin'],
    official: papers['annex-26quater'].official,
    basis: ['aliens-act:51/5:§4', 'practice:transfer-decision-appeal'],
  },
  'annex-38': {
    ...letter,
    annexes: ['38'],
    official: papers['annex-38'].official,
    basis: ['aliens-act:61/18'],
  },
  'annex-13sexies': {
    ...letter,
    annexes: ['13sexies'],
    official: papers['annex-13sexies'].official,
    basis: ['aliens-act:74/11:§1', removal],
  },
  'cgrs-refusal': {
    ...letter,
    annexes: [],
    called: ['CGVS', 'CGRA', 'asiel', 'asile'],
    official: {},
    basis: ['aliens-act:39/57:§1'],
  },
  'stay-refusal': {
    ...letter,
    annexes: [],
    called: ['weigering', 'refus', '9bis', '9ter'],
    official: {},
    basis: ['aliens-act:39/57:§1:al.1'],
  },
  'annex-42': {
    ...letter,
    annexes: ['42'],
    official: { nl: 'bijlage 42', fr: 'annexe 42' },
    basis: ['practice:9bis-proof-of-payment', 'aliens-act:39/57:§1:al.1'],
  },
  'council-judgment': {
    ...letter,
    annexes: [],
    called: ['RvV', 'CCE', 'CALL', 'uitspraak', 'jugement', 'Urteil'],
    official: {
      nl: 'arrest van de Raad voor Vreemdelingenbetwistingen',
      fr: 'arrêt du Conseil du contentieux des étrangers',
    },
    basis: ['council-of-state-acts:20'],
  },
  'annex-43': {
    ...letter,
    annexes: ['43'],
    official: { nl: 'bijlage 43', fr: 'annexe 43' },
    basis: ['practice:9bis-part-payment'],
  },
  'annex-26': {
    ...letter,
    annexes: ['26', '26quinquies'],
    called: ['asiel', 'asile', 'asielaanvraag', 'demande d’asile'],
    official: { nl: 'bijlage 26', fr: 'annexe 26' },
    basis: ['aliens-act:50:§3', 'practice:protection-certificate'],
  },
  'annex-15': {
    ...letter,
    annexes: ['15'],
    official: papers['annex-15'].official,
    basis: ['practice:victims-annex-15'],
  },
  'annex-35': {
    day: 'until',
    annexes: ['35'],
    official: { nl: 'bijzonder verblijfsdocument', fr: 'document spécial de séjour' },
    basis: ['aliens-act:39/79'],
  },
  'annex-3': {
    day: 'until',
    annexes: ['3'],
    official: { nl: 'aankomstverklaring', fr: 'déclaration d’arrivée' },
    basis: ['aliens-act:7:al.1'],
  },
  'receipt-9bis': {
    ...letter,
    day: null,
    annexes: [],
    called: ['9bis'],
    official: papers['receipt-9bis'].official,
    basis: ['practice:9bis-receipt'],
  },
  'registration-certificate': {
    day: 'until',
    annexes: [],
    called: ['oranje kaart', 'carte orange', 'orange Karte', 'immatriculatieattest', 'AI'],
    official: papers['registration-certificate'].official,
    basis: ['practice:protection-certificate'],
  },
  'a-card': {
    day: 'until',
    annexes: [],
    called: ['verblijfskaart', 'carte de séjour', 'Aufenthaltskarte', 'eID A'],
    official: papers['a-card'].official,
    basis: ['practice:renewal-window'],
  },
  'b-card': {
    day: 'until',
    annexes: [],
    called: ['verblijfskaart', 'carte de séjour', 'Aufenthaltskarte', 'eID B'],
    official: papers['b-card'].official,
    basis: ['practice:b-card-renewal-window'],
  },
} as const satisfies Readonly<Record<string, HeldPaper>>
export type HeldPaperId = keyof typeof heldPapers

// The keys of a literal object are its type's keys.
export const heldPaperIds = keysOf(heldPapers)
