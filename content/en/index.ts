import type { Language } from '@/content/language'

/** English. */
export const en = {
  name: 'English',
  dir: 'ltr',
  tag: 'en-GB',
  ui: () => import('@/content/en/ui'),
  words: () => import('@/content/en/words'),
  cases: () => import('@/content/en/cases'),
  facts: () => import('@/content/en/facts'),
  courses: () => import('@/content/en/courses'),
  deadlines: () => import('@/content/en/time-limits'),
  pages: () => import('@/content/en/pages'),
  routes: () => import('@/content/en/routes'),
  interactions: () => import('@/content/en/interactions'),
  guides: () => import('@/content/en/guides'),
  glossary: () => import('@/content/en/glossary'),
  statistics: () => import('@/content/en/statistics'),
  procedures: {
    'humanitarian-regularisation': () => import('@/content/en/procedures/humanitarian-regularisation'),
    'medical-regularisation': () => import('@/content/en/procedures/medical-regularisation'),
    'unaccompanied-minors': () => import('@/content/en/procedures/unaccompanied-minors'),
    'trafficking-victims': () => import('@/content/en/procedures/trafficking-victims'),
    return: () => import('@/content/en/procedures/return'),
  },
} as const satisfies Language
