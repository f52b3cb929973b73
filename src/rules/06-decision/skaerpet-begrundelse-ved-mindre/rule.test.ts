import { expect, test } from 'vitest'
import type { Change } from '../../../stages/06-decision/need-answer.ts'
import { anEndedCase, answerOf, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { INDKOEB } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { skaerpetBegrundelseVedMindre } from './rule.ts'

testCaseRule(skaerpetBegrundelseVedMindre, examples)

const ended = anEndedCase()
const bare = {
  ...ended,
  statements: [],
  assessments: [],
  needs: ended.needs.map((need) => without(need, 'personkreds')),
}

test.each<[string, Partial<Change>, string]>([
  ['nothing at all', {}, 'fejl'],
  ['a cause alone', { cause: 'praksis' }, 'fejl'],
  ['a formula', { cause: 'borgerens-forhold', explained: 'Efter revurdering er der ikke behov.' }, 'fejl'],
  ['something that did not change', { cause: 'borgerens-forhold', explained: 'Karla kan handle.' }, 'fejl'],
  ['what changed', { cause: 'borgerens-forhold', explained: 'Karla har siden maj handlet alene.' }, 'holds'],
  ['a new practice', { cause: 'praksis', explained: 'Principmeddelelse 10-19 lægger opgaven under § 83.' }, 'holds'],
  ['what changed, the cause not chosen', { explained: 'Karla har siden maj handlet alene.' }, 'raad'],
  ['her own wish', { cause: 'borgerens-forhold', explained: 'Karla har selv bedt om at stoppe.' }, 'holds'],
])('ended with %s: %s', (_, change, expected) => {
  const given = withAnswer(
    bare,
    INDKOEB,
    { ...answerOf(ended, INDKOEB, 'afslag'), reason: '' },
    { kind: 'ophoer', ...change },
  )
  const verdict = caseVerdict(skaerpetBegrundelseVedMindre, given)
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

test('where a provider has seen it, only the words lack', () => {
  const given = withAnswer(
    { ...bare, statements: ended.statements },
    INDKOEB,
    { ...answerOf(ended, INDKOEB, 'afslag'), reason: '' },
    { kind: 'ophoer', cause: 'borgerens-forhold', explained: 'Karla handler efter en seddel.' },
  )
  const verdict = caseVerdict(skaerpetBegrundelseVedMindre, given)
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe('advarsel')
})

test('non-cooperation with a recorded process is left to the rule on the process', () => {
  const given = {
    ...withAnswer(ended, INDKOEB, answerOf(ended, INDKOEB, 'afslag'), {
      kind: 'ophoer',
      cause: 'manglende-samarbejde',
    }),
    nonCooperation: { id: 'manglende-1' as never, attempts: [] },
  }
  expect(caseVerdict(skaerpetBegrundelseVedMindre, given).kind).toBe('holds')
})
