import type { ProcedureId } from '@/machines/engine/procedure'

/** In this path the browser's history must not grow: someone may look over the shoulder. */
export const keepsOneEntry = (procedure: ProcedureId | null): boolean => procedure === 'trafficking-victims'
