import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** Where the person is, where the file goes, and the residence check. */
export const place = {
  staysInBelgium: {
    title: 'You stay in Belgium',
    rule: 'Article 9bis is for people who stay in Belgium. The normal way, from abroad, is a request at a Belgian embassy or consulate.',
    endings: {
      inBelgium: { reason: 'You are in Belgium, with or without a right to stay.' },
      heldInBelgium: {
        reason:
          'You are held in a closed centre in Belgium. You can file with the municipality of that centre.',
      },
      inTransitZone: {
        reason: 'You are in a transit zone. We found no text that says how a 9bis request is filed there.',
        todo: 'Ask a lawyer today whether and where you can file.',
      },
      outsideBelgium: {
        reason: 'You are outside Belgium. From abroad, 9bis is not the way.',
        todo: 'Ask the Belgian embassy or consulate for the place where you stay which visa fits.',
      },
    },
  },
  filedWithMayor: {
    title: 'Filed with your own municipality',
    rule: 'The request goes to the mayor of the municipality where you stay, who sends it on. A request sent straight to the Immigration Office is not considered.',
    refusal: 'Sent to the Immigration Office, or to a municipality where the person does not live.',
    endings: {
      homeMunicipality: { reason: 'You file with the municipality where you really live.' },
      otherMunicipality: {
        reason: 'You file with a municipality where you do not live. That one is not competent.',
        todo: 'File with the municipality where you really live.',
      },
      sentToOffice: {
        reason: 'You send the request straight to the Immigration Office. It is then not considered.',
        todo: 'File with the municipality where you really live.',
      },
    },
  },
  residence: {
    title: 'Residence check',
    rule: 'The municipality checks that you live at the address in your request (woonstcontrole / contrôle de résidence). After a positive check it sends the file on.',
    refusal: 'Negative check: the municipality does not take the request into consideration.',
    endings: {
      placeOfDetention: {
        reason: 'You are held in a closed centre. The place of detention counts as your address.',
      },
      noResidenceToCheck: { reason: 'You are outside Belgium, so there is no address to check.' },
      checkPositive: { reason: 'The municipality found that you live at the address you gave.' },
      checkToCome: {
        reason: 'You live at the address you gave. The municipality still has to check it.',
        todo: 'Put your name on the bell and the letter box, and answer the door and letters.',
      },
      livesElsewhere: {
        reason: 'You do not live at the address in your request. The check will then be negative.',
        todo: 'Write the address where you really stay, even if it is temporary.',
      },
      checkNegative: {
        reason: 'The check was negative. The Immigration Office does not see your file in that case.',
        todo: 'Ask the municipality why. Then ask for a new check, or file again at the right address.',
      },
    },
  },
} as const satisfies Partial<Admissibility>
