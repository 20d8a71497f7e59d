/** Results: admissibility, of a person whom somebody helps. */
export const admissibility = {
  noUnlimitedStay: {
    title: 'No stay without an end date yet',
    rule: 'The person asks for a stay of more than three months (article 9). With a right to stay without an end date, there is nothing to ask for.',
    endings: {
      noStayHeld: { reason: 'The person does not hold a card with a right to stay.' },
      cardHeld: {
        reason:
          'The person holds a card or certificate with an end date. The Immigration Office may find that they can extend that stay or apply abroad.',
        todo: 'Before the stay that the person has ends, ask a lawyer whether to extend or change it.',
      },
      unlimitedHeld: {
        reason: 'The person has a right to stay without an end date. 9bis gives them nothing more.',
        todo: 'Keep the card valid. If the person is about to lose that stay, speak to a lawyer.',
      },
    },
  },
  staysInBelgium: {
    title: 'The person stays in Belgium',
    rule: 'Article 9bis is for people who stay in Belgium. Normally, people apply from abroad at a Belgian embassy or consulate.',
    endings: {
      inBelgium: { reason: 'The person is in Belgium, with or without a right to stay.' },
      heldInBelgium: {
        reason:
          'The person is detained in a closed centre in Belgium. They can lodge the application with the municipality of that centre.',
      },
      inTransitZone: {
        reason:
          'The person is in a transit zone. We found no text that says how to lodge a 9bis application there.',
        todo: 'Ask a lawyer today whether the person can apply, and where.',
      },
      outsideBelgium: {
        reason: 'The person is outside Belgium. They cannot use 9bis from abroad.',
        todo: 'Contact the Belgian embassy or consulate for the place where the person stays. Ask which visa fits.',
      },
    },
  },
  filedWithMayor: {
    title: 'Lodged with the person’s own municipality',
    rule: 'The person lodges the application with the mayor of the municipality where they stay, who sends it on. An application sent anywhere else is not considered.',
    refusal:
      'The person sends it to the Immigration Office or a minister, or to a municipality where they do not live.',
    endings: {
      homeMunicipality: {
        reason: 'The person lodges the application with the municipality where they really live.',
      },
      otherMunicipality: {
        reason:
          'The person lodges the application with a municipality where they do not live. That municipality is not competent.',
        todo: 'Lodge it with the municipality where the person really lives.',
      },
      sentToOffice: {
        reason:
          'The person sends the application straight to the Immigration Office. It is then not considered.',
        todo: 'Lodge it with the municipality where the person really lives.',
      },
      sentToMinister: {
        reason:
          'The person sends the application to a minister or a State Secretary. The law names only the mayor of the municipality where the person stays.',
        todo: 'Lodge it with the municipality where the person really lives.',
      },
    },
  },
  residence: {
    rule: 'The municipality checks that the person lives at the address in the application (woonstcontrole / contrôle de résidence). After a positive check it sends the application on.',
    endings: {
      placeOfDetention: {
        reason: 'The person is detained in a closed centre. The place of detention counts as their address.',
      },
      noResidenceToCheck: { reason: 'The person is outside Belgium, so there is no address to check.' },
      checkPositive: {
        reason: 'The municipality found that the person lives at the address that they gave.',
      },
      checkToCome: {
        reason: 'The person lives at the address that they gave. The municipality still has to check it.',
        todo: 'Make sure that the person’s name is on the doorbell and the letter box. The person has to open the door and answer letters.',
      },
      livesElsewhere: {
        reason:
          'The person does not live at the address in the application. The check will then be negative.',
        todo: 'Write the address where the person really stays, even if it is temporary.',
      },
      checkNegative: {
        reason: 'The check was negative. In that case, the Immigration Office does not see the file.',
      },
    },
  },
  noEntryBan: {
    rule: 'The Act does not say that an entry ban closes 9bis. In practice, the Immigration Office calls the application without object while a ban stands, and the Council of State let such a decision stand in 2016. The Court of Justice of the European Union has since decided that a ban has effect only from the day the person really leaves. Belgian courts do not agree with each other on this point.',
    contest:
      'The ban is used against the person although they never left, or the decision does not say from which day it counts.',
    endings: {
      noBan: { reason: 'The person has no entry ban.' },
      banStands: {
        reason:
          'The person has an entry ban. The Immigration Office may call the application without object. If the person has not left Belgium and the other Schengen countries since, a lawyer can contest that.',
        todo: 'Show the ban to a lawyer before the application is lodged. Ask whether to request first that the ban be lifted or suspended (article 74/12).',
      },
    },
  },
  fee: {
    rule: 'The person has to pay the full contribution fee (bijdrage, retributie / redevance) before they lodge the application, and add the proof. The amount is the one that applies on that day.',
    endings: {
      noFeeYet: {
        reason: 'The person lodged the application before 2 March 2015. There was no contribution fee then.',
      },
      underAge: { reason: 'The person is under 18 on the day they lodge the application. They pay no fee.' },
      exemptStateless: {
        reason:
          'The person is recognised as stateless and lost their nationality against their will. If they also cannot get lasting stay in another country, they pay no fee. Add the judgment and the proof.',
      },
      exemptScholarship: {
        reason: 'The person has a recognised scholarship. They pay no fee. Add the proof.',
      },
      paidInFull: {
        reason:
          'The person paid the full amount that we know for the day they lodge the application, and the proof is in the file. We did not read the amount for 2026 on an official page: check it.',
      },
      notPaid: {
        reason: 'The person has not paid the contribution fee. Without it the application is inadmissible.',
        todo: 'Pay the full amount before the application is lodged. The guide names the account and the message.',
      },
      paidInPart: {
        reason: 'The person paid less than the amount for the day they lodge the application.',
        todo: 'Pay the rest before the application is lodged. If it is lodged already, watch for an annex 43 with a time limit.',
      },
      proofMissing: {
        reason: 'The person paid the fee, but the proof is not with the application.',
        todo: 'Add the proof of payment before the application is lodged. If it is lodged already, take the proof to the municipality today, and ask a lawyer what the person can do if they got an annex 42.',
      },
      olderAmountPaid: {
        reason:
          'The person paid at least the amount that applied before, but less than the new one. For a short time, the older amount was still accepted.',
        todo: 'Check whether it was still accepted on the day the person lodged the application or the day they paid.',
      },
      belowLastConfirmed: {
        reason:
          'The person paid less than the last amount that we could confirm. We could not confirm the amount for the day they lodge the application.',
        todo: 'Before the application is lodged, check the amount for that day and pay what is missing.',
      },
      amountToCheck: {
        reason:
          'The person paid at least the last amount that we could confirm. We could not confirm any amount from 2027.',
        todo: 'Ask the Immigration Office or the person’s municipality for the amount on the day the person lodges the application.',
      },
    },
  },
  familyFee: {
    endings: {
      filesAlone: { reason: 'The person applies alone, so only their own fee counts.' },
      noFamilyFeeYet: {
        reason: 'The person lodged the application before 2 March 2015. There was no contribution fee then.',
      },
      oneFee: {
        reason:
          'The family members apply together and official documents show that they are one family. One fee is enough.',
      },
      feeForEach: { reason: 'The person paid a fee for each family member who has to pay.' },
      feesMissing: {
        reason: 'One fee does not cover the person’s family, and someone’s fee has not been paid.',
      },
    },
  },
  identity: {
    rule: 'The person adds an identity document to the application. Their identity is judged on the day they lodge it. The Act does not list the documents. In practice, these are a passport, an equivalent travel document or a national identity card, also expired ones. Two groups are exempt. Several other papers together do not count, unlike in 9ter.',
    refusal:
      'The person adds another paper than those three, sends the document later, or says that they cannot get one but does not prove each step.',
    contest:
      'The decision looks at the day on which it was taken, and not at the day the person lodged the application. Or it does not answer their reasons why they cannot get a document.',
    endings: {
      documentHeld: { reason: 'The person adds a passport or a national identity card to the application.' },
      expiredDocument: {
        reason:
          'The person adds a passport or a national identity card that has expired. In practice, the Immigration Office accepts it.',
        safer: 'Ask for a new document as well, if that is safe for the person.',
      },
      travelDocumentHeld: {
        reason:
          'The person adds a travel document that replaces a passport. It counts even when it has expired.',
      },
      otherIdentityDocument: {
        reason:
          'The person adds another official identity document. The Act says only “identity document”, but the Immigration Office normally accepts only a passport, an equivalent travel document or a national identity card.',
        todo: 'Try to get a passport or a national identity card before the application is lodged. Ask a lawyer whether the person’s document can be enough.',
      },
      exemptProtection: {
        reason:
          'The person’s international protection procedure has no final decision. If it is still running on the day the person lodges the application, they need no identity document.',
      },
      exemptCassation: {
        reason:
          'The Council of State has admitted the person’s cassation appeal. As long as it is not rejected, the person needs no identity document.',
      },
      exemptAtFiling: {
        reason:
          'The person lodged the application before they received the final decision on international protection. Only the day they lodged it counts, so they were exempt.',
      },
      impossibleShown: {
        reason:
          'The answers say that the person cannot get a document in Belgium, and that they have reasons and proof of each step. The Immigration Office judges this.',
      },
      impossiblePartlyShown: {
        reason: 'The person tried to get a document in Belgium, but they cannot prove each step.',
        todo: 'Ask the person’s embassy again in writing, and keep every letter, e-mail and receipt.',
      },
      noDocument: {
        reason:
          'The person named no passport, equivalent travel document or identity card, and no exemption. Without one of these the application is inadmissible.',
        todo: 'Get one of these documents before the person applies, or collect proof that they cannot get one in Belgium.',
      },
      documentSentLater: {
        reason:
          'The person’s identity document does not go with the application. Their identity is judged on the day they lodge it, so a document that comes later is too late.',
        todo: 'Lodge the application with the document in it. If it is already lodged without the document, ask a lawyer about a new application.',
      },
      decidedOnDayOfFiling: {
        reason:
          'The person received the final decision on international protection on the day they lodged the application. It is not clear whether they were still exempt.',
        todo: 'Show a lawyer that decision and the proof that the person lodged the application.',
      },
    },
  },
  exceptionalCircumstances: {
    rule: 'The person shows circumstances that make it impossible or very hard to apply abroad (buitengewone omstandigheden / circonstances exceptionnelles). The person carries the burden of proof. The Immigration Office judges case by case.',
    contest:
      'The decision leaves out one of the person’s circumstances, or looks at each one alone and not at all of them together.',
    endings: {
      acceptedKind: {
        reason:
          'The person names circumstances of a kind that courts have accepted before. The Immigration Office judges whether the circumstances of the person are enough.',
        todo: 'Prove each circumstance, and explain why it stops the person from applying abroad.',
      },
      protectionRunning: {
        reason:
          'The person’s international protection procedure is running. Case law has accepted this while it lasts. The Immigration Office often waits for that decision first.',
      },
      otherKind: {
        reason:
          'The person names a circumstance for which we found no clear line in practice. The Immigration Office judges whether it is enough.',
        todo: 'Prove it, explain why it stops the person from applying abroad, and ask a lawyer whether their right to private or family life (article 8) is at stake.',
      },
      cassationRunning: {
        reason:
          'The Council of State has admitted the person’s cassation appeal. Whether that counts in the same way as an international protection procedure that is running is not certain.',
      },
      medicalStayRunning: {
        reason:
          'The person’s 9ter application is pending and they hold a paper for as long as it runs. The Council of State decided that lawful stay on an admissible 9ter application is an exceptional circumstance, also where an annulment restored that stay.',
        todo: 'Add the decision that declared the 9ter application admissible, and any judgment that annulled a refusal.',
      },
      circumstancesUnclear: {
        reason:
          'It is not clear which circumstances stop the person from applying abroad. The result of this point depends on them.',
        todo: 'Talk about the person’s situation with a lawyer before they apply.',
      },
      notEnoughAlone: {
        reason:
          'The person names only reasons such as integration, family in Belgium, school or money. In practice the Immigration Office does not find these enough on their own.',
        todo: 'Ask a lawyer whether another circumstance stops the person from applying abroad.',
      },
      noneGiven: {
        reason:
          'The person names no circumstance that stops them from applying abroad. In practice the Immigration Office then refuses to examine the application.',
      },
    },
  },
} as const
