export { procedure } from '@/machines/procedures/statelessness/eligibility'
export { filing } from '@/machines/procedures/statelessness/filing'
export { lifecycle } from '@/machines/procedures/statelessness/lifecycle'
