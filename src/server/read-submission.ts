import type { FastifyRequest } from 'fastify'
import { MEGABYTE } from '../base/megabyte.ts'
import type { Trouble } from '../web/error-page.ts'

/** In bytes. */
export const LARGEST_FILE = 25 * MEGABYTE
/** In bytes: letters have some thousand characters; a whole standard some hundred thousand. */
export const LARGEST_TEXT = 3 * MEGABYTE

/** What the form sent, before anyone has judged it. */
export interface Submission {
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
  readonly text: string
  readonly date: string
  /** The name of a file that was read before, when its text is sent again. */
  readonly name: string
  readonly isReport: boolean
}

export type Read =
  | { readonly kind: 'read'; readonly submission: Submission }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** Takes the form apart. The file stays in memory and is never written anywhere. */
export async function readSubmission(request: FastifyRequest): Promise<Read> {
  if (!request.isMultipart()) return { kind: 'trouble', trouble: 'bad-request' }
  try {
    return await readParts(request)
  } catch (error) {
    // A form that is cut short or misshapen is an error without a status; a limit that is passed has one.
    if (error instanceof Error && 'statusCode' in error) throw error
    return { kind: 'trouble', trouble: 'bad-request' }
  }
}

async function readParts(request: FastifyRequest): Promise<Read> {
  const fields = new Map<string, string>()
  let file: Submission['file'] = null
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      // A browser sends an empty part for a file field that was left empty.
      const bytes = await part.toBuffer()
      if (part.filename !== '' && part.fieldname === 'fil') file = { name: part.filename, bytes }
    } else {
      if (part.valueTruncated) return { kind: 'trouble', trouble: 'text-too-long' }
      if (typeof part.value === 'string') fields.set(part.fieldname, part.value)
    }
  }
  return {
    kind: 'read',
    submission: {
      file,
      // A browser sends every line break as two characters.
      text: (fields.get('tekst') ?? '').replace(/\r\n?/g, '\n'),
      date: (fields.get('dato') ?? '').trim(),
      name: fields.get('navn') ?? '',
      isReport: fields.get('format') === 'rapport',
    },
  }
}
