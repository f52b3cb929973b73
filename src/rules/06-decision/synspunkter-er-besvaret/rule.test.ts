import { expect, test } from 'vitest'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { synspunkterErBesvaret } from './rule.ts'

testCaseRule(synspunkterErBesvaret, examples)

const file = aCase()

test.each([
  ['Vi har taget dit synspunkt til efterretning.', 'fejl'],
  ['Det har vi forståelse for.', 'fejl'],
  ['Tak for dine bemærkninger, som er indgået i vurderingen.', 'fejl'],
  ['', 'advarsel'],
  ['Det er rigtigt, at køen er lang om lørdagen. Tirsdag formiddag er butikken næsten tom.', 'none'],
  ['Vi forstår, at det er ensomt, men værestedet har fælles indkøb om torsdagen.', 'none'],
  ['Det er noteret. Bostøtten har set, at du handler om tirsdagen uden kø.', 'none'],
])('“%s” as a reply: %s', (reply, level) => {
  const views = [{ id: 'synspunkt-1' as never, words: 'Jeg bliver svimmel i køen ved kassen.', reply }]
  const verdict = caseVerdict(synspunkterErBesvaret, { ...file, views })
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : 'none').toBe(level)
})

test('the finding is about the need that the view spoke of', () => {
  const views = (file.views ?? []).map((one) => ({ ...one, reply: 'Noteret.' }))
  const verdict = caseVerdict(synspunkterErBesvaret, { ...file, views })
  expect(verdict.kind === 'fails' && verdict.findings[0].need).toBe('behov-indkoeb')
})
