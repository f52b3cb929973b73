import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { viewCase } from '../stages/case-view.ts'
import { aCase, INDKOEB, withChanged } from '../stages/case.specimen.ts'
import { findGround, type GroundKind, kindsOf, lacksFacts, leansOnlyOn, listGrounds } from './ground.ts'

const view = viewCase(aCase(), plainDate('2025-06-02'))
const need = view.need(INDKOEB)
if (need === undefined) throw new Error('the specimen has lost its shopping')
const shopping = need.need.activity

test.each<readonly [string, readonly GroundKind[]]>([
  ['Karla handler selv ind hver uge.', ['konkret']],
  ['Du har mange ressourcer.', ['ressourcer']],
  ['Du har gode evner til at planlægge dine indkøb.', ['konkret']],
  ['Du klarer de praktiske opgaver i hjemmet og er velfungerende.', ['praktisk', 'generelt', 'ressourcer']],
  ['Kommunens serviceniveau omfatter ikke ledsagelse til indkøb.', ['serviceniveau']],
  ['Du handler selv ind om fredagen, og din mor kan hjælpe med resten.', ['paaroerende', 'konkret']],
  ['Efter en samlet, konkret vurdering er du ikke i målgruppen.', ['tomt']],
  ['Du er 32 år og bor alene i en lejlighed.', ['baggrund']],
  ['Du har søgt om støtte til at købe ind.', ['baggrund']],
  ['Du har ADHD og angst.', ['baggrund']],
  ['Der er lagt vægt på, at du er for velfungerende.', ['generelt', 'ressourcer']],
])('%s leans on %j', (sentence, kinds) => {
  expect(kindsOf(sentence.toLowerCase(), shopping)).toEqual(kinds)
})

test('the grounds of the lawful specimen tell of the citizen in the activity', () => {
  expect(view.needs.filter((one) => lacksFacts(listGrounds(view, one)))).toEqual([])
})

test('a judgement of nothing but resources leans only on them, empty words aside', () => {
  const file = aCase({
    needs: withChanged(aCase().needs, INDKOEB, { personkreds: undefined as never }),
    assessments: withChanged(aCase().assessments, INDKOEB, {
      text: 'Efter en konkret vurdering er du ikke i målgruppen. Du har mange ressourcer.',
    }),
    answers: withChanged(aCase().answers, INDKOEB, {
      answer: { kind: 'afslag', provision: { act: 'SEL', paragraph: '85' }, reason: 'Du er ikke i målgruppen.' },
    }),
  })
  const changed = viewCase(file, plainDate('2025-06-02'))
  const one = changed.need(INDKOEB)
  if (one === undefined) throw new Error('no shopping')
  const grounds = listGrounds(changed, one)
  expect(leansOnlyOn(grounds, 'ressourcer')).toBe(true)
  expect(leansOnlyOn(grounds, 'praktisk')).toBe(false)
  expect(findGround(grounds, 'ressourcer')?.sentence.at).toBe('/assessments/1/text')
})
