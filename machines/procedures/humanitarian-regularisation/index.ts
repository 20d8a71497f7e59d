export { course } from '@/machines/procedures/humanitarian-regularisation/course'
export { procedure } from '@/machines/procedures/humanitarian-regularisation/eligibility'
export { filing } from '@/machines/procedures/humanitarian-regularisation/filing'
