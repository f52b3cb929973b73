import { expect, test } from 'vitest'
import type { RecordId, SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import { aReducedCase } from '../../../stages/case-change.specimen.ts'
import { aStatement, MOTHER, refusedBecause, refusedOn, VUM } from '../../../stages/case-information.specimen.ts'
import { INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { modstridendeKilder } from './rule.ts'

testCaseRule(modstridendeKilder, examples)

const provider = aStatement()
const doctor = aStatement({
  id: 'b' as StatementId,
  source: 'kilde-laege' as SourceId,
  points: 'taler-for',
  text: 'Hun kan ikke handle i myldretiden.',
})

test('the one whose word the refusal rests on is asked what they have seen', () => {
  const verdict = caseVerdict(modstridendeKilder, refusedOn([provider, doctor]))
  expect(verdict.kind === 'fails' && verdict.findings[0].question).toMatchObject({
    to: 'udfoerer',
    need: INDKOEB,
    matter: expect.stringContaining('hvor mange gange'),
    why: expect.stringContaining('Den praktiserende læge beskriver det anderledes'),
  })
})

test.each([
  ['a relative is no professional', refusedOn([provider, { ...doctor, source: MOTHER.id }]), 'not-applicable'],
  ['nor is the municipality’s own assessment', refusedOn([{ ...provider, source: VUM.id }, doctor]), 'not-applicable'],
  ['one source that sees both sides', refusedOn([provider, { ...doctor, source: provider.source }]), 'not-applicable'],
  [
    'a refusal that only names the other one',
    refusedBecause('Ifølge bostøtten handler hun.', [provider, doctor]),
    'fails',
  ],
  [
    'one that is recorded is told by another rule',
    refusedOn([provider, doctor], {
      disagreements: [
        { id: 'u' as RecordId, need: INDKOEB, about: 'om hun kan', citizenSide: [doctor.id], otherSide: [provider.id] },
      ],
    }),
    'holds',
  ],
] as const)('%s', (_, file, kind) => {
  expect(caseVerdict(modstridendeKilder, file).kind).toBe(kind)
})

test('where some help is granted, it bears on the extent only', () => {
  const file = aReducedCase()
  const reduced = {
    ...file,
    assessments: withChanged(file.assessments, POST, { text: 'Støtten sættes ned.', decisive: [], setAside: [] }),
    needs: withChanged(file.needs, POST, {}),
    views: [],
    partshoeringer: [],
  }
  const verdict = caseVerdict(modstridendeKilder, reduced)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['advarsel'])
})
