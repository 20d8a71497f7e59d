import { returnAfterBands } from '@/machines/bands/return/after'
import { returnOrderBands } from '@/machines/bands/return/order'

export const returnBands = { ...returnOrderBands, ...returnAfterBands } as const
