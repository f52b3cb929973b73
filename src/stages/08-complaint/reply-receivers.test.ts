import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { PartyId, RecordId } from '../00-case/case-id.ts'
import type { Party } from '../00-case/party.ts'
import { listReplyReceivers } from './reply-receivers.ts'

const KARLA = 'part-karla' as PartyId
const SISTER = 'part-soester' as PartyId
const ON = plainDate('2026-11-27')
const karla: Party = { id: KARLA, role: 'borger', mandates: ['modtage-breve', 'klage'] }
const sister: Party = { id: SISTER, role: 'partsrepraesentant', mandates: ['klage'] }
const by = (party: PartyId, id = 'k-1') => ({ id: id as RecordId, by: party })

test.each<[string, Party, readonly ReturnType<typeof by>[], string | undefined, readonly PartyId[]]>([
  ['whoever complained for the citizen is answered too', sister, [by(SISTER)], 'k-1', [KARLA, SISTER]],
  ['not of another’s complaint', sister, [by(KARLA), by(SISTER, 'k-2')], 'k-1', [KARLA]],
  ['of all that stand where none is named', sister, [by(KARLA), by(SISTER, 'k-2')], undefined, [KARLA, SISTER]],
  ['not who was let go', { ...sister, to: plainDate('2026-11-26') }, [by(SISTER)], 'k-1', [KARLA]],
  ['nor who was refused', { ...sister, refused: { on: ON, why: '' } }, [by(SISTER)], 'k-1', [KARLA]],
  ['nor who had no power to complain', { ...sister, mandates: ['udtale-sig'] }, [by(SISTER)], 'k-1', [KARLA]],
])('%s', (_, other, complaints, about, receivers) => {
  expect(listReplyReceivers({ parties: [karla, other], complaints }, ON, about)).toEqual(receivers)
})
