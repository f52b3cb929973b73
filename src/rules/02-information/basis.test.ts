import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { SourceId, StatementId } from '../../stages/00-case/case-id.ts'
import type { Statement } from '../../stages/02-information/statement.ts'
import { anEndedCase, aReducedCase, withAnswer } from '../../stages/case-change.specimen.ts'
import { aStatement, OWN_VIEW, refusedBecause, refusedOn } from '../../stages/case-information.specimen.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { viewCase } from '../../stages/case-view.ts'
import { aCase, aCaseWithout, INDKOEB, POST, withChanged } from '../../stages/case.specimen.ts'
import { heldOn, isTargeted, stakeOf } from './basis.ts'

const seen = (file: CaseFile, need = INDKOEB) => {
  const view = viewCase(file, plainDate('2025-06-02'))
  const one = view.need(need)
  if (one === undefined) throw new Error('no such need')
  return { view, one }
}
const stake = (file: CaseFile, need = INDKOEB) => {
  const { view, one } = seen(file, need)
  return stakeOf(view, one)
}
const sel85 = { act: 'SEL', paragraph: '85' } as const

test.each([
  ['refused', stake(aCase()), 'behov'],
  ['granted', stake(aCase(), POST), undefined],
  ['ended', stake(anEndedCase()), 'behov'],
  ['reduced', stake(aReducedCase(), POST), 'omfang'],
  ['refused because it belongs elsewhere', stake(refusedBecause('Hjælpen hører under § 83.', [])), 'graense'],
  ['not answered, not decided', stake({ ...aCaseWithout('decision'), answers: [] }), 'aaben'],
  ['not answered, decided', stake(aCase({ answers: [] })), undefined],
  [
    'met another way',
    stake(
      withAnswer(aCase(), INDKOEB, {
        kind: 'daekket-paa-anden-vis',
        by: 'tilbud',
        what: 'Indkøbsbus',
        whyEnough: 'Den kører hver uge.',
      }),
    ),
    undefined,
  ],
  [
    'ended for non-cooperation, which has rules of its own',
    stake(
      withAnswer(
        aCase(),
        INDKOEB,
        { kind: 'afslag', provision: sel85, reason: '' },
        { kind: 'ophoer', cause: 'manglende-samarbejde' },
      ),
    ),
    undefined,
  ],
])('what is at stake: %s', (_, found, expected) => {
  expect(found).toBe(expected)
})

test('what the judgement refers to is held, though no one tied it to the need', () => {
  const loose = aStatement({ needs: [], text: 'Hun bliver træt.' })
  const file = refusedOn([loose])
  const held = (changed: CaseFile) => {
    const { view, one } = seen(changed)
    return heldOn(view, one).map(({ statement }) => statement.id)
  }
  expect(held(file)).toEqual([])
  expect(held({ ...file, assessments: withChanged(file.assessments, INDKOEB, { decisive: [loose.id] }) })).toEqual([
    loose.id,
  ])
  expect(held(refusedOn([{ ...loose, text: 'Hun kan ikke handle ind.' }]))).toEqual([loose.id])
})

test.each<[string, Partial<Statement>, boolean]>([
  ['a consequence', {}, true],
  ['a consequence told in general', { text: 'Hun har problemer i hverdagen.' }, false],
  ['a resource in the activity', { topic: 'ressource', text: 'Hun går selv i butikken.' }, true],
  ['a resource of the person', { topic: 'ressource', text: 'Hun er velfungerende.' }, false],
  [
    'told of three needs at once',
    { topic: 'andet', text: 'Hun har en hund.', needs: [INDKOEB, POST, 'x' as never] },
    false,
  ],
  ['a wish', { topic: 'oenske' }, false],
  ['a diagnosis', { topic: 'diagnose' }, false],
  ['the municipality’s opinion', { source: OWN_VIEW.id }, false],
  ['from a source that is not there', { source: 'kilde-x' as SourceId }, true],
])('bears on the activity: %s', (_, change, expected) => {
  const statement = aStatement({ id: 'opl-y' as StatementId, ...change })
  const { view, one } = seen(refusedOn([statement]))
  const held = view.statement(statement.id)
  expect(held !== undefined && isTargeted(held, one)).toBe(expected)
})
