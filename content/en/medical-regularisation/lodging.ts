import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** Where and how the application is lodged. */
export const lodgingConditions = {
  applicantIsPatient: {
    title: 'You are the person who is ill',
    rule: '9ter is for a person who is ill. The certificate and the proof of identity are about that person.',
    endings: {
      ownIllness: { reason: 'You apply for your own illness.' },
      illnessOfChild: {
        reason: 'Your child is ill. The application is for your child, and a parent acts for a child.',
        todo: 'Answer the other questions for your child. Ask a lawyer how to name yourself and the rest of the family in the application.',
      },
      illnessOfOther: {
        reason: 'Someone else in your family is ill. 9ter is for that person, not for you alone.',
        todo: 'Answer the other questions for the person who is ill. Ask a lawyer whether you can be named in the same application.',
      },
    },
  },
  noUnlimitedStay: {
    title: 'No stay without an end date yet',
    rule: 'A right to stay without an end date leaves a 9ter application without object. If you get that right while your application is pending, you can ask by registered letter to go on with it.',
    endings: {
      noUnlimitedHeld: { reason: 'You have no right to stay without an end date.' },
      titleWhilePending: {
        reason:
          'You have a right to stay without an end date, and your application was lodged. The Immigration Office closes it, unless you ask within 60 days after you got the card to go on with it.',
        todo: 'Speak to a lawyer today about asking to go on, and look at the day on which you got the card.',
      },
      unlimitedHeld: {
        reason: 'You have a right to stay without an end date. A 9ter application is then without object.',
        todo: 'Keep your card valid. If you are about to lose that stay, speak to a lawyer.',
      },
    },
  },
  inBelgium: {
    title: 'In Belgium',
    rule: 'You have to be in Belgium when you lodge the application. Lawful and unlawful stay both count.',
    endings: {
      staysInBelgium: { reason: 'You are in Belgium.' },
      inTransitZone: {
        reason: 'You are in a transit zone. In practice you can apply from there.',
        safer: 'Ask a lawyer to send the application, and keep the receipt.',
      },
      inClosedCentre: {
        reason: 'You are in a closed centre. In practice you can apply from there.',
        safer: 'Ask a lawyer to send the application, and keep the receipt.',
      },
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
} as const satisfies Pick<
  Admissibility,
  'applicantIsPatient' | 'noUnlimitedStay' | 'inBelgium' | 'registeredPost' | 'actualAddress'
>
