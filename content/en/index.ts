import type { Language } from '@/content/language'

/** English. */
export const en = {
  name: 'English',
  dir: 'ltr',
  tag: 'en-GB',
  ui: () => import('@/content/en/ui'),
  words: () => import('@/content/en/words'),
  facts: () => import('@/content/en/facts'),
  procedures: {
    'medical-regularisation': () => import('@/content/en/procedures/medical-regularisation'),
  },
} as const satisfies Language
