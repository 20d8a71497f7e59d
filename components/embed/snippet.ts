import type { Locale } from '@/content/locale'

/** The pages that other sites may frame. */
export const framedIds = ['deadline', 'routes'] as const
export type FramedId = (typeof framedIds)[number]

/** Stands in the text to copy where the address of the site is not known. */
export const exampleAddress = 'https://example.org'

/**
 * What another site copies into its page: the frame, and a script that gives it the height that it names. The script takes a
 * number alone, from this frame alone.
 */
export function snippetOf(id: FramedId, locale: Locale, title: string, site: string): string {
  const name = `residence-routes-${id}`
  const attributes = [
    `id="${name}"`,
    `src="${site}/${locale}/embed/${id}/"`,
    `title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    `lang="${locale}"`,
    'width="100%"',
    'height="800"',
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
  ]
  return `<iframe ${attributes.join('\n  ')}></iframe>
<script>
addEventListener('message', function (event) {
  var frame = document.getElementById('${name}')
  var height = event.data
  if (event.source === frame.contentWindow && typeof height === 'number' && height > 0 && height < 20000) {
    frame.height = height
  }
})
</script>
`
}
