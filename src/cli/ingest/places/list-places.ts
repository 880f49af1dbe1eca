import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from '@/ingestion/extract/decode'
import { largestFile } from '@/ingestion/extract/file'
import { fetchedText } from '@/ingestion/sources/fetched-text'
import { safeFetch } from '@/ingestion/sources/safe-fetch'
import { fail } from '@/src/errors/errors'
import { type ReadRow, readRow } from '@/src/places/read-row'
import { readRows } from '@/src/places/read-rows'

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source)

async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw fail('not_found:file', { path: file }, cause)
  })
  if (bytes.length > largestFile * 1_000_000) throw fail('too_large:file', { name: file, limit: largestFile })
  return bytes
}

/**
 * A list of places: `source` names it in all runs (a file by its name: where it lies is no business of the base's
 * readers), `rows` are numbered as a table shows them, below
 * its header.
 */
export type PlaceList = { source: string; rows: ReadRow[] }

/** Reads a list of places in the national standard, from a file or an address. Changes nothing. */
export async function listPlaces({ from, allow }: { from: string; allow: string[] }): Promise<PlaceList> {
  const text = isAddress(from)
    ? fetchedText(await safeFetch({ address: from, allow }))
    : decodeText({ bytes: await readBytes(from), name: path.basename(from) })
  const rows = readRows({ text, name: path.basename(from) }).map((raw, at) => readRow({ raw, row: at + 2 }))
  return { source: isAddress(from) ? from : path.basename(from), rows }
}
