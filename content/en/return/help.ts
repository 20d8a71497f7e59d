import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['help']

export const help = {
  voluntaryReturn: {
    title: 'Is help with a voluntary return open to you?',
    rule: 'Fedasil runs the voluntary return programme with IOM and Caritas. It covers the journey, travel help, and sometimes a grant and help to start again. In principle people who committed crimes do not get this help while they are detained.',
    endings: {
      helpOpen: {
        reason:
          'You can ask a Fedasil return desk about the programme. The Immigration Office may claim the costs of a forced return from you.',
      },
      helpFromCentre: { reason: 'You can also join the programme from the place where you are detained.' },
      helpMayBeRefused: {
        reason:
          'You are detained, and you answered that there is a conviction or a decision on public order. Help may be refused after crimes.',
        todo: 'Ask the centre’s return coach what is possible for you.',
      },
    },
  },
} as const satisfies Text
