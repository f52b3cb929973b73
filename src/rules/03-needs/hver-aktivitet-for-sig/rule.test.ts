import { expect, test } from 'vitest'
import { isSeveralActivities } from '../../said/activity.ts'
import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hverAktivitetForSig } from './rule.ts'

testCaseRule(hverAktivitetForSig, examples)

test.each([
  'post og økonomi',
  'Madlavning, tøjvask og rengøring',
  'socialpædagogisk støtte',
  'bostøtte',
  'hverdagen',
  'praktiske opgaver i hjemmet',
  'at få struktur på dagen samt at betale regninger',
])('"%s" is more than one activity', (activity) => {
  expect(isSeveralActivities(activity)).toBe(true)
})

test.each([
  'at åbne og forstå post',
  'at købe ind',
  'ledsagelse til indkøb',
  'at planlægge og følge sin dag',
  'transport til og fra arbejde',
  'at komme ud af døren trods angst',
  'kontakt med venner og familie',
])('"%s" is one', (activity) => {
  expect(isSeveralActivities(activity)).toBe(false)
})
