import { choice, choices, yesNo } from '@/machines/facts/kinds'

/** What the route finder asks apart from the shared facts: situations first, never papers or status. */
export const screeningFacts = {
  /** What is going on, in words of daily life. `held-or-threatened`: danger on the day itself. */
  situations: choices(
    [
      'held-or-threatened',
      'health',
      'home-unsafe',
      'exploited',
      'child-alone',
      'fled-ukraine',
      'no-country',
      'life-here',
      'family-here',
      'work-or-study',
      'told-to-leave',
      'wish-to-return',
    ],
    { sensitive: true },
  ),
  /** Main residence in Ukraine before 24 February 2022. */
  ukraineResidence: yesNo(),
  ukraineGroup: choice(['ukrainian', 'protected-there', 'family', 'other']),
  /** A lawful stay of more than three months, apart from that of an applicant for international protection (57/40, 5°). */
  earlierLawfulStay: yesNo(),
} as const
