import path from 'node:path'
import sharp from 'sharp'
import { createWorker, type Worker } from 'tesseract.js'

/** What was recognised on one image: its text line by line, and how sure the recogniser is (0 to 1). */
export type Recognised = { text: string; confidence: number }

/** The French letters' data come from a package: nothing is ever fetched. */
const data = path.resolve(import.meta.dirname, '../../../node_modules/@tesseract.js-data/fra/4.0.0')

/** Wider images hold no more words, only take longer (pixels). */
const widest = 3500
const smallest = 24

const lstmOnly = 1

/** An upright grey image of a size that can be read. */
async function readable(image: Uint8Array): Promise<Buffer | undefined> {
  const { width = 0, height = 0 } = await sharp(image).metadata()
  if (width < smallest || height < smallest) return undefined
  return sharp(image)
    .rotate()
    .flatten({ background: 'white' })
    .greyscale()
    .resize({ width: widest, withoutEnlargement: true })
    .png()
    .toBuffer()
}

/** Reads images one after the other; `close` ends the recogniser. */
export type Recogniser = { read: (image: Uint8Array) => Promise<Recognised>; close: () => Promise<void> }

/** A recogniser of French print, which works offline and starts with the first image. */
export function createRecogniser(): Recogniser {
  let starting: Promise<Worker> | undefined
  const start = () => {
    starting ??= createWorker('fra', lstmOnly, { langPath: data, gzip: true, cacheMethod: 'none' })
    return starting
  }
  return {
    async read(image) {
      const ready = await readable(image)
      if (!ready) return { text: '', confidence: 0 }
      const { data: found } = await (await start()).recognize(ready)
      return { text: found.text, confidence: found.confidence / 100 }
    },
    async close() {
      await (await starting)?.terminate()
      starting = undefined
    },
  }
}
