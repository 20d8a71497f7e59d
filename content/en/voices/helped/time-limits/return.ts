/** Time limits: return, of a person whom somebody helps. */
export const returnLimits = {
  'term-to-leave': {
    what: 'This is the rule for an order to leave (bevel om het grondgebied te verlaten / ordre de quitter le territoire). By the law before 12 June 2026, the term bars forced removal while it runs, with some exceptions. We have not read the new law. A weekend does not move its last day. While it runs, the person can ask for more time, with reasons and proof. The time limit for an appeal is a separate clock: it runs at the same time and is counted differently.',
    passed:
      'This term no longer protects the person from forced removal. If they stay on, their stay is irregular.',
  },
  'term-to-leave-short-stay': {
    what: 'This is for someone who was never allowed to stay longer than three months. The order names the number of days. We show the shortest first. While it runs, the person can ask for more time, with reasons and proof. The time limit for an appeal is a separate clock: it runs at the same time and is counted differently.',
    passed:
      'This term no longer protects the person from forced removal. If they stay on, their stay is irregular.',
  },
  'term-to-leave-reduced': {
    passed:
      'This term no longer protects the person from forced removal. If they stay on, their stay is irregular.',
  },
  'term-to-leave-eu-family': {
    what: 'The person has at least one month from the notice of the order, except in urgent cases, with reasons. The time limit for an appeal is a separate clock: it runs at the same time and is counted differently.',
    passed:
      'This term no longer protects the person from forced removal. If they stay on, their stay is irregular.',
  },
  'entry-ban-three-years': {
    passed:
      'An entry ban of this length has ended only if the years have also passed since the day the person really left.',
    stillOpen:
      'Keep proof of the day the person left, and ask the embassy or a lawyer. To enter and stay, the person still needs to meet the ordinary conditions.',
    check:
      'To check: by the law, the ban takes effect on the day the person receives it. The Court of Justice of the European Union counts its years from the day the person really leaves the Schengen area. If they have not left, the years have not begun. If they have left, enter the day they left and count again.',
  },
  'entry-ban-five-years': {
    passed:
      'An entry ban of this length has ended only if the years have also passed since the day the person really left.',
    stillOpen:
      'Keep proof of the day the person left, and ask the embassy or a lawyer. To enter and stay, the person still needs to meet the ordinary conditions.',
    check:
      'To check: by the law, the ban takes effect on the day the person receives it. The Court of Justice of the European Union counts its years from the day the person really leaves the Schengen area. If they have not left, the years have not begun. If they have left, enter the day they left and count again.',
  },
  'entry-ban-lift-three-years': {
    what: 'After two thirds of the ban, the person can ask for it to be lifted or suspended for work or study. They ask at the Belgian embassy where they live.',
    passed: 'If two thirds have also passed since the day the person really left, the request is possible.',
    stillOpen:
      'Until there is an answer, the person may not enter or stay. They can raise humanitarian reasons at any time.',
    check:
      'To check: by the law, the ban takes effect on the day the person receives it. The Court of Justice of the European Union counts its years from the day the person really leaves the Schengen area. If they have not left, the years have not begun. If they have left, enter the day they left and count again.',
  },
  'entry-ban-lift-five-years': {
    what: 'After two thirds of the ban, the person can ask for it to be lifted or suspended for work or study. They ask at the Belgian embassy where they live.',
    passed: 'If two thirds have also passed since the day the person really left, the request is possible.',
    stillOpen:
      'Until there is an answer, the person may not enter or stay. They can raise humanitarian reasons at any time.',
    check:
      'To check: by the law, the ban takes effect on the day the person receives it. The Court of Justice of the European Union counts its years from the day the person really leaves the Schengen area. If they have not left, the years have not begun. If they have left, enter the day they left and count again.',
  },
  'house-arrest-lift': {
    what: 'After six months of house arrest in a return procedure, the person may ask the Minister to lift it.',
    stillOpen: 'After a refusal, the person may ask again every six months.',
  },
  'dublin-transfer': {
    what: 'Belgium has six months to transfer the person, from the day the other state agreed.',
    passed:
      'By the rules before 12 June 2026, Belgium becomes responsible for the application, unless a longer time limit applies. We have not read the new rules.',
    stillOpen:
      'Ask the lawyer of the person. The time limit can be longer if the person was in prison or counted as having absconded.',
  },
  'dublin-transfer-imprisoned': {
    passed:
      'By the rules before 12 June 2026, Belgium becomes responsible for the application, unless a longer time limit applies. We have not read the new rules.',
    stillOpen:
      'Ask the lawyer of the person. The time limit can be longer if the person was in prison or counted as having absconded.',
  },
  'dublin-transfer-absconded': {
    passed:
      'By the rules before 12 June 2026, Belgium becomes responsible for the application, unless a longer time limit applies. We have not read the new rules.',
    stillOpen: 'Ask the lawyer whether the person was notified of another time limit.',
  },
  'dublin-address': {
    name: 'The person’s address after leaving reception',
    what: 'In a transfer procedure, the person left their reception place or did not go there. They give their address in writing within three working days.',
    passed:
      'The person can be presumed to have absconded. The time limit for the transfer can then become longer.',
    stillOpen: 'Give the person’s address at once and explain the delay. Ask a lawyer.',
  },
  'dublin-missed-interview': {
    what: 'The person missed a coaching interview (ICAM) before a transfer. They give a valid reason in writing within three working days.',
    passed:
      'The person can be presumed to have absconded. The time limit for the transfer can then become longer.',
  },
} as const
