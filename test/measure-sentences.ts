/**
 * How far the rules reach beyond the words they were made with: `npm run measure:sentences`. Each marked sentence of
 * test/corpus/sentences is put into the grounds of an otherwise sound refusal. Counted is whether a finding about that
 * very sentence has the flaw's code, and how often a lawful twin (`ok:`) gets one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkText } from '../src/app/check.ts'
import { plainDate } from '../src/base/date.ts'
import type { Mangel } from '../src/law/mangel.ts'
import { aRefusal } from '../src/stages/07-letter/letter.specimen.ts'

const FOLDER = path.join(import.meta.dirname, 'corpus/sentences')
const ASKED = plainDate('2026-11-26')

/** The code each mark would be counted under. Marks for results and for what is sound are not measured here. */
const MANGEL_OF: Readonly<Record<string, Mangel>> = {
  serviceniveau: 'lovfortolkning',
  oekonomi: 'lovfortolkning',
  'fast-regel': 'lovfortolkning',
  'diagnose-eller-varighed': 'personkreds',
  'personkreds-generelt': 'personkreds',
  ressourcer: 'mangelfuld-begrundelse',
  paaroerende: 'lovfortolkning',
  'mindst-indgribende': 'lovfortolkning',
  'kun-udvikling': 'formaal',
  'hensyn-til-andre': 'formaal',
  'anden-myndighed': 'lovfortolkning',
  'forebyggelse-foerst': 'lovfortolkning',
  'paragraf-83-i-stedet': 'forkert-paragraf',
  gruppe: 'mangelfuld-begrundelse',
  'kun-noteret': 'mangelfuld-begrundelse',
  'oplysninger-mangler': 'mangelfuldt-oplyst',
  'gamle-oplysninger': 'mangelfuldt-oplyst',
  'uafklaret-uenighed': 'mangelfuldt-oplyst',
  'vaegt-uforklaret': 'vaegtning',
  partshoering: 'partshoering',
  notatpligt: 'notatpligt',
  habilitet: 'habilitet',
  akter: 'akter',
  partsrepraesentant: 'partsrepraesentation',
  vejledning: 'vejledning',
  'kommunal-frist': 'kommunal-frist',
  'manglende-samarbejde': 'lovfortolkning',
}

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025.'

const counts = new Map<string, { of: number; found: number; lawful: number; alarms: number }>()
for (const name of readdirSync(FOLDER).toSorted())
  for (const line of readFileSync(path.join(FOLDER, name), 'utf8').split('\n')) {
    const [mark = '', sentence = ''] = line.split('\t')
    const label = mark.replace(/^ok:/, '')
    const mangel = MANGEL_OF[label]
    if (mangel === undefined) continue
    const text = aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${sentence}` })
    const [from, to] = [text.indexOf(sentence), text.indexOf(sentence) + sentence.length]
    const isFound = checkText(text, ASKED).findings.some(
      (finding) =>
        finding.mangel === mangel &&
        finding.level !== 'raad' &&
        finding.quote !== null &&
        finding.quote.from < to &&
        finding.quote.to > from,
    )
    const count = counts.get(label) ?? { of: 0, found: 0, lawful: 0, alarms: 0 }
    if (mark === label) {
      count.of++
      if (isFound) count.found++
    } else {
      count.lawful++
      if (isFound) count.alarms++
    }
    counts.set(label, count)
  }

const all = { of: 0, found: 0, lawful: 0, alarms: 0 }
process.stdout.write(
  `${'mark'.padEnd(28)}${'flawed'.padStart(8)}${'found'.padStart(8)}${'lawful'.padStart(9)}${'alarms'.padStart(9)}\n`,
)
for (const [label, count] of [...counts, ['all', all] as const]) {
  process.stdout.write(
    `${label.padEnd(28)}${String(count.of).padStart(8)}${String(count.found).padStart(8)}${String(count.lawful).padStart(9)}${String(count.alarms).padStart(9)}\n`,
  )
  for (const key of ['of', 'found', 'lawful', 'alarms'] as const) all[key] += label === 'all' ? 0 : count[key]
}
