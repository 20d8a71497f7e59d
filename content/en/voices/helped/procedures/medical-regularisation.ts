import { admissibility } from '@/content/en/voices/helped/procedures/medical-regularisation/admissibility'
import { certificate } from '@/content/en/voices/helped/procedures/medical-regularisation/certificate'

/** Results, of a person whom somebody helps. */
export const said = {
  text: {
    conditions: {
      exclusion: {
        noExcludedActs: {
          rule: 'The Immigration Office excludes the person if there are serious grounds to believe that they committed certain acts (article 9ter §4). These are war crimes, crimes against humanity, acts against the aims of the United Nations, or another serious crime. Article 55/4 listed them until it was repealed on 12 June 2026. Check: article 9ter was amended on 12 June 2026, and we could not read the new text.',
          contest:
            'The decision only repeats an earlier exclusion or conviction. It does not judge the person’s own acts, or does not weigh them in proportion (CALL 241.656).',
          endings: {
            noActs: {
              reason:
                'The answers say that the person had no part in such acts. The Immigration Office can look into it.',
            },
            actsPossible: {
              reason:
                'Someone could say that the person had a part in such acts. The Immigration Office weighs that.',
              todo: 'Speak to a lawyer before the person applies.',
            },
            actsFound: {
              reason:
                'An authority has already decided that the person had a part in such acts. The Immigration Office often excludes people then. But it has to judge the person’s own acts, and the exclusion has to be in proportion.',
              todo: 'Show that decision to a lawyer before the person applies. Say in the application what the person’s own part was, how long ago it was, and what an exclusion would do to their health.',
            },
          },
        },
      },
      merits: {
        seriousIllness: {
          rule: 'There is a real risk to the person’s life or body. Or there is a real risk of inhuman or degrading treatment, because there is no proper treatment. The second risk counts on its own.',
          contest:
            'The opinion of the Office’s doctor does not answer concretely what the person’s own doctor wrote (Council of State 224.723), or it leaves out one of the person’s illnesses.',
          endings: {
            firstLimb: {
              reason:
                'The doctor of the person sees a danger to the person’s life or body. The Office’s doctor gives an opinion on it.',
            },
            secondLimb: {
              reason:
                'The doctor of the person sees a risk because there is no treatment there. That risk counts on its own. The Office’s doctor gives an opinion on it.',
            },
            bothLimbs: {
              reason:
                'The doctor of the person sees both risks of the law. The Office’s doctor gives an opinion on them.',
            },
            noRiskStated: {
              reason:
                'The doctor of the person names neither of the two risks. The Office’s doctor gives an opinion on what the papers show.',
              todo: 'Ask the doctor of the person what would happen without treatment, and whether the certificate can say it.',
            },
          },
        },
        adequateTreatment: {
          title: 'No proper treatment in the person’s country',
          rule: 'Adequate treatment is not available or not accessible in the person’s country of origin or of stay. The Office’s doctor assesses it.',
          refusal:
            'The person adds general pages on health care, but nothing on this medicine, this region or their situation.',
          contest:
            'The decision says that the treatment exists, but not whether the person can reach and pay for it.',
          endings: {
            treatmentMissing: {
              reason:
                'The answers say that the treatment does not exist in the person’s country. The Office’s doctor checks that.',
            },
            treatmentLimited: {
              reason:
                'The answers say that the treatment is scarce in the person’s country, or not always there. The Office’s doctor checks that.',
            },
            treatmentOutOfReach: {
              reason:
                'The answers say that the person cannot reach or pay for the treatment in their country. The Office’s doctor checks that.',
            },
            treatmentSaidAvailable: {
              reason:
                'The person believes that they could get the treatment in their country. The Office’s doctor decides whether it is adequate and within reach.',
              todo: 'Before the person decides, check how far this treatment is, what it costs and whether supply is steady.',
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
                'The application names no address for official letters. Decisions then count as delivered at the Immigration Office.',
              todo: 'Name an address where letters will surely reach the person.',
            },
          },
        },
        usefulInformation: {
          rule: 'With the application, the person sends all useful and recent information on the illness and on care in their country.',
          endings: {
            recentInformation: {
              reason: 'The person adds recent information on their illness and on care in their country.',
            },
            oldInformation: {
              reason: 'The information that the person adds is old. The law asks for recent information.',
              todo: 'Ask for newer reports, and look for newer pages on care in the person’s country.',
            },
            noInformation: {
              reason:
                'The person adds no information on their illness or on care in their country. The law asks them to send it with the application.',
            },
          },
        },
      },
      admissibility,
      certificate,
    },
    passedOver: {
      certificate:
        'The person has no certificate on the official form yet, so its content cannot be checked.',
    },
    remedies: {
      'state-address': {
        title: 'Write the person’s real address in the application',
        how: 'Give the street, number and municipality where the person lives. The municipality may check it.',
      },
      'identity-proof': {
        title: 'Get proof of the person’s identity',
        how: 'Ask the person’s embassy or the civil registry in their country. A consular card, a military booklet, a marriage booklet or an old passport can also count.',
      },
      'enclose-identity': {
        how: 'The person’s identity is judged on the day they lodge the application. Do not send the letter before the proof is in it.',
      },
      'claim-exemption': {
        how: 'Write that the person’s international protection procedure is not over, or that the Council of State admitted their appeal. Add a paper that shows it.',
      },
      'new-certificate': {
        how: 'Take the form from the Immigration Office’s website to the doctor of the person. Post the application less than three months after the date on the certificate.',
      },
      'complete-certificate': {
        how: 'Ask the doctor for a complete form: the person’s name, illness, severity, treatment, date and signature. An added report does not replace what is missing on the form.',
      },
      'check-certificate-date': {
        how: 'The date of the certificate comes first. Post the letter less than three months after it.',
      },
      'ask-doctor': {
        title: 'Ask the doctor of the person about the risks',
        how: 'Ask what would happen to the person without treatment, and ask the doctor to write the answer on the certificate.',
      },
      'read-protection-decision': {
        how: 'Look with a lawyer at what it says about the person’s illness: that it was not believed, or that it falls outside international protection.',
      },
      'explain-silence': {
        title: 'Explain why the person did not mention it before',
        how: 'Say in the application why the illness fell outside international protection, or what kept the person from speaking about it.',
      },
      'treatment-evidence': {
        title: 'Gather information on care in the person’s country',
        how: 'Look for recent information on this treatment: which hospitals have it, what it costs, who can reach it. Add recent reports from the person’s doctors.',
      },
      'apply-for-the-patient': {
        how: 'The certificate and the proof of identity have to be about the patient. A parent signs for a child. A lawyer can say who else to name.',
      },
      'ask-to-go-on': {
        how: 'Write to the Immigration Office by registered letter within 60 days after the person got the card, and say why the person wants a decision on the 9ter application.',
      },
      'answer-exclusion': {
        how: 'With a lawyer, write down what the person’s own part was and what has changed since. The Immigration Office has to judge the person’s own case. A lawyer keeps what the person says secret.',
      },
      'see-lawyer': {
        how: 'Take every decision and judgment along. A lawyer keeps what the person says secret.',
      },
      'write-in-language': {
        how: 'The person’s papers on international protection show it: Dutch or French. Six months after the procedure ended, the choice is free.',
      },
    },
    papers: {
      'identity-document': {
        name: 'Passport, identity card or another paper that proves the person’s identity',
      },
      'application-letter': {
        name: 'Application letter, signed by the person or their lawyer',
        note: 'It gives the person’s name, date and place of birth, nationality, real address and elected domicile.',
      },
      'medical-certificate': {
        note: 'It is signed, less than three months old when the person lodges the application, and states illness, severity and treatment.',
      },
      'identity-bundle': {
        name: 'Several papers that prove the person’s identity together',
        note: 'Each comes from the right authority, and at least one has the person’s photo or fingerprints.',
      },
      'exemption-proof': {
        name: 'Proof that the person’s international protection procedure is not over, or that their cassation appeal was admitted',
      },
      'treatment-information': { name: 'Recent information on the treatment in the person’s country' },
    },
    steps: {
      'see-doctor': {
        title: 'The person sees their doctor',
        text: 'The doctor of the person fills in and signs the official form.',
      },
      'prove-identity': {
        text: 'Collect it before the application is lodged, or prepare to ask for the exemption.',
      },
      'gather-information': {
        text: 'Collect recent reports on the person’s illness and recent information on treatment in their country.',
      },
      'write-application': {
        text: 'Give the person’s real address and elected domicile in it. Everything is in writing: there is no interview.',
      },
      'residence-check': {
        title: 'Check of the person’s address',
        text: 'The municipality of the person can check that they live at the address. It may ask for their original identity paper.',
      },
      admissibility: {
        text: 'If the application is admissible, the person gets an orange card (attest van immatriculatie / attestation d’immatriculation).',
      },
      'doctor-opinion': {
        text: 'The doctor gives an opinion and may examine the person. If the person misses the appointment, give a valid reason within 15 days.',
      },
    },
    lodging:
      'The person sends the application by registered post to the Medical Stay Service of the Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE). There is no fee.',
    warnings: {
      0: 'Only the person’s newest 9ter application is examined. With a new one, they withdraw an earlier one that is still pending. So repeat everything that matters.',
      1: 'If the pending application was already declared admissible, a new one costs the person the orange card that they got for it.',
      2: 'Make sure that the person elects a domicile in Belgium. Without one, decisions count as delivered at the Immigration Office, and the person may miss a time limit.',
      3: 'Report each change of the person’s elected domicile to the Immigration Office, by registered post or against receipt. Report a change of their real address there and to their municipality.',
      5: 'The application alone gives no right to stay. Until it is declared admissible, the person gets no paper and an order to leave stays as it is.',
      6: 'The person may have a 9bis application at the same time. But what they write in the 9ter application cannot be used again in 9bis.',
      7: 'If the person gets an unlimited right to stay on another ground, a pending application is closed. Within 60 days after they receive that title, they can ask by registered letter to go on.',
      8: 'If the Office’s doctor calls the person, they have to go. If they cannot, give a valid reason within 15 days after the appointment.',
    },
  },
} as const
