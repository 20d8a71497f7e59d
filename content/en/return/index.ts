import { cooperation } from '@/content/en/return/cooperation'
import { decision } from '@/content/en/return/decision'
import { detention } from '@/content/en/return/detention'
import { banToCome, entryBan } from '@/content/en/return/entry-ban'
import { extension } from '@/content/en/return/extension'
import { lodging, papers, steps } from '@/content/en/return/filing'
import { guide, warnings } from '@/content/en/return/guide'
import { help } from '@/content/en/return/help'
import { orderToCome } from '@/content/en/return/order-ahead'
import { remedies } from '@/content/en/return/remedies'
import { removal } from '@/content/en/return/removal'
import { term } from '@/content/en/return/term'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

export const text = {
  title: 'Return and the order to leave',
  short: 'Return',
  judges: 'the Immigration Office or a court',
  intro:
    'Where you stand with an order to leave Belgium: whether it respects the rules, how long you have, whether forced removal is barred today, and what help you can get to return. You do not lodge anything here.',
  stages: {
    decision: 'Which decision, and does it respect the rules?',
    orderToCome: 'Can an order come?',
    term: 'How long do you have?',
    extension: 'Can you get more time?',
    help: 'What help is there?',
    removal: 'Is forced removal barred today?',
    cooperation: 'What do you have to do?',
    banToCome: 'Can an entry ban come?',
    entryBan: 'If you have an entry ban',
    detention: 'If you are detained',
  },
  passedOver: {
    decision: 'You have no order to leave, so there is no decision to look at.',
    orderToCome: 'You already have an order to leave. The other parts are about it.',
    term: 'You have no order to leave, so no term is running.',
    extension: 'You have no order to leave, so there is no term to extend.',
    removal: 'You have no order to leave, so the rules against forced removal do not matter here.',
    cooperation: 'You have no order to leave, so the duty to cooperate does not matter yet.',
    banToCome:
      'You already have an entry ban. By the law it took effect on the day you received it, in most cases for the whole Schengen area. Its years count from the day you leave.',
    entryBan: 'You have no entry ban, so there is nothing to check or to lift.',
    detention: 'You are not detained, so these points do not matter here.',
  },
  conditions: {
    decision,
    orderToCome,
    term,
    extension,
    help,
    removal,
    cooperation,
    banToCome,
    entryBan,
    detention,
  },
  remedies,
  papers,
  steps,
  lodging,
  warnings,
  guide,
} as const satisfies ProcedureText<typeof procedure, typeof filing>
