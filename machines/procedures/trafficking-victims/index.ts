export { procedure } from '@/machines/procedures/trafficking-victims/eligibility'
export { filing } from '@/machines/procedures/trafficking-victims/filing'
export { lifecycle } from '@/machines/procedures/trafficking-victims/lifecycle'
