import { application, exclusion } from '@/content/en/unaccompanied-minors/application'
import { lodging, paperNames, stepTexts } from '@/content/en/unaccompanied-minors/filing'
import { guide } from '@/content/en/unaccompanied-minors/guide'
import { outcome } from '@/content/en/unaccompanied-minors/outcome'
import { remedies } from '@/content/en/unaccompanied-minors/remedies'
import { papers, time } from '@/content/en/unaccompanied-minors/time'
import { who } from '@/content/en/unaccompanied-minors/who'
import type { ProcedureText } from '@/content/sentences'
import type { procedure } from '@/machines/procedures/unaccompanied-minors/eligibility'
import type { filing } from '@/machines/procedures/unaccompanied-minors/filing'

export const text = {
  title: 'Best-interest procedure for unaccompanied minors',
  short: 'Best interest',
  judges: 'the Immigration Office',
  intro:
    'For young people under 18 who are in Belgium without a parent or legal guardian. The Immigration Office looks for the solution that is best for you: with your parents, in your country of origin, or in Belgium.',
  stages: {
    who: 'Who it is for',
    application: 'The application',
    exclusion: 'Public order',
    time: 'Time and other procedures',
    outcome: 'What the Immigration Office weighs',
    papers: 'Your paper, now and at 18',
  },
  passedOver: {
    application: 'You are 18 or older, so no guardian lodges this application any more.',
    outcome:
      'You are 18 or older, so the Immigration Office no longer looks for a durable solution in this procedure.',
  },
  conditions: { who, application, exclusion, time, outcome, papers },
  remedies,
  papers: paperNames,
  steps: stepTexts,
  lodging,
  warnings: [
    'The procedure stops on your 18th birthday, even if there is no decision yet.',
    'This status gives your parents no right to join you.',
    'You may have an international protection procedure at the same time. In practice this procedure then waits.',
    'False papers or false information, also about your age, can cost you your stay and lead to an order to leave.',
    'As far as we know, a child alone has the right to a place in reception until 18, whatever the papers say.',
  ],
  guide,
} satisfies ProcedureText<typeof procedure, typeof filing>
