import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import { aSource } from '../../stages/case-information.specimen.ts'
import { withNeed } from '../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { viewCase } from '../../stages/case-view.ts'
import { aCase, INDKOEB } from '../../stages/case.specimen.ts'
import { askAbout, whomToAsk } from './ask.ts'

const withSources = (...kinds: readonly SourceKind[]): CaseFile =>
  aCase({ sources: kinds.map((kind) => aSource(`kilde-${kind}`, kind)) })
const shopping = (file: CaseFile) => {
  const view = viewCase(file, plainDate('2025-06-02'))
  const one = view.need(INDKOEB)
  if (one === undefined) throw new Error('no such need')
  return { view, one }
}
const whom = (file: CaseFile, ...besides: readonly SourceKind[]) => {
  const { view, one } = shopping(file)
  return whomToAsk(view, one, besides)
}

test.each<[string, CaseFile, readonly SourceKind[], SourceKind]>([
  ['the provider, where there is one', withSources('borger', 'paaroerende', 'fagperson', 'udfoerer'), [], 'udfoerer'],
  ['a professional who is in the case', withSources('borger', 'fagperson'), [], 'fagperson'],
  ['someone else than who told it already', withSources('borger', 'udfoerer', 'hjaelper'), ['udfoerer'], 'hjaelper'],
  ['no one known: a professional who knows the citizen', withSources('borger'), [], 'fagperson'],
  ['a relative before someone who already told', withSources('paaroerende', 'fagperson'), ['fagperson'], 'paaroerende'],
  ['all told already', withSources('fagperson'), ['fagperson'], 'praktiserende-laege'],
])('%s', (_, file, besides, kind) => {
  expect(whom(file, ...besides)).toBe(kind)
})

test('the theme decides where no one sees the citizen in daily life', () => {
  expect(whom(withNeed(withSources('borger'), INDKOEB, { theme: 'mobilitet' }))).toBe('sundhedsfaglig')
  expect(whom(withNeed(withSources('borger'), INDKOEB, { theme: 'sundhed' }))).toBe('praktiserende-laege')
})

test('help held before has a provider, though none is told', () => {
  const file = withSources('borger')
  const answers = file.answers.map((one) => ({ ...one, change: { kind: 'ophoer' as const } }))
  expect(whom({ ...file, answers })).toBe('udfoerer')
})

test('each is asked in their own way', () => {
  const { one } = shopping(aCase())
  const opening = (to: SourceKind) => askAbout(one, to, 'Fordi.').matter.split('?')[0]
  expect(opening('borger')).toBe('Hvad sker der, når du skal købe ind')
  expect(opening('paaroerende')).toBe('Hvad har du selv set ske, når borgeren skal købe ind')
  expect(opening('udfoerer')).toBe('Hvad betyder funktionsnedsættelsen, når borgeren skal købe ind')
})
