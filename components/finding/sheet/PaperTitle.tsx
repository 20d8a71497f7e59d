/** The title of a sheet. On paper the head of the page is left out, and this is the title of the document. */
export function PaperTitle({ children }: { children: string }) {
  return (
    <>
      <h2 key={`screen ${children}`} className="text-2xl font-bold print:hidden">
        {children}
      </h2>
      <h1 key={`paper ${children}`} className="hidden text-2xl font-bold print:block">
        {children}
      </h1>
    </>
  )
}
