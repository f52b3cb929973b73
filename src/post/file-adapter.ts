import { err, ok, type Result } from '../base/result.ts'
import { checkEnvelope, type Envelope } from './envelope.ts'
import { memoXml } from './memo.ts'
import type { PostAdapter, Receipt } from './post-adapter.ts'
import type { PostError } from './post-error.ts'
import { writeFolder } from './write-folder.ts'

/**
 * Puts each letter in a folder of its own, named by its number: the message as MeMo 1.2 and the PDFs beside it.
 * Another program takes it from there. Works without a network.
 */
export function fileAdapter(folder: string, clock: () => Date): PostAdapter {
  return {
    channel: 'filer',
    async send(envelope: Envelope): Promise<Result<Receipt, PostError>> {
      const checked = checkEnvelope(envelope)
      if (!checked.ok) return checked
      const { cpr } = envelope.recipient
      if (cpr === undefined)
        return err({ kind: 'ugyldig', field: 'recipient.cpr', detail: 'digital post needs an identity number' })
      const files = new Map<string, Uint8Array>([
        ['besked.xml', new TextEncoder().encode(memoXml(envelope, cpr))],
        ['brev.pdf', envelope.document.bytes],
        ...envelope.enclosures.map(({ bytes }, i) => [`bilag-${i + 1}.pdf`, bytes] as const),
      ])
      const written = await writeFolder(folder, envelope.uuid, files)
      return written.ok ? ok({ state: 'sent', reference: envelope.uuid, at: clock() }) : written
    },
  }
}
