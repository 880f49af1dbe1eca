import path from 'node:path'
import { formats, isAccepted } from '@/collections/files/formats'
import { kindOfMimeType, kindOfName } from '@/ingestion/extract/kinds'

/** A name whose end says what the file is: `telecharger.php` that is a Word document becomes `telecharger.docx`. */
export function storedName({ name, mimeType }: { name: string; mimeType: string }): string {
  if (kindOfName(name) === kindOfMimeType(mimeType) && !/\.tsv$/i.test(name)) return name
  return isAccepted(mimeType) ? `${path.parse(name).name}.${formats[mimeType]}` : name
}
