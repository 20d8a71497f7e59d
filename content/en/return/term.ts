import { otherOrders } from '@/content/en/return/order'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['term']

const challenge = 'Ask a lawyer whether to appeal. Until then, follow the shorter term to be safe.'

export const term = {
  termGiven: {
    title: 'Does the order give the term it must?',
    rule: 'The rule is 30 days. It is 7 to 30 days for people who may stay three months at most. Less than seven days, or no term, needs a ground of article 74/14 §3. EU citizens, their family, and people whose temporary protection ended get at least one month.',
    refusal: 'A term under seven days without one of the grounds of article 74/14 §3.',
    endings: {
      ...otherOrders,
      fullMonth: { reason: 'The order gives you at least one month, as it must.' },
      aboutMonth: {
        reason: 'The order gives 30 days, and the law says at least one month. That month was longer.',
        todo: 'Ask a lawyer whether the missing day matters in your case.',
      },
      urgencyNamed: {
        reason: 'The order gives less than a month and says that it is urgent. The reasons can be examined.',
        todo: 'Ask a lawyer whether the urgency is well explained.',
      },
      otherReasonNamed: {
        reason:
          'The order gives less than a month, for another reason than urgency. Whether that is enough is judged.',
        todo: 'Ask a lawyer whether the reason shows urgency in your case.',
      },
      monthTooShort: {
        reason: 'The order gives less than one month and explains no urgency.',
        todo: challenge,
      },
      protectionTooShort: {
        reason: 'After temporary protection, the order must give at least one month. It gives less.',
        todo: challenge,
      },
      fullTerm: { reason: 'The order gives 30 days or more. That is the normal term.' },
      middleTerm: { reason: 'The order gives 7 to 30 days. The law allows that for a short stay.' },
      groupUnknown: {
        reason: 'The order gives 7 to 29 days. Whether that is enough depends on the stay you had.',
        todo: 'Ask a lawyer whether article 6 (stay of three months at most) applies to you.',
      },
      abscondingNamed: {
        reason:
          'The order names a risk that you hide. The law accepts this ground, but the risk is judged case by case.',
        todo: 'Ask a lawyer whether the order explains the risk for you. A fixed address helps.',
      },
      breachNamed: {
        reason: 'The order says that you did not follow a preventive measure. The law accepts this ground.',
        todo: 'Tell a lawyer if you did follow it, or why you could not.',
      },
      threatNamed: {
        reason: 'The order names a danger for public order or national security. It has to be about you.',
        todo: 'Ask a lawyer whether the order explains the danger with facts.',
      },
      fraudNamed: {
        reason:
          'The order is short because your stay was ended for fraud. The law allows, but does not demand, that.',
      },
      noNewElementsNamed: {
        reason:
          'The order is short because your new asylum application had no new elements. The law allows that.',
      },
      unfoundedNamed: {
        reason:
          'The order is short because your asylum application was manifestly unfounded. The law allows that.',
      },
      noGroundNamed: {
        reason:
          'The order gives less than seven days, or none. It names none of the reasons of article 74/14 §3.',
        todo: 'See a lawyer at once: the time for an urgent request is very short.',
      },
    },
  },
  protectionEnd: {
    title: 'Can you stay longer after temporary protection?',
    rule: 'After temporary protection, the stay must be extended if health makes travel unreasonable. It may be extended to the end of the school year (article 57/36 §2).',
    endings: {
      otherGroup: { reason: 'You did not have temporary protection, so this rule is not for you.' },
      stayExtended: {
        reason:
          'A doctor wrote that you cannot travel. After temporary protection your stay is then extended.',
      },
      certificateMissing: {
        reason: 'Your health may make travel unreasonable, but a doctor’s paper is missing.',
        todo: 'Ask your doctor to write whether you can travel, and until when not.',
      },
      schoolYear: {
        reason: 'You have a child at school. The stay may be extended to the end of the school year.',
      },
      noExtension: {
        reason: 'You named no health reason and no child at school, so this rule gives no more time.',
        todo: 'Look at the other reasons for more time.',
      },
    },
  },
} as const satisfies Text
