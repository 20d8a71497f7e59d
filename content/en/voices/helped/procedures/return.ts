import { cooperation } from '@/content/en/voices/helped/procedures/return/cooperation'
import { decision } from '@/content/en/voices/helped/procedures/return/decision'
import { detention } from '@/content/en/voices/helped/procedures/return/detention'
import { entryBan } from '@/content/en/voices/helped/procedures/return/entry-ban'
import { extension } from '@/content/en/voices/helped/procedures/return/extension'
import { removal } from '@/content/en/voices/helped/procedures/return/removal'
import { term } from '@/content/en/voices/helped/procedures/return/term'

/** Results, of a person whom somebody helps. */
export const said = {
  text: {
    conditions: {
      orderToCome: {
        orderAhead: {
          endings: {
            protectionHeld: {
              todo: 'If someone wants to take the protection away, see a lawyer at once.',
              reason:
                'The person has refugee status or subsidiary protection, so the earlier refusal no longer decides about their stay.',
            },
            newLaw: {
              todo: 'Check whether the decision on international protection itself orders the person to leave, and ask a lawyer.',
            },
            dublinIsOrder: {
              reason:
                'The person has a Dublin refusal. It includes an order to leave, even if it does not look like one.',
            },
            noRefusal: {
              reason: 'The person has no order and no refusal, so the answers do not point to an order.',
            },
            refusalUnknown: {
              reason: 'It is not clear which refusal the person has.',
              todo: 'Show the last decision on the person to a lawyer or a social worker.',
            },
            refusalIsNoOrder: {
              reason:
                'A refusal by the CGRS is not an order to leave. While the person can appeal, or while their appeal is running, no order follows.',
            },
            orderCanCome: {
              reason:
                'The person’s international protection procedure has ended, so an order to leave can come now.',
            },
            orderCanComeAtOnce: {
              reason:
                'This is the person’s third or later application, without new elements. An order can come at once.',
            },
          },
        },
      },
      help: {
        voluntaryReturn: {
          title: 'Is help with a voluntary return open to the person?',
          endings: {
            helpOpen: {
              reason:
                'The person can ask a Fedasil return desk about the programme. The Immigration Office may claim the costs of a forced return from the person.',
            },
            helpFromCentre: {
              reason: 'The person can also join the programme from the place where they are detained.',
            },
            helpMayBeRefused: {
              reason:
                'The person is detained, and the answers say that there is a conviction or a decision on public order. Help may be refused after crimes.',
              todo: 'Ask the centre’s return coach what is possible for the person.',
            },
          },
        },
      },
      banToCome: {
        banAvoided: {
          title: 'Can the person still avoid an entry ban?',
          rule: 'A removal decision comes with a ban of at most three years if the person got no term or did not follow an earlier removal decision (article 74/11 §1). The ban is a separate paper. It can come with the order or later.',
          endings: {
            noOrder: { reason: 'The person has no order to leave, so no entry ban comes with one.' },
            transferDecision: {
              reason:
                'The order is a Dublin decision. The law imposes the duty to add a ban for removal decisions, and a Dublin decision is another kind.',
            },
            guardianOrder: {
              reason:
                'The order was given to the guardian of the person (annex 38), so this point is not about the person. Before a return, the Immigration Office has to make sure that the person will be received and cared for there (article 74/16).',
            },
            canStillAvoid: {
              reason:
                'The person’s term is still running. If they leave in time, they avoid the ban that follows an order that was not carried out.',
            },
            banCanCome: {
              reason:
                'The person’s term is over and they have no written extension, or they got no term. A removal decision then comes with an entry ban.',
            },
            earlierNotExecuted: {
              reason:
                'The person did not follow an earlier order. A removal decision then comes with an entry ban.',
            },
          },
        },
      },
      term,
      detention,
      decision,
      extension,
      removal,
      cooperation,
      entryBan,
    },
    remedies: {
      'prove-no-departure': {
        how: 'Ask Fedasil, IOM or Caritas for a paper about the planned journey, an embassy for one about travel papers, or a doctor.',
        title: 'Get proof that the person cannot leave in time',
      },
      'lawyer-detention': {
        how: 'Ask the centre for a lawyer and to use the phone. Keep the detention decision at hand.',
      },
      'ask-release': {
        title: 'Ask for release',
        how: 'A lawyer sends a request to the Council Chamber (raadkamer / chambre du conseil). The person can repeat it each month.',
      },
      'read-the-limit': {
        how: 'Look in the last part of the decision for the days, the court and the way to appeal. If two time limits fit, take the shorter one.',
      },
      'find-the-order': {
        title: 'Find out whether the person has an order',
        how: 'Look for “bevel om het grondgebied te verlaten” or “ordre de quitter le territoire” (annex 12, 13, 13quinquies, 13septies, 26quater). A lawyer can ask to see the file.',
      },
      'show-stay-document': {
        how: 'Let the person carry a copy of the document. Show it, with the order, to a lawyer, the municipality and the coach.',
      },
      'lawyer-appeal': {
        how: 'Go at once, with the order and the day the person received it. Ask for free legal aid (pro deo) if the person has little money.',
      },
      'lawyer-term': {
        how: 'Ask whether the person can challenge the term on the order, and what to do until then.',
      },
      'tell-the-danger': {
        title: 'Say what the person fears',
        how: 'Tell a lawyer what could happen to the person if they go back. Together with the lawyer, send this with proof to the Immigration Office.',
      },
      'ask-translation': {
        how: 'Ask the Immigration Office for the main points and the ways to appeal in a language that the person understands. The translation can be written or spoken.',
      },
      'prepare-return-advice': {
        how: 'Ask a lawyer about other ways to stay. A Fedasil return desk explains what help the person can get to return.',
      },
      'ask-extension': {
        how: 'Write to the authority that gave the order, with reasons and proof, before the term ends. If it is urgent, send the letter by registered post to the office that issued the order. If the person lives in a reception centre, ask through the centre.',
      },
      'travel-certificate': {
        how: 'Ask the doctor to write whether the person can travel. If they cannot, the paper should say why not, and until when.',
      },
      'show-cgrs-opinion': {
        how: 'Let the person keep a copy with them. Send it to the Immigration Office through a lawyer.',
      },
      'tell-the-guardian': {
        how: 'The guardian can propose a durable solution, and the Immigration Office has to hear the guardian first. If the person has no guardian yet, ask the Guardianship Service (Dienst Voogdij / Service des Tutelles).',
      },
      'count-the-limit': {
        how: 'Use the deadline calculator, and choose the way the person received the order. Call a lawyer without waiting for the result.',
      },
      'ask-explanation': {
        how: 'Ask the coach or the Immigration Office to explain the duty in the person’s language, and note the day.',
      },
      'read-the-invitation': {
        how: 'It names the place, the day and the coach. If the person has no invitation, ask a social worker.',
      },
      'explain-absence': {
        title: 'Explain in writing why the person was absent',
        how: 'Within three working days, write why the person could not come, and add proof. Ask for a new appointment.',
      },
      'give-address': {
        title: 'Give the person’s address',
        how: 'Send the person’s real address and phone number in writing, and report each change. If the person is afraid to do so, talk to a lawyer first.',
      },
      'find-the-ban': {
        how: 'Look for “inreisverbod” or “interdiction d’entrée” (annex 13sexies). A lawyer can ask to see the file.',
      },
      'tell-the-illness': {
        title: 'Tell how the person’s health would develop there',
        how: 'Ask the doctor of the person to write which treatment the person needs, and what would happen without it. Send it to the Immigration Office through a lawyer, with proof of what treatment costs or where it is missing in the person’s country.',
      },
      'prove-departure': {
        title: 'Prove the day the person left',
        how: 'Look for a ticket, a boarding pass, a stamp in the person’s passport, or a paper from the Belgian embassy in the country where they went. If the person has not left, ask a lawyer what the ban means for them now.',
      },
      'leave-with-proof': {
        how: 'Keep the ticket, the stamp in the person’s passport or a paper from Fedasil or IOM. The person may need it later.',
      },
      'give-ban-reasons': {
        how: 'The length of a ban depends on the person’s whole situation. Send the lawyer of the person proof of the person’s family, health and cooperation.',
      },
      'ask-lifting': {
        how: 'Send a request with reasons to the Belgian embassy where the person lives. Or send it to the Immigration Office with written proof that the person left. If no answer comes within four months, that is a refusal.',
      },
    },
    intro:
      'Where the person stands with an order to leave Belgium: whether it respects the rules, how long there is, whether forced removal is barred today, and what help to return there is. Nothing is lodged here.',
    stages: {
      term: 'How long does the person have?',
      extension: 'Can the person get more time?',
      cooperation: 'What does the person have to do?',
      entryBan: 'If the person has an entry ban',
      detention: 'If the person is detained',
    },
    passedOver: {
      decision: 'The person has no order to leave, so there is no decision to look at.',
      orderToCome: 'The person already has an order to leave. The other parts are about it.',
      term: 'The person has no order to leave, so no term is running.',
      extension: 'The person has no order to leave, so there is no term to extend.',
      removal: 'The person has no order to leave, so the rules against forced removal do not matter here.',
      cooperation: 'The person has no order to leave, so the duty to cooperate does not matter yet.',
      banToCome:
        'The person already has an entry ban. By the law it took effect on the day they received it, in most cases for the whole Schengen area. Its years count from the day they leave.',
      entryBan: 'The person has no entry ban, so there is nothing to check or to lift.',
      detention: 'The person is not detained, so these points do not matter here.',
    },
    papers: {
      'proof-of-notification': {
        name: 'Proof of the day the person received it',
        note: 'For example the person’s signature with the date, the post notice or the envelope.',
      },
      'proof-no-departure': { name: 'Proof that the person cannot leave in time' },
      'travel-medical-certificate': { name: 'Doctor’s paper that says whether the person can travel' },
      'stay-document': { name: 'Every stay document that the person holds' },
      'departure-plan': { name: 'Proof of the person’s plan to leave' },
      'coaching-letters': { name: 'Invitations and letters from the coach (ICAM), and the person’s answers' },
      'proof-of-leaving': {
        name: 'Proof that the person left',
        note: 'For example a ticket, a stamp, or a paper from Fedasil or IOM. The person needs it later to lift a ban.',
      },
    },
    steps: {
      'read-order': {
        text: 'Look for its ground, the term, the reasons and the way to appeal. The person can ask for a translation.',
      },
      'note-both-clocks': {
        text: 'The term to leave and the time limit to appeal are different. Both start when the person receives the order.',
      },
      'see-a-lawyer': {
        text: 'An urgent request has to be made within a few days. Ask for free legal aid if the person has little money.',
      },
      'ask-for-more-time': { title: 'Ask for more time if the person needs it' },
      'choose-how-to-leave': {
        title: 'If the person leaves, choose how',
        text: 'The person can travel on their own, or ask Fedasil for the voluntary return programme. The programme pays for the journey and gives travel help, and sometimes a grant and help to start again.',
      },
      'go-to-interviews': {
        text: 'The municipality or a coach (ICAM) can invite the person. Bring the person’s papers. A lawyer may come with the person.',
      },
      'leave-and-prove-it': {
        text: 'Proof of leaving helps if an entry ban comes up later, or if the person asks to lift one.',
      },
      'if-not-left': {
        title: 'If the person is still here after the term',
        text: 'The police may check the person’s address. The police may come in only with a warrant or with the consent of the person. Forced return, detention and an entry ban become possible.',
      },
    },
    lodging:
      'The person does not lodge anything. The person sends a request for more time to the authority that gave the order. The Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE) decides on it.',
    warnings: {
      0: 'The term to leave gives no right to stay. It only protects the person from forced removal while it is running, and there are exceptions.',
      2: 'If the person received a decision on or after 12 June 2026: the law changed and we have not read the new text. Follow the time limit printed on the decision.',
      5: 'Staying without a right to stay can be punished with a fine or prison. Prison is possible only if detention or a milder measure ended without removal, and the person stays on without a justified reason.',
      6: 'The Immigration Office may try to claim the costs of a forced return from the person, a guarantor, an employer or a carrier.',
      7: 'People who help the person mainly for humanitarian reasons cannot be punished for that help.',
    },
  },
} as const
