import { fold } from '@/src/text/fold'

const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim()

/** Whether a quotation contains one of the gold answers; case, accents, apostrophes and white space aside. */
export const holdsAnswer = ({ quote, answers }: { quote: string; answers: string[] }): boolean => {
  const inside = plain(quote)
  return answers.some((answer) => inside.includes(plain(answer)))
}
