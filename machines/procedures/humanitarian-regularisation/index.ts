export { procedure } from '@/machines/procedures/humanitarian-regularisation/eligibility'
export { filing } from '@/machines/procedures/humanitarian-regularisation/filing'
export { lifecycle } from '@/machines/procedures/humanitarian-regularisation/lifecycle'
