import { guideSlug } from '@/components/guide/address'
import type { ProcedureId } from '@/machines/engine/procedure'

/** A condition as a message names it: with the neutral name of its procedure, since others may see the message. */
export const pointOf = (procedure: ProcedureId, condition: string): string =>
  `${guideSlug(procedure)}.${condition}`
