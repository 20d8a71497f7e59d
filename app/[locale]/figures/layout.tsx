import { shellFor } from '@/components/ui/layout/Shell'

export default shellFor('figures/')
