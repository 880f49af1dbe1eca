import { z } from 'zod'
import { fail } from '@/src/errors/errors'
import { type Feedback, feedbackSchema } from '@/src/traces/feedback/feedback'

/** Five citations and their sentences fit well. */
const longestBody = 262_144

const formSchema = z.object({ helpful: z.enum(['yes', 'no']).transform((said) => said === 'yes') })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw fail('bad_request:feedback', {}, error)
  }
}

const filled = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** A form's fields, as they are sent without JavaScript too; `answer` holds JSON. */
function ofForm(form: FormData): unknown {
  const answer = filled(form.get('answer'))
  return {
    helpful: formSchema.safeParse({ helpful: form.get('helpful') }).data?.helpful,
    reasons: form.getAll('reasons'),
    comment: filled(form.get('comment')),
    turn: filled(form.get('turn')),
    answer: answer && parseJson(answer),
  }
}

/** The opinion that a request brings, as JSON or as a form; throws `bad_request:feedback`. */
export async function readFeedback(request: Request): Promise<Feedback> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= longestBody)) throw fail('bad_request:feedback')
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  const raw = isJson
    ? parseJson(await request.text())
    : await request.formData().then(ofForm, (error: unknown) => {
        throw fail('bad_request:feedback', {}, error)
      })
  const parsed = feedbackSchema.safeParse(raw)
  if (!parsed.success) throw fail('bad_request:feedback', {}, parsed.error)
  return parsed.data
}
