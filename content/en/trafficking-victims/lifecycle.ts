import { appealText } from '@/content/en/lifecycle/appeal'
import { orderText } from '@/content/en/lifecycle/order'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { lifecycle } from '@/machines/procedures/trafficking-victims/lifecycle'

const centre = 'Talk to your specialised centre. It asks for every document for you.'
const end =
  'Call the specialised centre and a lawyer now. The dates below show how long an appeal is possible.'

const call = 'Call the specialised centre and a lawyer at once. Ask which paper is still possible.'

export const lifecycleText = {
  regions: {
    file: {
      title: 'Protection of victims of trafficking or aggravated smuggling',
      states: {
        noticed: {
          name: 'Signs of exploitation noticed',
          means: 'Nobody has asked for a document yet. Only a specialised centre can ask for one.',
          now: 'Contact one of the three centres, day or night.',
        },
        accompanied: {
          name: 'In contact with a specialised centre',
          means:
            'The centre looks with you at whether the protection fits. You get time before you decide on a statement.',
          now: centre,
        },
        statementAtOnce: {
          name: 'Statement made at once',
          means: 'The centre may ask for the three-month document directly, without the 45 days.',
          now: centre,
        },
        reflection: {
          name: 'Reflection period of 45 days',
          means:
            'You have time to rest and to decide on a complaint or statement. The period may not be ended because you do not cooperate yet.',
          now: 'Decide with the centre whether you make a statement. Do not seek contact with the people who exploited you.',
          over: {
            name: 'The reflection period of 45 days is over',
            means:
              'The 45 days have run out. A statement or complaint can lead to the three-month document. The 45-day paper gives you no stay now.',
            now: call,
          },
        },
        statementInReflection: {
          name: 'Statement made in the reflection period',
          means: 'The centre can ask for the three-month document.',
          now: centre,
          over: {
            name: 'Statement made, and the 45 days are over',
            means: 'The 45 days have run out. The centre can still ask for the three-month document.',
            now: call,
          },
        },
        firstDocument: {
          name: 'Three-month document',
          means: 'You may work. Before it ends, the Office asks the prosecutor about the case and about you.',
          now: 'Try to get a passport, travel document or national identity card, and keep proof of your efforts.',
          over: {
            name: 'The three-month document has run out',
            means: 'The last day of the document has passed. It gives you no stay and no work now.',
            now: call,
          },
        },
        extended: {
          name: 'Document extended by three months',
          means: 'It can be extended only once. The prosecutor still looks at the case.',
          now: centre,
          over: {
            name: 'The extended document has run out',
            means: 'The last day of the document has passed. It cannot be extended a second time.',
            now: call,
          },
        },
        sixMonths: {
          name: 'Six-month permit, A card',
          means:
            'The prosecutor confirmed that the case is running and that you cooperate. The permit is renewed while this lasts.',
          now: 'Talk to the centre, so that it asks for renewal before the card ends.',
          over: {
            name: 'The six-month permit has run out',
            means: 'The last day of the A card has passed, and no renewal is entered here.',
            now: call,
          },
        },
        renewalPending: {
          name: 'You asked for renewal',
          means: 'The Office asks the prosecutor about the case before it renews the permit.',
          now: centre,
        },
        heard: {
          name: 'Asked for your view before a decision',
          means:
            'The Office is thinking of ending your stay. You may send in writing everything that speaks against this.',
          now: 'Answer in writing by the date below, with the centre or a lawyer.',
          over: {
            name: 'Asked for your view; the date has passed',
            means: 'The Office is thinking of ending your stay. It may now decide without your answer.',
            now: 'Send your answer anyway, today, with the centre or a lawyer.',
          },
        },
        permanentPossible: {
          name: 'Conviction, or the prosecutor kept the charge',
          means: 'The Office may now give unlimited stay. It weighs this, so it is not automatic.',
          now: 'Talk to the centre, so that it asks for unlimited stay. Keep the A card valid in the meantime.',
          over: {
            name: 'Conviction, or the prosecutor kept the charge; the A card has run out',
            means:
              'The Office may give unlimited stay. It weighs this. The last day of the A card has passed.',
            now: call,
          },
        },
        permanentRefused: {
          name: 'Unlimited stay refused',
          means:
            'The Office did not give unlimited stay. The date on the A card decides whether it still counts.',
          now: end,
        },
        permanent: {
          name: 'Unlimited stay, B card',
          means: 'Your stay has no time limit.',
          now: 'Renew the card itself in time.',
        },
        ended: {
          name: 'Protection ended',
          means:
            'The law names the ground in the decision for this phase. After the reflection period no entry ban may follow, unless an earlier removal decision was not carried out.',
          now: end,
        },
        endedPublicOrder: {
          name: 'Protection ended for public order or security',
          means: 'The law names this ground for every phase. An entry ban is not excluded here.',
          now: end,
        },
        endedProceedings: {
          name: 'Protection ended because the court case ended',
          means:
            'The law names this ground for the six-month permit. After a long case, it may be worth looking at humanitarian regularisation (9bis).',
          now: end,
        },
        endedOnOtherGround: {
          name: 'Protection ended on a ground that the law does not name for this phase',
          means: 'In the first phases the law names only renewed contact and public order or security.',
          now: `Show the reasons of the decision to a lawyer. ${end}`,
        },
        endedUnclear: {
          name: 'Protection ended, ground not known',
          means:
            'The grounds that the law allows differ from phase to phase. The decision must give its reasons.',
          now: `Read the reasons with the centre. ${end}`,
        },
        endAnnulled: {
          name: 'End of protection annulled',
          means: 'The decision to end the protection no longer counts. The Office has to look again.',
          now: centre,
        },
        lapsed: {
          name: 'Document expired',
          means: 'No new document followed. This procedure gives you no stay now.',
          now: 'Call the specialised centre and a lawyer at once.',
        },
      },
    },
    appeal: appealText,
    order: orderText,
  },
} as const satisfies LifecycleText<typeof lifecycle>
