export { course } from '@/machines/procedures/medical-regularisation/course'
export { procedure } from '@/machines/procedures/medical-regularisation/eligibility'
export { filing } from '@/machines/procedures/medical-regularisation/filing'
