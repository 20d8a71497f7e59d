import type { CitationId } from '@/content/law/citations'

/** Procedures whose own sentences rest on more than their conditions, papers and limits. */
export type Teller =
  | 'medical-regularisation'
  | 'humanitarian-regularisation'
  | 'unaccompanied-minors'
  | 'trafficking-victims'
  | 'statelessness'
  | 'return'

/** What the steps, warnings, urgent notices and guide of a procedure rest on, where nothing that is decided or counted names it. */
export const toldBy: Readonly<Record<Teller, readonly [CitationId, ...CitationId[]]>> = {
  'medical-regularisation': [
    'aliens-act:9ter:§1:al.5',
    'aliens-act:9quater:§3',
    'council-of-state:224.723',
    'court-of-justice:C-562/13',
    'court-of-justice:C-402/19',
    'court-of-justice:C-233/19',
  ],
  'humanitarian-regularisation': ['council-of-state:245.403', 'aliens-act:9quater:§3'],
  'unaccompanied-minors': [
    'aliens-act:61/16',
    'practice:minors-interview',
    'practice:minors-parents-no-reunification',
  ],
  'trafficking-victims': [
    'criminal-code-2024:258',
    'criminal-code-2024:259',
    'criminal-code-2024:260',
    'criminal-code-2024:264',
  ],
  statelessness: [
    'aliens-act:57/43',
    'aliens-act:57/46',
    'practice:statelessness-court',
    'practice:statelessness-family',
  ],
  return: [
    'practice:transfer-decision-appeal',
    'entry-ban-act:whole',
    'court-of-justice:C-562/13',
    'court-of-justice:C-402/19',
    'court-of-justice:C-233/19',
    'human-rights-court:41738/10',
    'human-rights-court:53069/15',
  ],
}

export const isTeller = (id: string): id is Teller => Object.hasOwn(toldBy, id)

/** What the count of days rests on, whatever the limit: day 1, the last day, working days and holidays. */
export const countingBasis = [
  'aliens-act:39/57:§2:al.1',
  'aliens-act:39/57:§2:al.2',
  'aliens-act:39/57:§2:al.3',
  'holidays-decree:public-holidays',
  'court-of-justice:C-651/19',
] as const satisfies readonly CitationId[]
