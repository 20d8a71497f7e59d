import type { OfficialNames } from '@/content/law/types'

/** A paper that a person can hold, with its official names. `annex`: its number in the Aliens Decree. */
export interface Paper {
  readonly official: OfficialNames
  readonly annex?: string
  readonly colour?: 'orange'
}

export const papers = {
  'registration-certificate': {
    official: {
      nl: 'attest van immatriculatie',
      fr: 'attestation d’immatriculation',
      de: 'Registrierungsbescheinigung',
    },
    colour: 'orange',
  },
  'a-card': { official: { nl: 'A-kaart', fr: 'carte A', de: 'Karte A' } },
  'b-card': { official: { nl: 'B-kaart', fr: 'carte B' } },
  'receipt-9bis': { official: { nl: 'ontvangstbewijs', fr: 'attestation de réception' } },
  'annex-13': {
    official: {
      nl: 'bevel om het grondgebied te verlaten',
      fr: 'ordre de quitter le territoire',
      de: 'Anweisung, das Staatsgebiet zu verlassen',
    },
    annex: '13',
  },
  'annex-15': { official: { nl: 'bijlage 15', fr: 'annexe 15' }, annex: '15' },
  'annex-26quater': { official: { nl: 'bijlage 26quater', fr: 'annexe 26quater' }, annex: '26quater' },
  'annex-38': { official: { nl: 'bevel tot terugbrenging', fr: 'ordre de reconduire' }, annex: '38' },
  'annex-13septies': {
    official: {
      nl: 'bevel om het grondgebied te verlaten met vasthouding met het oog op verwijdering',
      fr: 'ordre de quitter le territoire avec maintien en vue d’éloignement',
    },
    annex: '13septies',
  },
  'annex-13sexies': {
    official: { nl: 'inreisverbod', fr: 'interdiction d’entrée', de: 'Einreiseverbot' },
    annex: '13sexies',
  },
} as const satisfies Record<string, Paper>
export type PaperId = keyof typeof papers
