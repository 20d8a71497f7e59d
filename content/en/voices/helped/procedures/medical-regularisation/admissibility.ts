/** Results: admissibility, of a person whom somebody helps. */
export const admissibility = {
  identity: {
    endings: {
      noPaper: {
        todo: 'Get one paper that meets the four requirements, or several that do so together.',
        reason:
          'The person has no paper that proves their identity. They are not exempt from proving their identity either.',
      },
      passportEnclosed: { reason: 'The person adds their passport or identity card.' },
      expiredEnclosed: {
        reason:
          'The person adds a passport or identity card that has expired. In practice, the Immigration Office normally accepts it, unless it seriously doubts the person’s nationality.',
        safer:
          'Add other papers with the person’s photo and nationality, or ask for a new document if that is safe.',
      },
      papersEnclosed: {
        reason:
          'The answers say that what the person adds proves their identity. The Immigration Office checks it.',
      },
      exemptionClaimed: {
        reason:
          'The person’s international protection procedure is not over, and the application says and shows so. The person does not have to prove their identity.',
      },
      dataMissing: {
        reason:
          'The person’s papers do not show all of this: name, place and date of birth, and nationality. The person is not exempt from proving their identity either.',
      },
      wrongIssuer: {
        reason:
          'One of the person’s papers does not come from the authority that may issue it. The person is not exempt from proving their identity either.',
        todo: 'Get a paper from the right authority, for example the civil registry or the person’s embassy.',
      },
      noPhysicalLink: {
        reason:
          'None of the person’s papers has their photo or fingerprints. The person is not exempt from proving their identity either.',
        todo: 'Add an official paper with the person’s photo or fingerprints.',
      },
      ownWordOnly: {
        reason:
          'One of the person’s papers rests only on what they said themselves. The person is not exempt from proving their identity either.',
      },
      proofSentLater: {
        reason:
          'The person sends their proof of identity after the application. Their identity is judged on the day they lodge the application. They are not exempt from proving their identity either.',
        todo: 'Put the proof in the same letter. If the letter is already sent without it, ask a lawyer about a new application.',
      },
      exemptionNotClaimed: {
        reason:
          'The person’s international protection procedure is not over, but the application does not ask for the exemption. The person does not get it unless they ask.',
        todo: 'Write in the application that the person is exempt, and add proof of their international protection procedure.',
      },
    },
    rule: 'The person proves who they are when they lodge the application: with one paper, with several together, or by an exemption. In 9ter, they are not exempt just because they cannot get a paper.',
    refusal:
      'The person adds no paper, or a paper without a physical link to them, or the application does not claim the exemption.',
  },
  noProtectionElements: {
    rule: 'Elements that were rejected in an international protection procedure, or should have been raised there, are inadmissible. This does not apply if they were rejected because they fall outside international protection, or because the protection authorities had no power to judge them. Check: the law changed in June 2026 and we have not read the new text.',
    endings: {
      noProtection: { reason: 'The person never applied for international protection in Belgium.' },
      protectionPending: {
        reason:
          'The person’s international protection procedure is still running, so nothing has been rejected there yet.',
      },
      rejectedAsOutside: {
        reason:
          'The illness came up in the person’s international protection procedure, but was set aside because it falls outside international protection. The person may raise it here.',
      },
      unknownThen: {
        reason: 'The person did not know about the illness during their international protection procedure.',
      },
      rejectedInProtection: {
        reason:
          'The illness came up in the person’s international protection procedure and was rejected there.',
        todo: 'Read with a lawyer why it was rejected. If the reason is that it falls outside international protection, the person may raise it here.',
      },
      perhapsToBeRaised: {
        reason:
          'During their international protection procedure the person knew about the illness and did not mention it. The Immigration Office may say that the person should have.',
      },
    },
  },
  noUnlimitedStay: {
    title: 'No stay without an end date yet',
    rule: 'A right to stay without an end date leaves a 9ter application without object. If the person gets that right while the application is pending, they can ask by registered letter to go on with it.',
    endings: {
      noUnlimitedHeld: { reason: 'The person has no right to stay without an end date.' },
      titleWhilePending: {
        reason:
          'The person has a right to stay without an end date, and the application was lodged. The Immigration Office closes it, unless the person asks within 60 days after they got the card to go on with it.',
        todo: 'Speak to a lawyer today about asking to go on, and look at the day on which the person got the card.',
      },
      unlimitedHeld: {
        reason:
          'The person has a right to stay without an end date. A 9ter application is then without object.',
        todo: 'Keep the card valid. If the person is about to lose that stay, speak to a lawyer.',
      },
    },
  },
  applicantIsPatient: {
    title: 'The person is the patient',
    endings: {
      ownIllness: { reason: 'The person applies for their own illness.' },
      illnessOfChild: {
        reason: 'The person’s child is ill. The application is for the child, and a parent acts for a child.',
        todo: 'Answer the other questions for the child. Ask a lawyer how to name the person and the rest of the family in the application.',
      },
      illnessOfOther: {
        reason:
          'Someone else in the person’s family is ill. 9ter is for that family member, not for the person alone.',
        todo: 'Answer the other questions for the family member who is ill. Ask a lawyer whether the person can be named in the same application.',
      },
    },
  },
  inBelgium: {
    rule: 'The person has to be in Belgium when they lodge the application. Lawful and unlawful stay both count.',
    endings: {
      staysInBelgium: { reason: 'The person is in Belgium.' },
      inTransitZone: { reason: 'The person is in a transit zone. In practice they can apply from there.' },
      inClosedCentre: { reason: 'The person is in a closed centre. In practice they can apply from there.' },
      abroad: {
        reason: 'The person is outside Belgium. This application is only for people who are in Belgium.',
        todo: 'Ask a lawyer which visa or other route fits the person’s situation.',
      },
    },
  },
  registeredPost: {
    rule: 'The person sends the application by registered post to the Immigration Office. If they send it any other way, it is inadmissible.',
    refusal:
      'The person hands it in at the municipality, as for 9bis, or sends it by e-mail or ordinary post.',
    endings: {
      sentRegistered: {
        reason: 'The person sends it by registered post to the Immigration Office, as the law asks.',
      },
      handedToMunicipality: {
        reason:
          'The person hands the application in at their municipality. That is the way for 9bis, not for 9ter.',
      },
      notRegistered: { reason: 'The person does not use registered post. The law accepts nothing else.' },
    },
  },
  actualAddress: {
    title: 'The person’s real address in the application',
    rule: 'The application itself has to give the address where the person really lives in Belgium.',
    endings: {
      actualAddressGiven: { reason: 'The application says where the person really lives in Belgium.' },
      postalAddressOnly: {
        reason: 'The application names only an address for letters, not the place where the person lives.',
        todo: 'Add the address where the person really lives.',
      },
      noAddress: {
        reason: 'The application gives no address.',
        todo: 'Write the address where the person really lives in the application.',
      },
    },
  },
  certificateModel: {
    rule: 'The person sends a medical certificate with the application. It has to be on the official form that a decree fixes.',
    endings: {
      onCurrentModel: { reason: 'The certificate is on the official form in use since March 2024.' },
      onOlderModel: {
        reason:
          'The certificate is on the older official form. The Immigration Office says that it still accepts it.',
        safer: 'Ask the doctor of the person to fill in the form in use since March 2024.',
      },
      notOnModel: {
        reason:
          'The person has a doctor’s report, but not on the official form. A report does not replace the form.',
        todo: 'Ask the doctor of the person to fill in the official form, and add the report to it.',
      },
      noCertificate: {
        reason: 'The person has no medical certificate yet. Without it the application is inadmissible.',
        todo: 'Ask the doctor of the person to fill in the official form.',
      },
    },
  },
  medicalFilter: {
    endings: {
      doctorStatesRisk: {
        reason:
          'The doctor of the person names a risk that the law covers. The Office’s doctor will judge that risk.',
      },
      mayFallOutside: {
        reason:
          'The doctor of the person names neither of the two risks of the law: to the person’s life or body, or through a lack of treatment. The Office’s doctor gives an opinion on whether the law covers their illness.',
        todo: 'Ask the doctor of the person what would happen without treatment, and whether that can go on the certificate.',
      },
    },
  },
  noEarlierMedicalElements: {
    refusal: 'The person raises the same illness with a newer certificate, and does not say what is new.',
    endings: {
      firstApplication: { reason: 'The person lodged no earlier application for medical regularisation.' },
      failedOnForm: {
        reason:
          'The person’s earlier application failed only on post, address, identity or certificate. The person may raise its elements again.',
      },
      earlierWithdrawn: {
        reason: 'The person withdrew their earlier application. They may raise its elements again.',
      },
      replacesPending: {
        reason:
          'The person’s earlier application has no decision yet. With a new one, the person withdraws it, so repeat everything that still matters.',
        todo: 'If that application is already admissible, ask a lawyer first: a new one costs the person the orange card.',
      },
      newFacts: {
        reason:
          'The person raises facts that they did not raise before. The Immigration Office checks whether the facts are new.',
      },
      newTreatment: {
        reason:
          'The person needs a new treatment for the same illness. That can be a new element, and the Immigration Office weighs it.',
      },
      sameAfterFilter: {
        reason:
          'The Office’s doctor found that 9ter does not cover the person’s illness, and nothing is new. That kind of refusal is no exception to the rule.',
        todo: 'Ask the doctor of the person whether anything has changed. Ask a lawyer about the time limit to appeal.',
      },
      sameElements: {
        reason: 'The person raises only what they raised before.',
        todo: 'Look with the doctor of the person and a lawyer for what is new since then.',
      },
    },
  },
  noEarlierStayElements: {
    endings: {
      noEarlierStay: { reason: 'The person lodged no other application to stay before.' },
      notRaised: { reason: 'The person did not write about this illness in an earlier application to stay.' },
      raisedButExcepted: {
        reason:
          'The person wrote about this illness before, but that application failed only on identity or fee, or they withdrew it.',
      },
      alreadyRaised: {
        reason: 'The person already wrote about this illness in an earlier application to stay.',
      },
    },
  },
} as const
