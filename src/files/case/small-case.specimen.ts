import { type CaseFileError, readCaseFile } from './read-case-file.ts'

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value, null, 2))
export const read = (value: unknown) => readCaseFile(bytesOf(value))

type Refused = Extract<CaseFileError, { readonly problems: unknown }>

export function errorOf(value: unknown): Refused {
  const result = typeof value === 'string' ? readCaseFile(Buffer.from(value)) : read(value)
  if (result.ok || !('problems' in result.error)) throw new Error('was read')
  return result.error
}

/** `pointer: what is said in Danish`, for each problem. */
export const problemsOf = (value: unknown) =>
  errorOf(value).problems.map(({ pointer, words }) => `${pointer}: ${words.da}`)

/** As little as a case can tell. */
export const SMALL = {
  applications: [{ received: '2025-03-04', form: 'mundtlig', words: 'Jeg vil gerne have en med, når jeg handler.' }],
  needs: [
    {
      id: 'indkøb',
      activity: 'at købe ind',
      theme: 'praktiske-opgaver-i-hjemmet',
      origin: { kind: 'ansoegning', application: 'applications-1' },
    },
  ],
}
