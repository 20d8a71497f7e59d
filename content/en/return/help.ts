import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['help']

export const help = {
  voluntaryReturn: {
    title: 'Is help with a voluntary return open to you?',
    rule: 'Fedasil runs the voluntary return programme with IOM and Caritas: the journey, travel help, and sometimes a grant and help to start again. In principle people who committed crimes do not get this help from detention.',
    endings: {
      helpOpen: {
        reason:
          'You can ask a Fedasil return desk about the programme. The costs of a forced return may be claimed from you.',
      },
      helpFromCentre: { reason: 'The programme can also be organised from the place where you are held.' },
      helpMayBeRefused: {
        reason: 'You are held and named a danger for public order. Help may be refused after crimes.',
        todo: 'Ask the return coach of the centre what is possible for you.',
      },
    },
  },
} as const satisfies Text
