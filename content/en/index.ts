import type { Language } from '@/content/language'
import { localeTable } from '@/content/locale'

/** English. */
export const en = {
  locale: 'en',
  ...localeTable.en,
  ui: () => import('@/content/en/ui'),
  words: () => import('@/content/en/words'),
  names: () => import('@/content/en/names'),
  cases: () => import('@/content/en/cases'),
  facts: () => import('@/content/en/facts'),
  bands: () => import('@/content/en/bands'),
  heldPapers: () => import('@/content/en/held-papers'),
  lifecycles: () => import('@/content/en/lifecycle'),
  deadlines: () => import('@/content/en/time-limits'),
  pages: () => import('@/content/en/pages'),
  routes: () => import('@/content/en/routes'),
  interactions: () => import('@/content/en/interactions'),
  guides: () => import('@/content/en/guides'),
  glossary: () => import('@/content/en/glossary'),
  sheet: () => import('@/content/en/sheet'),
  statistics: () => import('@/content/en/statistics'),
  commandLine: () => import('@/content/en/command-line'),
  procedures: {
    'humanitarian-regularisation': () => import('@/content/en/humanitarian-regularisation/index'),
    'medical-regularisation': () => import('@/content/en/medical-regularisation/index'),
    'unaccompanied-minors': () => import('@/content/en/unaccompanied-minors/index'),
    'trafficking-victims': () => import('@/content/en/trafficking-victims/index'),
    statelessness: () => import('@/content/en/statelessness/index'),
    return: () => import('@/content/en/return/index'),
  },
} as const satisfies Language
