import type { OfficialNames as Names } from '@/content/law/types'

/** The Dutch and French names that stand on the papers, each marked with its language. */
export function OfficialNames({ nl, fr }: Pick<Names, 'nl' | 'fr'>) {
  if (nl === undefined || fr === undefined || nl === fr) {
    return <span lang={nl === undefined ? 'fr' : 'nl'}>{nl ?? fr}</span>
  }
  return (
    <>
      <span lang="nl">{nl}</span> / <span lang="fr">{fr}</span>
    </>
  )
}
