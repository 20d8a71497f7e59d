import type { QuestionsOf } from '@/content/sentences'
import type { screeningFacts } from '@/machines/facts/screening'

/** Questions that only the route finder asks. */
export const screeningQuestions = {
  situations: {
    question: 'What is going on for you?',
    short: 'What is going on',
    hint: 'Choose everything that fits. If you fill this in for someone else, choose what fits that person.',
    why: 'Your situation decides which ways to stay or to get protection are worth a closer look. Your answer stays on this device.',
    findOut: 'Talk it through with a lawyer or an organisation that you trust.',
    options: {
      'held-or-threatened': 'I am in danger now: someone is keeping me, threatening me or looking for me',
      health: 'I have a health problem',
      'home-unsafe': 'My own country is not safe for me',
      exploited: 'Someone made me work or do things against my will, or hurt me on the way here',
      'child-alone': 'I am under 18, and my parents are not in Belgium',
      'fled-ukraine': 'I left Ukraine because of the war',
      'no-country': 'No country sees me as its citizen',
      'life-here': 'I have strong reasons to stay here, for example family, or many years in Belgium',
      'family-here': 'My partner, parent or child lives here with a right to stay, or is Belgian',
      'work-or-study': 'I want to work or study here',
      'told-to-leave': 'I was refused, or I was told to leave Belgium',
      'wish-to-return': 'I want to go back, and I may need help for it',
      none: 'None of these',
      unsure: 'I am not sure, or I prefer not to say',
    },
    optionHints: {
      health: 'An illness of the body or of the mind.',
      exploited:
        'For example: hardly any pay, papers taken away, forced sex work or begging, or your life at risk on the journey.',
      'child-alone': 'A guardian may answer for the child.',
    },
  },
  ukraineResidence: {
    question: 'Did you live in Ukraine before 24 February 2022?',
    short: 'Home in Ukraine before 24 February 2022',
    hint: 'We ask where your home was, not where you were on that day.',
    why: 'Temporary protection (tijdelijke bescherming / protection temporaire) is for people whose home was there.',
    findOut:
      'Look at your papers from Ukraine, such as a residence permit, a registered address or a rental contract.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
  ukraineGroup: {
    question: 'Which of these fits you?',
    short: 'Group for temporary protection',
    why: 'Temporary protection is for groups that the European Union named.',
    findOut: 'Look at your passport and your papers from Ukraine, or ask at the registration centre.',
    options: {
      ukrainian: 'I am Ukrainian',
      'protected-there':
        'I am not Ukrainian, and Ukraine had given me international protection or similar protection',
      family: 'I am close family of one of these people',
      other: 'None of these',
      unsure: 'I am not sure',
    },
    optionHints: {
      family:
        'Husband, wife or steady partner, unmarried child under 18, or close family who lived with them and depended on them for all or most of their support.',
    },
  },
  earlierLawfulStay: {
    question: 'Did you ever have a right to stay in Belgium for more than three months?',
    short: 'Earlier right to stay of more than three months',
    hint: 'For example a one-year card. A paper for the time of an international protection procedure counts too.',
    why: 'Without such an earlier stay, an application to stay as a stateless person is not examined.',
    findOut: 'Look for old cards and certificates, or ask your municipality.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
} as const satisfies QuestionsOf<typeof screeningFacts>
