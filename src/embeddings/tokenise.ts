import { Tokenizer } from '@huggingface/tokenizers'
import { z } from 'zod'

const mostIds = 512
const endOfText = 2
const fileSchema = z.record(z.string(), z.unknown())

/**
 * The model's own tokenizer: a text becomes its ids with `<s>` before and `</s>` after. Longer texts are cut at 512 ids,
 * the most that the model reads, and still end with `</s>`.
 */
export function makeTokenise({ tokenizer, config }: { tokenizer: Buffer; config: Buffer }) {
  const parse = (bytes: Buffer) => fileSchema.parse(JSON.parse(bytes.toString('utf8')))
  const encoder = new Tokenizer(parse(tokenizer), parse(config))
  return (text: string): number[] => {
    const { ids } = encoder.encode(text)
    return ids.length > mostIds ? [...ids.slice(0, mostIds - 1), endOfText] : ids
  }
}
