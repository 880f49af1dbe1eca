import mammoth from 'mammoth'
import { proveArchive } from '../archive/archive'
import { openContainer } from '../archive/container'
import { extractArticle } from '../article'
import type { Extracted } from '../extracted'
import { readProperties } from './properties'

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
]

/** The blocks of a Word document: headings, lists and tables as it has them, without pictures and comments. */
export async function extractDocx({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<Extracted> {
  const archive = openContainer({ bytes, name, kind: 'docx' })
  proveArchive({ archive })
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage })
  const { title, date } = readProperties(archive)
  const article = extractArticle({ html: value })
  return { ...article, title: title ?? article.title, date }
}
