export { procedure } from '@/machines/procedures/return/eligibility'
export { filing } from '@/machines/procedures/return/filing'
export { lifecycle } from '@/machines/procedures/return/lifecycle'
