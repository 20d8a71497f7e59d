/** The Dutch and French names that stand on the papers, each marked with its language. */
export function OfficialNames({ nl, fr }: { nl: string; fr: string }) {
  if (nl === fr) return <span lang="nl">{nl}</span>
  return (
    <>
      <span lang="nl">{nl}</span> / <span lang="fr">{fr}</span>
    </>
  )
}
