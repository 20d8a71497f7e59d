import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import { lifecycle as humanitarian } from '@/machines/procedures/humanitarian-regularisation/lifecycle'
import { lifecycle as medical } from '@/machines/procedures/medical-regularisation/lifecycle'
import { lifecycle as returning } from '@/machines/procedures/return/lifecycle'
import { lifecycle as stateless } from '@/machines/procedures/statelessness/lifecycle'
import { lifecycle as trafficking } from '@/machines/procedures/trafficking-victims/lifecycle'
import { lifecycle as minors } from '@/machines/procedures/unaccompanied-minors/lifecycle'

/** The life of a file of every procedure, without its rules: what happened in one tells something to all. */
export const lifecycles: readonly Lifecycle[] = [
  medical,
  humanitarian,
  minors,
  trafficking,
  stateless,
  returning,
]
