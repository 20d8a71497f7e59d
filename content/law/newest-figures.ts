import type { PublisherId } from '@/content/law/publishers'

/** Where an authority publishes its newest figures. The figures of the site are those of the source beside each table. */
interface NewestFigures {
  readonly publisher: PublisherId
  readonly url: string
}

export const newestFigures = {
  'immigration-office': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/figures',
  },
  fedasil: { publisher: 'fedasil', url: 'https://fedasil.prezly.com' },
  'eurostat-first-decisions': {
    publisher: 'eurostat',
    url: 'https://ec.europa.eu/eurostat/databrowser/product/view/migr_asydcfsta',
  },
  'eurostat-minors': {
    publisher: 'eurostat',
    url: 'https://ec.europa.eu/eurostat/databrowser/product/view/migr_asyumdca',
  },
  statbel: {
    publisher: 'statbel',
    url: 'https://statbel.fgov.be/en/themes/population/population-movement/migration',
  },
  unhcr: { publisher: 'refugee-data-finder', url: 'https://www.unhcr.org/refugee-statistics' },
  'flemish-migration': {
    publisher: 'flemish-government',
    url: 'https://www.vlaanderen.be/en/statistics-flanders/population/international-migration',
  },
} as const satisfies Record<string, NewestFigures>
export type NewestId = keyof typeof newestFigures
