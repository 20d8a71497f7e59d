import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** Where and how the application is lodged. */
export const lodgingConditions = {
  inBelgium: {
    title: 'In Belgium',
    rule: 'You have to be in Belgium when you lodge the application. Lawful and unlawful stay both count.',
    endings: {
      staysInBelgium: { reason: 'You are in Belgium.' },
      inTransitZone: { reason: 'You are in a transit zone. In practice you can apply from there.' },
      inClosedCentre: { reason: 'You are in a closed centre. In practice you can apply from there.' },
      abroad: {
        reason: 'You are outside Belgium. This application is only for people who are in Belgium.',
        todo: 'Ask a lawyer which visa or other route fits your situation.',
      },
    },
  },
  registeredPost: {
    title: 'Sent by registered post',
    rule: 'You send the application by registered post to the Immigration Office. If you send it any other way, it is inadmissible.',
    refusal: 'You hand it in at the municipality, as for 9bis, or you send it by e-mail or ordinary post.',
    endings: {
      sentRegistered: {
        reason: 'You send it by registered post to the Immigration Office, as the law asks.',
      },
      handedToMunicipality: {
        reason: 'You hand the application in at your municipality. That is the way for 9bis, not for 9ter.',
        todo: 'Send it by registered post to the Immigration Office.',
      },
      notRegistered: {
        reason: 'You do not use registered post. The law accepts nothing else.',
        todo: 'Send it by registered post to the Immigration Office.',
      },
    },
  },
  actualAddress: {
    title: 'Your real address in the application',
    rule: 'The application itself has to give the address where you really live in Belgium.',
    refusal: 'The application names only a lawyer’s office, a post box or an organisation.',
    endings: {
      actualAddressGiven: { reason: 'Your application says where you really live in Belgium.' },
      postalAddressOnly: {
        reason: 'Your application names only an address for letters, not the place where you live.',
        todo: 'Add the address where you really live.',
      },
      noAddress: {
        reason: 'Your application gives no address.',
        todo: 'Write the address where you really live in the application.',
      },
    },
  },
} as const satisfies Pick<Admissibility, 'inBelgium' | 'registeredPost' | 'actualAddress'>
