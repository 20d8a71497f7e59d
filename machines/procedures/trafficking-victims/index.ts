export { course } from '@/machines/procedures/trafficking-victims/course'
export { procedure } from '@/machines/procedures/trafficking-victims/eligibility'
export { filing } from '@/machines/procedures/trafficking-victims/filing'
