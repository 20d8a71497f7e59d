export { course } from '@/machines/procedures/unaccompanied-minors/course'
export { procedure } from '@/machines/procedures/unaccompanied-minors/eligibility'
export { filing } from '@/machines/procedures/unaccompanied-minors/filing'
