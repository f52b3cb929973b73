import { expect, test } from 'vitest'
import { checkCase } from '../../app/check/check-case.ts'
import { plainDate } from '../../base/date.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { CHECKED } from './checked-document.specimen.ts'
import { reportPage } from './report-page.ts'

const DAY = plainDate('2026-01-01')
const reported = (file: CaseFile, name = 'sag.json') => ({ file: name, case: file, checkedCase: checkCase(file, DAY) })
const LETTER = 'Afgørelse\n\nKære Karla\n\nDu får ikke støtte efter servicelovens § 85. Du kan klage inden 2 uger.'
const FAILING = aCase({ answers: aCase().answers.slice(1), letterText: LETTER })

test('a case is told need by need, each gap with a link to the remark it is about', () => {
  const page = reportPage([reported(FAILING)], 'da')
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target)
  expect(targets.length).toBeGreaterThan(0)
  expect(targets.filter((target) => !ids.has(target))).toEqual([])
  expect(page).toContain('<title>sag.json: Sagen holder ikke</title>')
  expect(page).toContain('cell-gap')
  expect(page).toContain('Brevets tekst')
  expect(page).toContain('<code>/letterText</code>')
  expect(page).toContain('“Du kan klage inden 2 uger.”')
})

test('cases and letters stand in one report, each id its own', () => {
  const page = reportPage([reported(FAILING), { file: 'brev.docx', checked: CHECKED }, reported(aCase())], 'en')
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(page).toContain('The case does not hold')
  expect(page).toContain('No errors found in the case')
})

test('markup in a case is shown, not obeyed', () => {
  const [need, ...rest] = aCase().needs
  if (need === undefined) throw new Error('the specimen has lost its needs')
  const hostile = aCase({ needs: [{ ...need, activity: '<img src=x onerror=alert(1)>' }, ...rest], answers: [] })
  expect(reportPage([reported(hostile, '"><script>x</script>')], 'da')).not.toMatch(/<img|<script/)
})
