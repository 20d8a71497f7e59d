/** The title of a sheet. On paper the head of the case is left out, and this is the title of the page. */
export function SheetTitle({ children }: { children: string }) {
  return (
    <>
      <h2 className="font-serif text-2xl font-bold print:hidden">{children}</h2>
      <h1 className="hidden font-serif text-2xl font-bold print:block">{children}</h1>
    </>
  )
}
