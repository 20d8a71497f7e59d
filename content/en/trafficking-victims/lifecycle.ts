import { appealText } from '@/content/en/lifecycle/appeal'
import { orderText } from '@/content/en/lifecycle/order'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { lifecycle } from '@/machines/procedures/trafficking-victims/lifecycle'

const centre = 'Talk to your specialised centre. It asks for every document for you.'
const end =
  'Call the specialised centre and a lawyer now. The dates below show how long an appeal is possible.'

export const lifecycleText = {
  regions: {
    file: {
      title: 'Protection of victims of trafficking or aggravated smuggling',
      states: {
        noticed: {
          name: 'Signs of exploitation noticed',
          means: 'No document has been asked yet. Only a specialised centre can ask for one.',
          now: 'Contact one of the three centres, by day or night.',
        },
        accompanied: {
          name: 'In contact with a specialised centre',
          means:
            'The centre looks with you at whether the protection fits. You get time before you decide on a statement.',
          now: centre,
        },
        statementAtOnce: {
          name: 'Statement made at once',
          means: 'The centre may ask for the document of three months directly, without the 45 days.',
          now: centre,
        },
        reflection: {
          name: 'Reflection period of 45 days',
          means:
            'You have time to rest and to decide on a complaint or statement. Not cooperating yet is no ground to end it.',
          now: 'Decide with the centre whether you make a statement. Do not seek contact with the people who exploited you.',
        },
        statementInReflection: {
          name: 'Statement made in the reflection period',
          means: 'The centre can ask for the document of three months.',
          now: centre,
        },
        firstDocument: {
          name: 'Document of three months',
          means: 'You may work. Before it ends, the Office asks the prosecutor about the case and about you.',
          now: 'Try to get a passport, travel document or national identity card, and keep proof of your efforts.',
        },
        extended: {
          name: 'Document extended by three months',
          means: 'It can be extended only once. The prosecutor still looks at the case.',
          now: centre,
        },
        sixMonths: {
          name: 'Permit of six months, A card',
          means:
            'The prosecutor confirmed that the case goes on and that you cooperate. The permit is renewed while this lasts.',
          now: 'Ask the centre to request the renewal before the card ends.',
        },
        renewalPending: {
          name: 'Renewal asked',
          means: 'The Office asks the prosecutor about the case before it renews.',
          now: centre,
        },
        heard: {
          name: 'Asked for your view before a decision',
          means:
            'The Office thinks of ending your stay. You may send in writing everything that speaks against it.',
          now: 'Answer in writing before the date below, with the centre or a lawyer.',
        },
        permanentPossible: {
          name: 'Conviction, or charge kept by the prosecutor',
          means: 'The Office may now give unlimited stay. It weighs this, so it is not automatic.',
          now: 'Ask the centre to request unlimited stay. Keep the A card valid meanwhile.',
        },
        permanentRefused: {
          name: 'Unlimited stay refused',
          means:
            'The Office did not give unlimited stay. Whether the A card still counts depends on its date.',
          now: end,
        },
        permanent: {
          name: 'Unlimited stay, B card',
          means: 'Your stay is without a time limit.',
          now: 'Renew the card itself in time.',
        },
        ended: {
          name: 'Protection ended',
          means:
            'The ground in the decision is one that the law names for this phase. After the reflection period no entry ban may follow, unless an earlier removal decision was not carried out.',
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
            'The law names this ground for the permit of six months. After a long case, humanitarian regularisation (9bis) may be worth a look.',
          now: end,
        },
        endedOnOtherGround: {
          name: 'Protection ended on a ground that the law does not name for this phase',
          means: 'In the first phases the law names only renewed ties and public order or security.',
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
          name: 'Document ran out',
          means: 'No new document followed. You have no stay from this procedure now.',
          now: 'Call the specialised centre and a lawyer at once.',
        },
      },
    },
    appeal: appealText,
    order: orderText,
  },
} as const satisfies LifecycleText<typeof lifecycle>
