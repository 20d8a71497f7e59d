import { otherOrders } from '@/content/en/return/order'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['term']

const challenge = 'Ask a lawyer whether to appeal. Until then, follow the shorter term to be safe.'

export const term = {
  termGiven: {
    title: 'Does the order give the term that it must give?',
    rule: 'The rule is 30 days. It is 7 to 30 days for people who may stay three months at most. Less than seven days, or no term, needs a ground in article 74/14 §3. EU citizens and their family get at least one month, save for an urgency that the order explains. People whose temporary protection ended get at least one month.',
    refusal: 'The order gives a term under seven days without one of the grounds in article 74/14 §3.',
    endings: {
      ...otherOrders,
      fullMonth: { reason: 'The order gives you at least one month, as it must.' },
      aboutMonth: {
        reason:
          'The order gives 30 days, and the law says at least one month. The month in your case was longer than 30 days.',
        todo: 'Ask a lawyer whether the missing day matters in your case.',
      },
      urgencyNamed: {
        reason:
          'The order gives less than a month and says that it is urgent. A court can examine the reasons.',
        todo: 'Ask a lawyer whether the order explains the urgency well.',
      },
      otherReasonNamed: {
        reason:
          'The order gives less than a month, for a reason other than urgency. Whether that is enough has to be judged.',
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
      middleTerm: { reason: 'The order gives 7 to 29 days. The law allows that for a short stay.' },
      groupUnknown: {
        reason: 'The order gives 7 to 29 days. Whether that is enough depends on the stay that you had.',
        todo: 'Ask a lawyer whether article 6 (stay of three months at most) applies to you.',
      },
      abscondingNamed: {
        reason:
          'The order says that there is a risk that you hide. The law accepts this ground, but the risk is judged case by case.',
        todo: 'Ask a lawyer whether the order explains this risk in your case. A fixed address helps.',
      },
      earlierOrderNamed: {
        reason:
          'The order says that you did not follow an earlier order. Since 20 July 2024 that is no longer a ground of its own. It can only be a sign of a risk that you hide, and that is judged case by case.',
        todo: 'Ask a lawyer whether the order explains this risk in your case.',
      },
      falseIdentityNamed: {
        reason:
          'The order says that you gave a false name or did not say who you are. That is no ground of its own. It can only be a sign of a risk that you hide, and that is judged case by case.',
        todo: 'Ask a lawyer whether the order explains this risk in your case. Show papers that prove who you are.',
      },
      breachNamed: {
        reason: 'The order says that you did not follow a preventive measure. The law accepts this ground.',
        todo: 'Tell a lawyer if you did follow it, or why you could not.',
      },
      threatNamed: {
        reason:
          'The order names a danger to public order or national security. The danger has to be about you.',
        todo: 'Ask a lawyer whether the order gives facts that explain the danger.',
      },
      fraudNamed: {
        reason:
          'The order gives a short term because your stay was ended for fraud. The law allows that, but does not require it.',
      },
      noNewElementsNamed: {
        reason:
          'The order gives a short term, or none, because your new application for international protection had no new elements. The law allows that.',
      },
      unfoundedNamed: {
        reason:
          'The order gives a short term because your application for international protection was manifestly unfounded. The law allows that.',
      },
      noGroundNamed: {
        reason:
          'The order gives less than seven days, or no term. It names none of the reasons in article 74/14 §3.',
        todo: 'See a lawyer at once: the time for an urgent request is very short.',
      },
    },
  },
  protectionEnd: {
    title: 'Can you stay longer after temporary protection?',
    rule: 'After temporary protection, your stay must be extended if your health makes travel unreasonable. It may be extended to the end of the school year (article 57/36 §2).',
    endings: {
      otherGroup: { reason: 'You did not have temporary protection, so this rule does not apply to you.' },
      stayExtended: {
        reason:
          'A doctor wrote that you cannot travel. After temporary protection, your stay is then extended.',
      },
      certificateMissing: {
        reason: 'Your health may make travel unreasonable, but you have no doctor’s paper.',
        todo: 'Ask your doctor to write whether you can travel and, if not, until when.',
      },
      schoolYear: {
        reason: 'You have a child at school. Your stay may be extended to the end of the school year.',
      },
      noExtension: {
        reason: 'You named no health reason and no child at school, so this rule gives no more time.',
        todo: 'Look at the other reasons for more time.',
      },
    },
  },
} as const satisfies Text
