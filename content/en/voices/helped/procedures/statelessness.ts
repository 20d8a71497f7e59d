import { conditions } from '@/content/en/voices/helped/procedures/statelessness/conditions'
import { consideration } from '@/content/en/voices/helped/procedures/statelessness/consideration'

/** Results, of a person whom somebody helps. */
export const said = {
  text: {
    conditions: {
      preparation: {
        translations: {
          endings: {
            translationsMissing: {
              todo: 'Have the papers that matter most translated first. The person has to be ready to explain the others at an interview.',
              reason: 'Some papers of the person need a translation.',
            },
            languagesAccepted: {
              reason: 'The papers of the person are in Dutch, French, German or English.',
            },
            translationsAdded: { reason: 'The person adds translations of the papers that need one.' },
          },
          rule: 'Papers in other languages than Dutch, French, German or English need a translation into one of these. For a paper without one, the person can comment at the interview.',
        },
        order: {
          endings: {
            noOrderKnown: { reason: 'The person has no order to leave.' },
            orderStands: {
              reason:
                'The person has an order to leave. It stays as it is, also after the application is sent.',
              todo: 'Speak to a lawyer before anything is sent. Ask which time limits are running.',
            },
          },
        },
        noFraud: {
          endings: {
            noFraudKnown: { reason: 'No false papers or false statements are known.' },
            fraudWeighed: {
              reason:
                'The answer to the question about false papers or statements is yes. The Immigration Office may refuse because of it.',
              todo: 'Speak to a lawyer before the person applies. What the person tells the lawyer stays between the two.',
            },
          },
        },
      },
      lodging: {
        inBelgium: {
          rule: 'The application must give an address in Belgium where the person really lives. The person can also apply while they are detained.',
          endings: {
            staysInBelgium: { reason: 'The person is in Belgium.' },
            heldInBelgium: {
              reason:
                'The person is in a closed centre in Belgium. They can apply from there. The CGRS (CGVS / CGRA) and the Immigration Office then have only 15 days each.',
              todo: 'Ask for a lawyer today, and ask how the person can send a registered letter from where they are.',
            },
            atTheBorder: {
              reason:
                'The person is in a transit zone. The rules that we read do not say whether they can apply from there.',
            },
            abroad: {
              reason:
                'The person is outside Belgium, so they cannot give an address in Belgium where they really live. Without it, the application is not taken into consideration.',
              todo: 'Ask a lawyer which other way fits the situation of the person.',
            },
          },
        },
        registeredPost: {
          rule: 'The person sends the application to the Immigration Office by registered letter. An application that is lodged in another way is not taken into consideration.',
          endings: {
            sentRegistered: { reason: 'The person sends it by registered letter to the Immigration Office.' },
            notRegistered: {
              reason: 'The person does not use a registered letter. The law accepts nothing else.',
            },
          },
        },
        actualAddress: {
          title: 'The person’s real address in the application',
          rule: 'The application must give the address where the person really lives in Belgium. An application without this address is not taken into consideration.',
          endings: {
            actualAddressGiven: { reason: 'The application says where the person really lives in Belgium.' },
            postalAddressOnly: {
              reason:
                'The application names only an address for letters, not the place where the person lives.',
              todo: 'Add the address where the person really lives.',
            },
            noAddress: {
              reason: 'The application gives no address.',
              todo: 'Write the address where the person really lives in the application.',
            },
          },
        },
      },
      otherProcedures: {
        protection: {
          rule: 'While an international protection procedure is running, this application waits, unless the CGRS (CGVS / CGRA) can already give its opinion. Once the person has refugee status or subsidiary protection, it no longer has an object.',
          endings: {
            noProtectionAsked: {
              reason: 'The person never applied for international protection in Belgium.',
            },
            protectionOver: {
              reason:
                'The international protection procedure of the person has ended, and they have no status from it.',
            },
            waitsForProtection: {
              reason:
                'The international protection procedure of the person is running. This application then waits, unless the CGRS can already give its opinion.',
              todo: 'Decide with the lawyer of the person what to raise where, and when to lodge this application.',
            },
            withoutObject: {
              reason:
                'The person has refugee status or subsidiary protection. An application to stay as a stateless person then has no object.',
              todo: 'Ask a lawyer whether a court can recognise the person as stateless beside this protection. That gives no stay by itself.',
            },
          },
        },
        courtCase: {
          rule: 'While a family court looks at whether the person is stateless, the time limits of the CGRS and the Immigration Office do not run.',
          endings: {
            waitsForCourt: {
              reason:
                'The case of the person at the family court is running. The time limits of the CGRS and the Immigration Office do not run until it ends.',
              todo: 'Ask the lawyer of the person when a ruling can come, and what it changes for this application.',
            },
          },
        },
      },
      conditions,
      consideration,
    },
    steps: {
      'see-lawyer': {
        text: 'Nationality law is different in each country. A lawyer also says whether it is safe to ask.',
      },
      'ask-countries': {
        text: 'If a lawyer says that it is safe, ask each country that the person has ties with, in writing, whether the person is its citizen.',
      },
      'gather-proof': {
        text: 'Collect papers on each of the five points and on the earlier stay of the person. Have them translated where needed.',
      },
      consideration: {
        text: 'The Immigration Office first looks at the form, the earlier stay of the person and earlier applications.',
      },
      opinion: {
        text: 'The CGRS (CGVS / CGRA) gives an opinion on the first five conditions within three months, or within 15 days if the person is detained.',
      },
      interview: {
        text: 'The person may be invited, or asked for information, at any stage. The person has to go. Answer within 30 days of the day the request was sent.',
      },
      decision: {
        text: 'The Immigration Office decides within three months of the opinion, or within 15 days if the person is detained.',
      },
      card: {
        text: 'After a positive decision, the person has to go to their municipality. Five years after the decision, the stay becomes unlimited.',
      },
    },
    remedies: {
      'ask-about-stay': {
        title: 'Find out about stay in the other country',
        how: 'First ask a lawyer whether it is safe. Then ask its consulate in writing whether the person can live there and whether it lets them in.',
      },
      'state-address': {
        title: 'Write the real address of the person in the application',
        how: 'Give the street, number and municipality where the person lives. A lawyer’s address can stand beside it, but does not replace it.',
      },
      'explain-each-point': {
        how: 'Write a few sentences on each. Who is the person, and where do they come from? Why does no country see the person as its citizen? How did the person lose their nationality? Why can the person not get one? Why can the person not stay elsewhere?',
      },
      'show-earlier-stay': {
        title: 'Show the earlier stay of the person',
        how: 'Look for old cards, orange cards and annexes. The municipality of the person can give proof of their registration, and a lawyer can ask for the file at the Immigration Office.',
      },
      'plan-with-lawyer': {
        how: 'Decide together what to raise where, and in which order. The same facts can matter in both.',
      },
      'ask-countries': {
        how: 'First ask a lawyer whether it is safe. Then write to the consulate of each country that the person has ties with. Keep copies and receipts.',
      },
      'keep-unanswered-letters': {
        title: 'Show that the person asked',
        how: 'Write once more by registered letter. Add all letters of the person and the receipts to the application, and say that nobody answered.',
      },
      'explain-no-contact': {
        how: 'Write down with a lawyer who would be in danger, and why. If the person fears to go back, ask also about international protection.',
      },
      'show-origin': {
        title: 'Gather proof of where the person comes from',
        how: 'Look for papers from school, hospital, work or registration, for family papers, photos and witnesses. Write down where the person lived and when.',
      },
      'show-identity': {
        title: 'Gather proof of the identity of the person',
        how: 'No paper is prescribed. Birth certificates, old cards, registration papers and papers of family members can count. Explain what the person cannot get, and why.',
      },
      'see-lawyer': {
        how: 'Take every decision and judgment along. A lawyer keeps what the person says secret.',
      },
      'see-lawyer-about-order': {
        how: 'Take the order and its envelope along. A lawyer looks at the dates, at an appeal, and at when to lodge this application.',
      },
    },
    papers: {
      'application-letter': {
        name: 'Application letter with the real address of the person',
        note: 'It explains each of the five points: identity and origin, no nationality, how the person lost it, none to get, no other country.',
      },
      'court-ruling': {
        name: 'Final ruling of a family court that the person is stateless',
        note: 'The person does not need one to apply.',
      },
      'answers-of-countries': { name: 'Letters of countries that say that the person is not their citizen' },
      'unanswered-letters': {
        name: 'Letters of the person to countries that did not answer, with the receipts',
        note: 'They show what the person tried.',
      },
      'identity-papers': { name: 'Papers on the identity of the person' },
      'origin-papers': { name: 'Papers on where the person comes from and where they lived' },
      'loss-papers': { name: 'Papers on how the person lost their nationality, if they had one' },
      'stay-elsewhere-papers': {
        name: 'Papers on the person’s stay in other countries, and proof that these countries do not let the person in',
      },
      'post-receipt': { note: 'It proves the day on which it was sent.' },
    },
    lodging:
      'The person sends the application by registered letter to the Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE), Cellule Suivi Protection Internationale. There is no fee.',
    warnings: {
      0: 'Only the newest application of this kind counts. With a new one, the person withdraws an earlier one that is still pending.',
      1: 'What the person raises in this application cannot be used again in 9bis, unless the application is not taken into consideration.',
      2: 'Tell the Immigration Office about every change of address, and keep proof. A letter that the person misses can close the file.',
      3: 'If the person misses an interview, or does not answer a request within 30 days of the day it was sent, the file is closed. A valid reason prevents this: send it at once.',
      5: 'If the person fears to go back, ask a lawyer about international protection first. If the person asks for protection, this application waits.',
    },
  },
} as const
