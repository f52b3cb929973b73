import { err, ok, type Result } from '../base/result.ts'
import { checkEnvelope, type Envelope } from './envelope.ts'
import type { PostAdapter, Receipt } from './post-adapter.ts'
import type { PostError } from './post-error.ts'
import { writeFolder } from './write-folder.ts'

/** What the one who prints and puts in envelopes is told. No identity number: an address is enough. */
export interface AddressSheet {
  readonly brev: string
  readonly sag: string
  readonly navn: string
  readonly vej: string
  readonly husnummer: string
  readonly etage: string | null
  readonly doer: string | null
  readonly postnummer: string
  readonly by: string
  readonly afsender: string
  /** In the order they are to lie in the envelope. */
  readonly filer: readonly { readonly fil: string; readonly titel: string; readonly sha256: string }[]
}

/** Puts each letter in a folder of its own to be printed: the PDFs and a sheet with the address. */
export function printAdapter(folder: string, clock: () => Date): PostAdapter {
  return {
    channel: 'print',
    async send(envelope: Envelope): Promise<Result<Receipt, PostError>> {
      const checked = checkEnvelope(envelope)
      if (!checked.ok) return checked
      const sheet = sheetOf(envelope)
      if (!sheet.ok) return sheet
      const files = new Map<string, Uint8Array>([
        ['adresse.json', new TextEncoder().encode(`${JSON.stringify(sheet.value, null, 2)}\n`)],
        ...[envelope.document, ...envelope.enclosures].map(({ bytes }, i) => [fileAt(i), bytes] as const),
      ])
      const written = await writeFolder(folder, envelope.uuid, files)
      return written.ok ? ok({ state: 'sent', reference: envelope.uuid, at: clock() }) : written
    },
  }
}

const fileAt = (i: number): string => (i === 0 ? 'brev.pdf' : `bilag-${i}.pdf`)

function sheetOf({
  uuid,
  caseNumber,
  recipient,
  sender,
  document,
  enclosures,
}: Envelope): Result<AddressSheet, PostError> {
  const { address, name } = recipient
  if (address === undefined) return lacks('recipient.address')
  const { street, number, floor, door, postcode, city } = address
  if (street.trim() === '') return lacks('recipient.address.street')
  if (city.trim() === '') return lacks('recipient.address.city')
  if (!/^\d{4}$/.test(postcode)) return lacks('recipient.address.postcode')
  return ok({
    brev: uuid,
    sag: caseNumber,
    navn: name,
    vej: street,
    husnummer: number,
    etage: floor ?? null,
    doer: door ?? null,
    postnummer: postcode,
    by: city,
    afsender: sender.name,
    filer: [document, ...enclosures].map(({ title, hash }, i) => ({ fil: fileAt(i), titel: title, sha256: hash })),
  })
}

function lacks(field: string): Result<never, PostError> {
  return err({ kind: 'ugyldig', field, detail: `${field} is missing or no address` })
}
