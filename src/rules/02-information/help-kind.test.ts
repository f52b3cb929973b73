import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import { withAnswer, without } from '../../stages/case-change.specimen.ts'
import { aSource } from '../../stages/case-information.specimen.ts'
import { viewCase } from '../../stages/case-view.ts'
import { aCase, INDKOEB } from '../../stages/case.specimen.ts'
import { askAbout, whomToAsk } from './ask.ts'
import { helpKindOf } from './help-kind.ts'

/** Help under this provision was held, and ends. */
function ended(provision: ProvisionRef, ...kinds: readonly SourceKind[]) {
  const needs = aCase().needs.map((need) =>
    need.id === INDKOEB ? { ...without(need, 'personkreds'), asked: { provision } } : need,
  )
  const file = withAnswer(aCase({ needs }), INDKOEB, { kind: 'afslag', provision, reason: 'Nej.' }, { kind: 'ophoer' })
  const sources = kinds.map((kind) => aSource(`kilde-${kind}`, kind))
  const view = viewCase({ ...file, sources }, plainDate('2025-06-02'))
  const one = view.need(INDKOEB)
  if (one === undefined) throw new Error('no such need')
  return { one, to: whomToAsk(view, one) }
}

test.each<[ProvisionRef, string, SourceKind]>([
  [{ act: 'SEL', paragraph: '85' }, 'stoette', 'udfoerer'],
  [{ act: 'SEL', paragraph: '95' }, 'hjaelpere', 'hjaelper'],
  [{ act: 'SEL', paragraph: '100' }, 'udgift', 'borger'],
  [{ act: 'BL', paragraph: '86' }, 'udgift', 'paaroerende'],
  [{ act: 'BL', paragraph: '87' }, 'loentab', 'paaroerende'],
  [{ act: 'SEL', paragraph: '112' }, 'ting', 'fagperson'],
])('help under %o is %s and asked of %s', (provision, kind, to) => {
  const asked = ended(provision, 'borger')
  expect(helpKindOf(asked.one)).toBe(kind)
  expect(asked.to).toBe(to)
})

test('a school that sees the child is asked of the hours before the parents are', () => {
  expect(ended({ act: 'BL', paragraph: '87' }, 'paaroerende', 'dagtilbud-skole').to).toBe('dagtilbud-skole')
})

test('an expense is asked for with its receipts, and a child is called a child', () => {
  const { one, to } = ended({ act: 'BL', paragraph: '86' }, 'borger')
  const { matter } = askAbout(one, to, 'Fordi.')
  expect(matter).toContain('Hvilken udgift er der, når barnet skal købe ind')
  expect(matter).toContain('kvitteringer')
})

test('a doctor is asked what the state does, not what happens at home', () => {
  const { one } = ended({ act: 'SEL', paragraph: '85' }, 'borger')
  expect(askAbout(one, 'praktiserende-laege', 'Fordi.').matter).toContain('Hvilke følger af sygdom eller tilstand')
})
