import { getDocumentProxy } from 'unpdf'
import { fail } from '@/src/errors/errors'

/** A piece of text where the page draws it: points from the lower left corner; `size` is the height of its letters. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number }

/** A page's pieces of text in the order of the file. */
export type PdfPage = { items: PdfItem[]; height: number }

export type PdfFile = { pages: PdfPage[]; title?: string; date?: string }

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>

async function pageOf(proxy: Proxy, number: number): Promise<PdfPage> {
  const page = await proxy.getPage(number)
  const { items } = await page.getTextContent()
  const [, bottom = 0, , top = 0] = page.view
  const drawn = items.flatMap((item): PdfItem[] => {
    if (!('str' in item) || item.str === '') return []
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[]
    return [{ text: item.str, x, y, width: item.width, size: Math.abs(d) || Math.hypot(a, b) }]
  })
  page.cleanup()
  return { items: drawn, height: Math.abs(top - bottom) }
}

/** A title that a person gave, not the name of a file or of the program that made it. */
const isTitle = (title: string): boolean =>
  title.split(/\s+/).length > 1 &&
  !/^(?:microsoft|untitled|sans titre|présentation powerpoint)|\.\w{3,4}$/i.test(title)

async function metadata(proxy: Proxy): Promise<{ title?: string; date?: string }> {
  const { info } = await proxy.getMetadata().catch(() => ({ info: {} }))
  const { Title: title, CreationDate: made } = info as { Title?: unknown; CreationDate?: unknown }
  const date = typeof made === 'string' ? /^D?:?(\d{4})(\d{2})(\d{2})/.exec(made) : null
  return {
    title: typeof title === 'string' && isTitle(title.trim()) ? title.trim() : undefined,
    date: date ? `${date[1]}-${date[2]}-${date[3]}` : undefined,
  }
}

/** Opens a PDF and reads its text layer. Throws `encrypted:file` or `unreadable:file`. */
export async function readPdf({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<PdfFile> {
  const proxy = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((cause: unknown) => {
    const locked = cause instanceof Error && cause.name === 'PasswordException'
    throw fail(locked ? 'encrypted:file' : 'unreadable:file', { name }, cause)
  })
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= proxy.numPages; number++) pages.push(await pageOf(proxy, number))
    return { pages, ...(await metadata(proxy)) }
  } finally {
    await proxy.loadingTask.destroy()
  }
}
