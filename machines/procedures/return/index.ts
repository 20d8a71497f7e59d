export { course } from '@/machines/procedures/return/course'
export { procedure } from '@/machines/procedures/return/eligibility'
export { filing } from '@/machines/procedures/return/filing'
