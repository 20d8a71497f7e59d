import type { QuestionsIn } from '@/content/voice-sentences'
import type { screeningFacts } from '@/machines/facts/screening'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const screeningQuestions = {
  situations: {
    question: 'What is going on for the person?',
    hint: 'Choose everything that fits that person.',
    why: 'Their situation decides which ways to stay or to get protection are worth a closer look. The answer stays on this device.',
    findOut: 'Talk it through with a lawyer or an organisation that they trust.',
    options: {
      'held-or-threatened':
        'They are in danger now: someone is keeping them, threatening them or looking for them',
      health: 'They have a health problem',
      'home-unsafe': 'Their own country is not safe for them',
      exploited: 'Someone made them work or do things against their will, or hurt them on the way here',
      'child-alone': 'They are under 18, and their parents are not in Belgium',
      'fled-ukraine': 'They left Ukraine because of the war',
      'no-country': 'No country sees them as its citizen',
      'life-here': 'They have strong reasons to stay here, for example family, or many years in Belgium',
      'family-here': 'Their partner, parent or child lives here with a right to stay, or is Belgian',
      'work-or-study': 'They want to work or study here',
      'told-to-leave': 'They were refused, or they were told to leave Belgium',
      'wish-to-return': 'They want to go back, and they may need help for it',
      unsure: 'Not sure, or they prefer not to say',
    },
    optionHints: {
      exploited:
        'For example: hardly any pay, papers taken away, forced sex work or begging, or their life at risk on the journey.',
    },
  },
  ukraineResidence: {
    question: 'Did the person live in Ukraine before 24 February 2022?',
    hint: 'We ask where their home was, not where they were on that day.',
    findOut:
      'Look at their papers from Ukraine, such as a residence permit, a registered address or a rental contract.',
    options: { unsure },
  },
  ukraineGroup: {
    question: 'Which of these fits the person?',
    findOut: 'Look at their passport and their papers from Ukraine, or ask at the registration centre.',
    options: {
      ukrainian: 'They are Ukrainian',
      'protected-there':
        'They are not Ukrainian, and Ukraine had given them international protection or similar protection',
      family: 'They are close family of one of these people',
      unsure,
    },
  },
  earlierLawfulStay: {
    question: 'Did the person ever have a right to stay in Belgium for more than three months?',
    findOut: 'Look for old cards and certificates, or ask their municipality.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof screeningFacts>
