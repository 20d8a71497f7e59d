import { derive } from '@/machines/bands/kinds'
import type { ValueOf } from '@/machines/facts/registry'

type Application = ValueOf<'earlierApplications'>[number]

/** Whether one of these applications was made before. */
export const earlier = (...kinds: readonly Application[]) =>
  derive({
    bands: ['none', 'earlier', 'unsure'],
    inputs: ['earlierApplications'],
    band: ({ earlierApplications }) => {
      if (earlierApplications.includes('unsure')) return 'unsure'
      return kinds.some((kind) => earlierApplications.includes(kind)) ? 'earlier' : 'none'
    },
  })
