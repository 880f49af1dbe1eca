import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { type AdminKey, messageIn } from '@/collections/shared/label'
import { refusal } from '@/collections/shared/refusal'
import { formatOf, formats, isText, sizeLimit } from '../formats'
import { isWholePdf } from '../whole-pdf'

/**
 * Looks at the bytes, not at what the browser says, and gives the file a name that cannot be guessed.
 * The name that people know stays in `originalName`. A file never changes once it is stored, because quotations point
 * into it: a new version is a new upload.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (!file || !['create', 'update', 'updateByID'].includes(operation)) return args
  const refuse = (key: AdminKey) => refusal({ message: messageIn(req.i18n?.language, key), status: 400 })

  if (operation !== 'create') throw refuse('file.final')
  if (file.size > sizeLimit) throw refuse('file.tooLarge')
  const format = file.tempFilePath ? undefined : await formatOf({ bytes: file.data, name: file.name })
  if (!format) throw refuse('file.unsupported')
  // Browsers do not agree on what they call a text.
  if (!isText(format) && file.mimetype !== format) throw refuse('file.mismatch')

  if (format === 'application/pdf' && !isWholePdf(file.data)) throw refuse('file.broken')

  const originalName = file.name
  req.file = { ...file, mimetype: format, name: `${randomUUID()}.${formats[format]}` }
  return { ...args, data: { ...('data' in args ? args.data : {}), originalName } }
}
