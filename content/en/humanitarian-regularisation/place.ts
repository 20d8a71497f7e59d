import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** Where the person is, where the application goes, and the residence check. */
export const place = {
  staysInBelgium: {
    title: 'You stay in Belgium',
    rule: 'Article 9bis is for people who stay in Belgium. Normally, you apply from abroad at a Belgian embassy or consulate.',
    endings: {
      inBelgium: { reason: 'You are in Belgium, with or without a right to stay.' },
      heldInBelgium: {
        reason:
          'You are detained in a closed centre in Belgium. You can lodge the application with the municipality of that centre.',
      },
      inTransitZone: {
        reason:
          'You are in a transit zone. We found no text that says how to lodge a 9bis application there.',
        todo: 'Ask a lawyer today whether you can apply, and where.',
      },
      outsideBelgium: {
        reason: 'You are outside Belgium. You cannot use 9bis from abroad.',
        todo: 'Contact the Belgian embassy or consulate for the place where you stay. Ask which visa fits.',
      },
    },
  },
  filedWithMayor: {
    title: 'Lodged with your own municipality',
    rule: 'You lodge the application with the mayor of the municipality where you stay, who sends it on. An application sent anywhere else is not considered.',
    refusal:
      'You send it to the Immigration Office or a minister, or to a municipality where you do not live.',
    endings: {
      homeMunicipality: { reason: 'You lodge the application with the municipality where you really live.' },
      otherMunicipality: {
        reason:
          'You lodge the application with a municipality where you do not live. That municipality is not competent.',
        todo: 'Lodge it with the municipality where you really live.',
      },
      sentToOffice: {
        reason: 'You send the application straight to the Immigration Office. It is then not considered.',
        todo: 'Lodge it with the municipality where you really live.',
      },
      sentToMinister: {
        reason:
          'You send the application to a minister or a State Secretary. The law names only the mayor of the municipality where you stay.',
        todo: 'Lodge it with the municipality where you really live.',
      },
    },
  },
  residence: {
    title: 'Residence check',
    rule: 'The municipality checks that you live at the address in your application (woonstcontrole / contrôle de résidence). After a positive check it sends the application on.',
    refusal: 'After a negative check, the municipality does not take the application into consideration.',
    endings: {
      placeOfDetention: {
        reason: 'You are detained in a closed centre. The place of detention counts as your address.',
      },
      noResidenceToCheck: { reason: 'You are outside Belgium, so there is no address to check.' },
      checkPositive: { reason: 'The municipality found that you live at the address that you gave.' },
      checkToCome: {
        reason: 'You live at the address that you gave. The municipality still has to check it.',
        todo: 'Put your name on the doorbell and the letter box. Open the door and answer letters.',
      },
      livesElsewhere: {
        reason: 'You do not live at the address in your application. The check will then be negative.',
        todo: 'Write the address where you really stay, even if it is temporary.',
      },
      checkNegative: {
        reason: 'The check was negative. In that case, the Immigration Office does not see your file.',
        todo: 'Ask the municipality why. Then ask for a new check, or lodge a new application with the right address.',
      },
    },
  },
} as const satisfies Partial<Admissibility>
