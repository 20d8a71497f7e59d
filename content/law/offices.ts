import type { SourceId } from '@/content/law/sources'
import type { Provenance } from '@/content/law/types'

/** An authority or helper. Names are official and stay in Dutch and French; absent fields are not confirmed. */
export interface Office extends Provenance<SourceId> {
  readonly name: { readonly en: string; readonly nl: string; readonly fr: string }
  readonly address?: readonly string[]
  readonly phone?: string
  readonly email?: string
  readonly web?: string
}

const current = { inForce: { from: null }, confidence: 'high' } as const

export const offices = {
  'immigration-office': {
    name: { en: 'Immigration Office', nl: 'Dienst Vreemdelingenzaken (DVZ)', fr: 'Office des étrangers (OE)' },
    address: ['Boulevard Pacheco 44', '1000 Brussels'],
    web: 'https://dofi.ibz.be',
    source: 'dofi-call',
    ...current,
  },
  municipality: {
    name: {
      en: 'Municipality where you live',
      nl: 'Gemeente van uw verblijfplaats',
      fr: 'Commune de votre résidence',
    },
    source: 'justel-aliens-act',
    ...current,
  },
} as const satisfies Record<string, Office>
export type OfficeId = keyof typeof offices
