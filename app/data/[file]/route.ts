import { dataFileNames, dataFiles } from '@/components/data/files'

export const dynamic = 'force-static'
export const dynamicParams = false

interface FileProps {
  readonly params: Promise<{ readonly file: string }>
}

export const generateStaticParams = () => dataFileNames.map((file) => ({ file }))

/** A file of the rules as data: a list, its schema, a procedure as linked data or as decision tables. */
export async function GET(_: Request, { params }: FileProps): Promise<Response> {
  const { file } = await params
  const found = (await dataFiles()).find(({ name }) => name === file)
  if (found === undefined) throw new Error(`There is no file ${file} of data`)
  return new Response(found.text, { headers: { 'Content-Type': found.type } })
}
