import type { FastifyReply, FastifyRequest } from 'fastify'
import { MEGABYTE } from '../../base/megabyte.ts'
import type { Site } from '../site.ts'
import type { SessionUser } from './office-deps.ts'

export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Whether the browser says that it sends more than may come: then nothing of it is read. */
export function tellsTooMuch(request: FastifyRequest, largest: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > largest + MEGABYTE
}

/** Whether reading was given up because the file was larger than it may be; more files than one have a limit of their own. */
export function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'FST_REQ_FILE_TOO_LARGE'
}

/** Whether there came to be room for what someone sends: theirs is read one after the other. */
export const hasRoom = (
  { signedInRoom }: Pick<Site, 'signedInRoom'>,
  { municipality, id }: Pick<SessionUser, 'municipality' | 'id'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> => signedInRoom.enter(request, reply, `${municipality} ${id}`)

/** Makes a form with a file the body of the request, as a form without one has it, so that its token is checked the same way. */
export async function readUpload(request: FastifyRequest, largest: number): Promise<void> {
  if (!request.isMultipart()) return
  const body: Record<string, string | Upload> = {}
  try {
    for await (const part of request.parts({ limits: { fileSize: largest, files: 1, fields: 8, fieldSize: 20_000 } })) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') body[part.fieldname] = part.value
        continue
      }
      // A browser sends an empty part for a file field that was left empty.
      const bytes = await part.toBuffer()
      if (part.fieldname === 'fil' && part.filename !== '') body['fil'] = { name: part.filename, bytes }
    }
  } catch (error) {
    // A limit that is passed has a status; a form that is cut short has none, and then has no token either.
    if (error instanceof Error && 'statusCode' in error) throw error
  }
  request.body = body
}

export function uploadIn(body: unknown): Upload | undefined {
  if (typeof body !== 'object' || body === null || !('fil' in body)) return undefined
  const { fil } = body
  return typeof fil === 'object' && fil !== null && 'bytes' in fil && fil.bytes instanceof Uint8Array
    ? (fil as Upload)
    : undefined
}
