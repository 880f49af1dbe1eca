import sharp from 'sharp'
import { extractImages, getDocumentProxy } from 'unpdf'
import type { ScannedPage } from './pages'

/** Longer scans are read this far (pages). */
const mostPages = 300
/** A3 at 600 dots an inch; larger pictures would fill the memory (pixels). */
const largest = 80_000_000
/** Smaller pictures are logos (pixels). */
const smallest = 200

type Drawn = Awaited<ReturnType<typeof extractImages>>[number]

const toPng = ({ data, width, height, channels }: Drawn): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 1 }).toBuffer()

/** The images of those pages of a PDF that have no text layer, page by page. */
export async function* scannedPages(args: {
  bytes: Uint8Array
  pages: number[]
}): AsyncGenerator<ScannedPage> {
  const proxy = await getDocumentProxy(new Uint8Array(args.bytes), { verbosity: 0, maxImageSize: largest })
  try {
    for (const page of args.pages.slice(0, mostPages)) {
      const drawn = await extractImages(proxy, page)
      const large = drawn.filter(({ width, height }) => width >= smallest && height >= smallest)
      yield { page, images: await Promise.all(large.map(toPng)) }
    }
  } finally {
    await proxy.loadingTask.destroy()
  }
}
