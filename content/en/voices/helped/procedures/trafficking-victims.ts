import { conditions } from '@/content/en/voices/helped/procedures/trafficking-victims/conditions'

/** Results, of a person whom somebody helps. */
export const said = {
  text: {
    steps: {
      'forty-five-days': { title: '45 days to rest and think' },
      call: {
        text: 'The person calls a centre. Or the police, an inspection service or someone who helps the person puts them in touch.',
      },
      safety: {
        text: 'The centre accompanies the person: it offers a safe place if they need one, a counsellor, and legal help.',
      },
      statement: {
        title: 'A statement, if the person chooses to make one',
        text: 'The person makes it within the 45 days, or at once. The centre prepares it with them.',
      },
      'three-months': {
        text: 'The centre asks for it after the statement. The person may work. They try to prove who they are.',
      },
      'six-months': {
        text: 'The prosecutor has to confirm that the case is running and that the person cooperates. Contact has to have ended, and there must be no danger to public order. The card is renewed while the case runs.',
      },
    },
    conditions: {
      identity: {
        identityEffort: {
          title: 'Trying to prove identity',
          endings: {
            keepTrying: {
              todo: 'Plan with the centre how to try safely, and keep proof of each step.',
              reason: 'The person has no passport or identity card. The law asks them to try to get one.',
            },
            identityProven: { reason: 'The person has a passport or identity card.' },
          },
          rule: 'During the three months the person must try to prove who they are, with a passport, equivalent travel document or national identity card. The law asks for the effort.',
        },
      },
      withdrawal: {
        renewedContact: {
          endings: {
            initiativeWeighed: {
              todo: 'Tell the centre at once. It can help with a safe place.',
              reason:
                'The person still depends on these people. The authorities judge whether that is the person’s own free choice.',
            },
            stillCut: { reason: 'The person has no contact, so this ground does not apply.' },
            notOwnInitiative: {
              reason:
                'These people contact the person, and the person does not contact them. This ground needs the person’s own initiative.',
            },
            renewedOnOwnInitiative: {
              reason:
                'The person themselves got in touch with these people again. The Immigration Office may end the paper for that reason.',
            },
          },
          rule: 'In every phase, the paper may be ended if the person actively, freely and on their own initiative gets in touch again with the suspects.',
        },
        endedCooperation: {
          title: 'Ground to end the paper: the person stopped cooperating',
          rule: 'Only the six-month A card may be ended because the person stopped cooperating (art. 61/4 §2). The two papers before it may not.',
          endings: {
            goesOnHelping: { reason: 'The person helps with the case, so this ground does not apply.' },
            helpingUnclear: {
              reason: 'It is not clear whether the person still helps. The Immigration Office judges this.',
              todo: 'Talk to the centre or the lawyer of the person.',
            },
            stoppedHelping: {
              reason:
                'The person stopped helping. The Immigration Office may end the A card for that reason.',
              todo: 'Talk to the centre and a lawyer now. As a rule, the person can give their view before the card is ended.',
            },
          },
        },
        endedProceedings: {
          endings: {
            endedByConviction: {
              reason:
                'The case ended with a conviction. The A card may end, but the person may get unlimited stay.',
            },
            endedWithCharge: {
              reason:
                'The case ended without a conviction. The A card may end, but the prosecutor kept the charge, so the person may get unlimited stay.',
            },
            fileUnclear: { todo: 'Ask the centre or the lawyer of the person.' },
          },
        },
        truth: {
          rule: 'The six-month A card may be ended if the person’s cooperation is fraudulent, or if their complaint is fraudulent or unfounded. The Immigration Office asks the judicial authorities first.',
          endings: {
            noDoubtKnown: { reason: 'As far as is known, nobody doubts what the person said.' },
            doubtWeighed: {
              reason:
                'Someone doubts what the person said, or doubts their papers. The Immigration Office asks the judicial authorities and then judges it.',
              todo: 'Talk to the lawyer of the person before anything more is said or sent.',
            },
          },
        },
      },
      paper: {
        residenceTitle: {
          title: 'No residence title before the 45 days',
          endings: {
            pastFirstPaper: {
              reason:
                'The person already holds a paper from this protection, so we no longer ask about this.',
            },
            unlimitedAlready: {
              reason: 'The person holds a B card from this protection, so there is nothing more to ask for.',
              todo: 'Keep the card valid. If a letter about it comes, ask the centre.',
            },
            childSkipsFortyFiveDays: {
              reason:
                'The person is under 18 and alone, so the three-month paper comes directly. Their best interests count at every step.',
            },
            noTitle: {
              reason: 'The person has no residence title now. That is what the 45-day paper requires.',
            },
            documentToCheck: {
              reason:
                'The person holds a visa, or a paper from another procedure. Whether it counts as a residence title has to be judged.',
            },
            titleAndStatement: {
              reason:
                'The person holds a residence title and made a statement. Whether they can get a next paper has to be judged.',
              todo: 'Ask the centre whether it is better for the person to keep their stay or to change to this protection.',
            },
            titleToCheck: {
              reason: 'The person holds a residence title. The answers do not show what that changes.',
              todo: 'Ask the centre. See that the person does not give up their stay before the centre was asked.',
            },
            titleHeld: {
              reason: 'The person holds a residence title, and the 45-day paper is for people without one.',
              todo: 'A centre can still support the person. Ask it before their stay ends.',
            },
          },
        },
      },
      courtFile: {
        recognition: {
          title: 'A magistrate recognises the situation',
          rule: 'Only the prosecutor or labour auditor decides whether someone counts as a victim. Before the three months end, the Immigration Office asks the prosecutor or labour auditor about four points. Is the person still seen as a victim? Is the file open? Does the person clearly want to cooperate? Has the person ended all contact with the alleged perpetrators?',
          endings: {
            fourPointsAsked: {
              reason:
                'The prosecutor reports on four points before the next paper. The answer is not known yet.',
            },
            confirmedSoFar: {
              reason:
                'The file is open, and the person holds the A card. So a prosecutor has confirmed it so far. The Immigration Office asks again each time.',
            },
            recognitionUnclear: { todo: 'Ask the centre or the lawyer of the person.' },
          },
        },
        afterDismissal: {
          rule: 'In practice, humanitarian regularisation (9bis) can be considered if the court file was open for two years or more and was then closed. The person has no right to it.',
        },
      },
      situation: {
        situation: {
          endings: {
            signsFound: {
              reason:
                'The person holds a paper from this protection, so the authorities have already found signs. We do not ask again what happened.',
            },
            unlimitedHeld: {
              reason: 'The person holds a B card from this protection, so we no longer ask about this.',
            },
            exploitationNamed: {
              reason:
                'The answers name a situation that this protection covers. A magistrate decides about it later.',
            },
            noLinkNamed: {
              reason:
                'It happened in another country, and the person sees no link with Belgium. The police and the prosecutor here may then have no case. That has to be judged.',
            },
            journeyElsewhere: {
              reason:
                'The journey was in other countries, and the person sees no link with Belgium. The police and the prosecutor here may then have no case. That has to be judged.',
            },
            journeyCovered: {
              reason:
                'The answers name a journey with circumstances that this protection covers. A magistrate decides about it later.',
            },
            childAlone: {
              reason:
                'The person is under 18 and alone, and someone was paid for their journey. This protection covers that. A magistrate decides later.',
            },
            childWithParent: {
              reason:
                'Being under 18 counts here only for a minor who is alone. The father or mother of the person is with them.',
            },
            childThen: {
              reason:
                'The person was under 18 then, but is not now. Whether this still counts has to be judged.',
            },
            childAdultUnclear: {
              reason:
                'It is not clear whether an adult who is with the person has authority over them. This has to be judged.',
            },
            nothingNamed: {
              reason: 'None of the situations that this protection covers was ticked.',
              todo: 'If there is doubt, or something feels wrong, call a centre: it listens. Since 1 September 2026 the Criminal Code also names forced marriage and illegal adoption. Also look at the other routes.',
            },
            situationOpen: {
              reason:
                'The question about what happened was skipped, or the answer is not sure. That is fine.',
              todo: 'Call a centre. It can find out with the person whether the protection fits.',
            },
          },
        },
      },
      unlimitedStay: {
        unlimitedStay: {
          rule: 'The Immigration Office may give a B card in two cases. The person’s statement or complaint led to a conviction, or the prosecutor kept the charge in the written demands to the court.',
          endings: { unlimitedHeld: { reason: 'The person holds a B card, which is unlimited stay.' } },
        },
      },
      conditions,
    },
    papers: {
      'court-papers': { name: 'Papers from the court or the prosecutor, if any' },
      statement: { note: 'The person needs it for the three-month paper, not for the 45 days.' },
      'identity-efforts': { name: 'Proof that the person tried to get an identity paper' },
      'stay-papers': { name: 'Papers about the current stay of the person, if any' },
    },
    warnings: {
      0: 'If the person is in danger now, call the police. Otherwise call a centre first.',
      1: 'Use a phone or computer that others do not check, and delete this check afterwards.',
      2: 'The person can talk to a centre before they decide anything.',
      3: 'The grounds for ending a paper differ from paper to paper. A lack of cooperation counts only once the person has the six-month A card.',
      4: 'A new application does not cancel an order to leave that the person got before. Tell the centre about the order.',
    },
    intro:
      'For people whom others exploited or put in danger: through work, sexual acts, begging, offences, or a paid journey. A centre accompanies the person, and they have time to decide.',
    verdicts: {
      'can-be-lodged': {
        means:
          'Nothing in the answers stands in the way. The person lodges nothing themselves: a specialised centre asks for the paper. The authority decides.',
      },
    },
    stages: { paper: 'The person’s stay', identity: 'The person’s identity' },
    passedOver: {
      conditions: 'The person holds a B card from this protection, so we no longer ask about these points.',
      courtFile: 'The person holds a B card from this protection, so we no longer ask about the court file.',
      identity: 'The person must try to prove who they are only while they have the three-month paper.',
      withdrawal:
        'The person holds none of the three papers that may be ended: the 45 days, the three months or the A card.',
    },
    remedies: {
      'talk-to-centre': {
        how: 'Payoke 03 201 16 90, PAG-ASA 02 511 64 64, Sürya 04 232 40 30, day and night. Call from a phone that others do not check. The person can ask first and decide later.',
      },
      'find-safe-place': {
        how: 'Call a centre before the person leaves, if that is safe. It can look for a place to stay and plan with the person how to get there.',
      },
      'decide-on-statement': {
        how: 'The centre and a lawyer explain what the person would say, to whom, and how the person would be protected. The person decides.',
      },
      'ask-about-stay': {
        title: 'Ask what the current stay of the person changes',
        how: 'Show all papers of the person to the centre. See that the person gives up nothing before the centre has looked at the papers.',
      },
      'talk-to-lawyer': {
        how: 'The centre gives legal support and can find a lawyer. Take every letter and decision along.',
      },
      'ask-about-file': {
        how: 'The centre or the lawyer of the person asks the prosecutor or labour auditor where the court file stands.',
      },
      'try-to-prove-identity': {
        title: 'Try to prove who the person is',
        how: 'Try with the centre: embassy, family, old copies. Keep proof of each step. Skip any step that would put the person or their family in danger, and say why.',
      },
      'check-paper': { title: 'Find out which paper the person holds' },
    },
    lodging:
      'The person does not lodge anything themselves. Only Payoke (03 201 16 90), PAG-ASA (02 511 64 64) and Sürya (04 232 40 30) can ask the Immigration Office for these papers.',
  },
} as const
