import { entryBan } from '@/content/en/return/ban'
import { cooperation } from '@/content/en/return/cooperation'
import { decision } from '@/content/en/return/decision'
import { detention } from '@/content/en/return/detention'
import { extension } from '@/content/en/return/extension'
import { papers, steps } from '@/content/en/return/filing'
import { guide, warnings } from '@/content/en/return/guide'
import { help } from '@/content/en/return/help'
import { remedies } from '@/content/en/return/remedies'
import { removal } from '@/content/en/return/removal'
import { term } from '@/content/en/return/term'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

export const text = {
  title: 'Return and the order to leave',
  short: 'Return',
  official: {
    nl: 'Terugkeer en bevel om het grondgebied te verlaten',
    fr: 'Retour et ordre de quitter le territoire',
  },
  intro:
    'Where you stand with an order to leave Belgium: whether it respects the rules, how long you have, whether forced removal is barred today, and which help with return there is. Nothing is lodged here.',
  stages: {
    decision: 'Which decision, and does it respect the rules?',
    term: 'How long do you have?',
    extension: 'Can you get more time?',
    help: 'Which help is there?',
    removal: 'Is forced removal barred today?',
    cooperation: 'What do you have to do?',
    entryBan: 'Is there an entry ban, or can one come?',
    detention: 'If you are held',
  },
  conditions: { decision, term, extension, help, removal, cooperation, entryBan, detention },
  remedies,
  papers,
  steps,
  lodging:
    'You lodge nothing. A request for more time goes to the authority that gave the order. The Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE) decides on it.',
  warnings,
  guide,
} as const satisfies ProcedureText<typeof procedure, typeof filing>
