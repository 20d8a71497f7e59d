import { returnAfterDerived } from '@/machines/derived/return/after'
import { returnOrderDerived } from '@/machines/derived/return/order'

export const returnDerived = { ...returnOrderDerived, ...returnAfterDerived } as const
