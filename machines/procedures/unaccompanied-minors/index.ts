export { procedure } from '@/machines/procedures/unaccompanied-minors/eligibility'
export { filing } from '@/machines/procedures/unaccompanied-minors/filing'
export { lifecycle } from '@/machines/procedures/unaccompanied-minors/lifecycle'
