import { defineProcedure } from '@/machines/engine/procedure'
import { cooperation } from '@/machines/procedures/return/cooperation'
import { decision } from '@/machines/procedures/return/decision'
import { detention } from '@/machines/procedures/return/detention'
import { banToCome, entryBan } from '@/machines/procedures/return/entry-ban'
import { extension } from '@/machines/procedures/return/extension'
import { help } from '@/machines/procedures/return/help'
import { orderToCome } from '@/machines/procedures/return/order-ahead'
import { removal } from '@/machines/procedures/return/removal'
import { term } from '@/machines/procedures/return/term'

/** Where a person stands with an order to leave. Nothing is lodged: every condition is a question about a rule. */
export const procedure = defineProcedure({
  id: 'return',
  kind: 'position',
  stages: {
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
})
