import type { Guide } from '@/content/law/guides'

/** Legal aid, and organisations that help. Contacts are in `content/law/offices`. */
export const helpersGuide = {
  lawyer: {
    'free-lawyer': ['practice:free-lawyer', 'practice:legal-advice'],
    'two-ways': ['practice:free-lawyer', 'practice:legal-advice'],
    'take-with-you': ['practice:legal-advice'],
    'appeal-fee': ['aliens-act:39/68-1:§2'],
    coaching: ['practice:coaching-lawyer'],
  },
  advice: {
    'social-worker': ['practice:legal-advice'],
    'welfare-centre': ['practice:legal-advice'],
    associations: ['practice:legal-advice'],
  },
  specialised: {
    victims: ['practice:victims-three-centres'],
    children: ['practice:minors-reported-to-guardianship'],
    return: ['practice:return-voluntary-programme'],
  },
} as const satisfies Guide
