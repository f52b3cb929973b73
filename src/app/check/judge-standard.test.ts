import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { laertAfAndreStandarder } from '../../rules/14-supervision/laert-af-andre-standarder/rule.ts'
import { readStandard } from '../../stages/14-supervision/read-standard.ts'
import { aStandard } from '../../stages/14-supervision/standard.specimen.ts'
import { checkText } from './check-text.ts'
import { judgeStandard } from './judge-standard.ts'

const DAY = plainDate('2026-01-01')
const STEPS = 'Det lavere trin skal have været afprøvet i mindst seks måneder, før næste trin kan komme på tale.'
const CAP = 'Ingen borger kan få mere end to timer om ugen, og der gives ikke dispensation.'

test('what only the words tell is told, but not where another rule has found the same flaw', () => {
  const byWords = (text: string) => laertAfAndreStandarder.check(readStandard(text, DAY))
  const alone = aStandard({ krav: `Trin\n${STEPS}` })
  expect(byWords(alone)).toMatchObject({ kind: 'fails', findings: [{ mangel: 'lovfortolkning' }] })
  expect(judgeStandard(readStandard(alone, DAY)).findings).toMatchObject([
    { rule: laertAfAndreStandarder.id, mangel: 'lovfortolkning' },
  ])

  const both = aStandard({ krav: `Trin\n${STEPS}`, omfang: `Omfang\n${CAP}` })
  expect(byWords(both).kind).toBe('fails')
  const rules = judgeStandard(readStandard(both, DAY)).findings.map(({ rule }) => rule)
  expect(rules).toContain('individuel-vurdering')
  expect(rules).not.toContain(laertAfAndreStandarder.id)
})

test('the day whose law was asked is told: that on which the standard took effect', () => {
  expect(checkText(aStandard(), DAY)).toMatchObject({ kind: 'kvalitetsstandard', lawDate: '2025-01-28' })
})
