import path from 'node:path'
import type { File } from '@/payload-types'
import type { Part } from '@/src/documents/document'
import { isAccepted } from './formats'

export type FilePart = Extract<Part, { kind: 'file' }>

/** What is read of an upload; `dir` is where uploads lie on disk. Nothing for one of a format that is not accepted. */
export function filePart(args: { file: File; dir: string; title?: string | null }): FilePart | undefined {
  const { file, dir, title } = args
  const { id: fileId, filename, mimeType } = file
  if (!filename || !isAccepted(mimeType ?? '')) return undefined
  return {
    kind: 'file',
    fileId,
    path: path.join(dir, filename),
    mimeType: mimeType ?? '',
    filename: file.originalName ?? filename,
    heading: title ?? undefined,
  }
}
