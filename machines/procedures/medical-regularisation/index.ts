export { procedure } from '@/machines/procedures/medical-regularisation/eligibility'
export { filing } from '@/machines/procedures/medical-regularisation/filing'
export { lifecycle } from '@/machines/procedures/medical-regularisation/lifecycle'
