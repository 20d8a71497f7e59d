import type { Language } from '@/content/language'

/** English. */
export const en = {
  name: 'English',
  dir: 'ltr',
  tag: 'en-GB',
  ui: () => import('@/content/en/ui'),
  words: () => import('@/content/en/words'),
  facts: () => import('@/content/en/facts'),
  deadlines: () => import('@/content/en/time-limits'),
  procedures: {
    'humanitarian-regularisation': () => import('@/content/en/procedures/humanitarian-regularisation'),
    'medical-regularisation': () => import('@/content/en/procedures/medical-regularisation'),
    'unaccompanied-minors': () => import('@/content/en/procedures/unaccompanied-minors'),
    'trafficking-victims': () => import('@/content/en/procedures/trafficking-victims'),
    return: () => import('@/content/en/procedures/return'),
  },
} as const satisfies Language
