import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import { composeComplaintReceipt } from '../../stages/08-complaint/compose-complaint-receipt.ts'
import { composeReassessment } from '../../stages/09-reassessment/compose-reassessment.ts'
import type { Genvurdering, ReassessedPart } from '../../stages/09-reassessment/genvurdering.ts'
import { aSetup, KARLAS_NAMES } from '../../stages/07-letter/compose/letter-setup.specimen.ts'
import { AENDRING, aReassessedCase, GENVURDERING, KLAGE } from '../../stages/appealed-case.specimen.ts'
import { aCase, INDKOEB, POST } from '../../stages/case.specimen.ts'
import { judgeComposedLetter } from './judge-composed-letter.ts'

const [upheld] = GENVURDERING.parts
const [answer] = AENDRING.answers
if (upheld?.kind !== 'fastholdt' || answer === undefined) throw new Error('the specimen upholds, and changes')
const changed: ReassessedPart = {
  kind: 'aendret',
  need: INDKOEB,
  reason: 'oplysninger-overset',
  why: 'Karlas læge har beskrevet to uger om måneden, hvor angsten gør, at hun ikke kommer ud og ikke får købt ind.',
  answer,
}
const both: Partial<Complaint> = { contested: [INDKOEB, POST] }

test.each<[string, Partial<Genvurdering>, Partial<Complaint>]>([
  ['upheld', {}, {}],
  ['upheld in two', { parts: [upheld, { ...upheld, need: POST }] }, both],
  ['changed in part', { parts: [changed, { ...upheld, need: POST }] }, both],
  ['changed in whole', { parts: [changed] }, {}],
])('the rules for letters find no error in a reassessment that is %s', (_, genvurdering, klage) => {
  const file = aReassessedCase(genvurdering, klage)
  const one = file.genvurderinger?.[0]
  if (one === undefined) throw new Error('the specimen is reassessed')
  const letter = composeReassessment(file, one, plainDate('2025-04-10'), aSetup(), KARLAS_NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  const found = judgeComposedLetter(letter.value).findings.filter(({ level }) => level !== 'raad')
  expect(found.map(({ rule, level }) => `${level} ${rule}`)).toEqual([])
})

test.each(['rettidig', 'for-sen'] as const)('nor in the receipt for a complaint that is %s', (kind) => {
  const received = {
    complaint: KLAGE,
    timeliness: { kind, lastDay: plainDate('2025-04-02') },
    due: plainDate('2025-04-17'),
    isVarslingssag: false,
  }
  const letter = composeComplaintReceipt(aCase(), received, plainDate('2025-03-21'), aSetup(), KARLAS_NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  const found = judgeComposedLetter(letter.value).findings.filter(({ level }) => level !== 'raad')
  expect(found.map(({ rule, level }) => `${level} ${rule}`)).toEqual([])
})
