import { admissibility } from '@/content/en/voices/helped/procedures/humanitarian-regularisation/admissibility'
import { excludedElements } from '@/content/en/voices/helped/procedures/humanitarian-regularisation/excluded-elements'

/** Results, of a person whom somebody helps. */
export const said = {
  text: {
    remedies: {
      'cover-the-family': {
        how: 'Add official documents that show the marriage, registered partnership and children. Without them, pay for each adult.',
      },
      'ask-to-lift-the-ban': {
        title: 'Ask what to do about the entry ban',
        how: 'Take the ban, the order and any proof of when the person left to a lawyer. The person can ask that a ban be lifted or suspended, but that has conditions of its own.',
      },
      'be-found-at-address': {
        how: 'The check normally comes within ten days, but often later. Report every change of address to the municipality.',
        title: 'Make sure the person is found at their address',
      },
      'ask-lawyer-where': {
        title: 'Ask where the person can apply',
        how: 'A lawyer can say which municipality is competent for the place where the person is.',
      },
      'apply-at-embassy': {
        how: 'From abroad, the person applies for a long stay at the Belgian embassy or consulate for the place where they stay (article 9).',
      },
      'file-with-home-municipality': {
        title: 'Lodge it with the person’s own municipality',
        how: 'Hand in the application at the municipality where the person really lives and ask for proof. Or send it there by registered post. Registered post is not required, but it is best.',
      },
      'state-real-address': {
        title: 'Give the person’s real address',
        how: 'Write the place where the person really stays now. It may be temporary. Report each change to the municipality.',
      },
      'pay-the-fee': {
        how: 'Transfer the full amount in euro to the account that the Immigration Office names on its website. Give the applicant’s surname, first name, nationality and date of birth. The person does not get the fee back after a refusal.',
      },
      'pay-the-rest': {
        how: 'Transfer the missing part and keep the proof. After an annex 43 the person has 30 days to pay and to show the proof, from the day after its notification. Check: the time limit printed on it counts.',
      },
      'check-the-amount': {
        how: 'Look at the fee page of the Immigration Office, or ask the person’s municipality. The amount for 9bis on the day the person lodges the application is needed.',
      },
      'identity-document': {
        how: 'Ask the embassy or consulate of the person’s country for a passport or identity card. An old or expired one can do. If the person is afraid of their country, do not contact it: speak to a lawyer first.',
      },
      'enclose-document': {
        how: 'The person’s identity is judged on the day they lodge the application. Add a copy of the document, and do not lodge the application before it is in it.',
      },
      'compare-with-card': {
        title: 'Compare with the stay that the person has',
        how: 'Take the person’s card, and the decision that gave it, to a lawyer. Ask which is safer: to extend it, to change its ground, or 9bis.',
      },
      'write-in-language': {
        how: 'The person’s papers on international protection show it: Dutch or French. Six months after the procedure ended, the choice is free.',
      },
      'prove-each-step': {
        how: 'Write down each step the person took, with its date, and why it failed. Add letters, e-mails, proof that they were sent, and the embassy’s answers.',
      },
      'prove-circumstances': {
        title: 'Prove the person’s circumstances',
        how: 'Add proof of each circumstance. Explain for each one why it is impossible or very hard to apply abroad. The same facts may also support the person’s stay.',
      },
      'look-for-circumstances': {
        how: 'Case law has accepted, for example, a breach of human rights on return (article 3 or 8), or no way to get travel papers or to apply there. Medical facts, an international protection procedure that is running, or several facts together can count too. Use only what is true and what the person can prove.',
      },
      'find-new-reasons': {
        how: 'A reason is new if it arose since then, or if the person could not know it. A change in the authorities’ policy can also count as new. Prove when it came up.',
      },
      'show-vulnerability': {
        title: 'Show the person’s situation',
        how: 'Reports from doctors, social workers, police or schools can help. A lawyer can help to choose.',
      },
      'talk-to-lawyer': {
        how: 'A lawyer keeps what the person says secret. Take every decision and judgment along.',
      },
    },
    steps: {
      decision: { text: 'The municipality notifies it. Read the time limit for appeal on it the same day.' },
      'get-advice': {
        text: 'Talk to a lawyer or a legal helpdesk before the person applies. A weak application can use up their reasons.',
      },
      'collect-proof': {
        title: 'Collect the proof',
        text: 'Identity, circumstances and reasons: all the proof has to be in the application when the person lodges it.',
      },
      pay: {
        text: 'Check the amount for the day the person lodges the application, pay it in full and keep the proof.',
      },
      'write-application': {
        text: 'First say why the person cannot apply abroad. Then say why they ask to stay. The procedure is only in writing. If an international protection procedure is running or ended less than six months ago, its language is also the language of 9bis.',
      },
      'hand-in': {
        title: 'Lodge it with the person’s municipality',
        text: 'Lodge the application with the mayor of the municipality where the person really lives. It is best to use registered post.',
      },
      'residence-check': {
        title: 'The municipality checks the person’s address',
        text: 'This normally happens within ten days, but often later. Make sure that the person can be found.',
      },
      receipt: {
        title: 'The person gets a receipt',
        text: 'After a positive check the person gets a receipt, and the file goes to the Immigration Office.',
      },
      wait: {
        text: 'There is no time limit for the decision, and the person gets no residence document in the meantime. Report changes of address, and add new proof.',
      },
    },
    conditions: {
      merits: {
        vulnerability: {
          rule: 'This is practice, not law: a stay may be granted when nothing else can prevent a breach of a human right.',
          endings: {
            vulnerabilityToWeigh: {
              reason:
                'The person is in a specific situation of vulnerability. The Immigration Office weighs it freely.',
              todo: 'Prove the person’s situation with reports, certificates or decisions.',
            },
            noVulnerability: {
              reason: 'The person names no specific vulnerability, so this profile does not apply.',
            },
          },
        },
        longProcedure: {
          rule: 'This is practice, not law: a long international protection procedure can count together with other elements. Long means more than four years, or more than three with a child at school. The time runs from the day the person lodges the international protection application to notification of the enforceable decision.',
          endings: {
            noLongProcedure: {
              reason:
                'The person had no international protection procedure in Belgium, so its length cannot count.',
            },
            notLongEnough: {
              reason: 'The person’s international protection procedure was not long enough for this profile.',
            },
            longWithRoots: {
              reason:
                'The person’s international protection procedure was long, and they can show other elements. The Immigration Office weighs them together.',
              todo: 'Add proof of the dates, and of the person’s work, language or community life.',
            },
            longAlone: {
              reason:
                'The person’s international protection procedure was long. In practice, length alone is normally not enough.',
              todo: 'Look for proof that the person works, knows the language or takes part in community life.',
            },
            ownDelay: {
              reason:
                'The answers say that something misleading that the person did made the procedure longer. That time normally does not count.',
              todo: 'Talk to a lawyer before the person uses this profile.',
            },
          },
        },
        noFraud: {
          rule: 'A stay may be refused because of false information or forged papers. The Immigration Office must weigh the person’s family ties, the length of their stay and their ties with their country of origin.',
          endings: {
            noFraudKnown: { reason: 'No false papers or false statements are known.' },
            fraudToWeigh: {
              reason:
                'The answers say that there were false papers or statements. The Immigration Office may refuse for this reason.',
              todo: 'Speak to a lawyer before the person applies.',
            },
          },
        },
        noPublicOrderConcern: {
          endings: {
            noConcernKnown: { reason: 'No conviction or decision about public order or security is known.' },
            orderToWeigh: {
              reason:
                'There is a conviction, or a decision about public order or security. The Immigration Office may weigh it against the person.',
              todo: 'Take the judgment or decision to a lawyer before the person applies.',
            },
          },
        },
      },
      preparation: {
        language: {
          rule: 'The person may choose Dutch, French or German. During an international protection procedure, and for six months after it, the language of that procedure counts. The law does not say that another language leads to a refusal. Check: the law changed in June 2026 and we have not read the new text.',
          endings: {
            freeChoice: { reason: 'The person may choose the language: Dutch, French or German.' },
            languageOfProtection: {
              reason:
                'The application is in the language of the person’s international protection procedure.',
            },
            otherLanguage: {
              reason:
                'The application is not in the language of the person’s international protection procedure. That language counts here.',
              todo: 'Write it in that language if possible. The decision comes in that language.',
            },
          },
        },
        domicile: {
          rule: 'The person elects a domicile in Belgium when they lodge the application. If they do not, their domicile is the Immigration Office itself, or the place where they are detained.',
          refusal:
            'The decision is validly served at the Immigration Office, and the time limit to appeal runs without the person knowing.',
          endings: {
            domicileChosen: { reason: 'The application names an address for official letters.' },
            noDomicile: {
              reason:
                'The application names no address for official letters. Decisions then count as delivered at the Immigration Office, or at the place where the person is detained.',
              todo: 'Name an address where letters will surely reach the person.',
            },
          },
        },
      },
      admissibility,
      excludedElements,
    },
    stages: { excludedElements: 'Were the person’s reasons raised before?' },
    papers: {
      'application-letter': {
        name: 'The application itself, with the person’s real address and elected domicile',
      },
      'protection-attestation': {
        name: 'Proof that the person’s international protection procedure or admitted cassation appeal is running',
      },
      'steps-for-a-document': {
        note: 'For example letters to the embassy, proof that they were sent, and answers.',
      },
      'proof-of-payment': { name: 'Proof that the person paid the contribution fee in full' },
      'proof-of-exemption': { name: 'Proof that the person pays no fee' },
      'family-documents': { note: 'They are needed when a family pays one fee.' },
      'proof-of-vulnerability': { name: 'Reports or certificates about the person’s situation' },
    },
    lodging:
      'The person lodges the application in writing with the mayor of the municipality where they really live (burgemeester / bourgmestre). The municipality checks the person’s address and sends the file to the Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE).',
    warnings: {
      0: 'The application gives the person no residence document and no right to stay. If they have no right to stay today, that does not change.',
      2: 'Only the person’s newest 9bis application that the mayor sent on is examined. With a new one, they withdraw an older one that is still pending. So repeat everything that matters.',
      3: 'Make sure that the person elects a domicile in Belgium. Without one, decisions count as delivered at the Immigration Office, and the person may miss a time limit. If the person is detained, decisions count as delivered where the person is detained.',
      4: 'Report each change of the person’s elected domicile to the Immigration Office, by registered post or against receipt. Report a change of their real address to the municipality.',
      6: 'The person’s papers and exemptions are judged on the day the person lodges the application. What the person gets later does not repair a missing document or fee.',
      7: 'The person may have a medical application (9ter) at the same time. They cannot use in 9bis what they raise in 9ter.',
      8: 'The person does not get the fee back if the application is refused.',
    },
  },
} as const
