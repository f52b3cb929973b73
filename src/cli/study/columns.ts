import type { Lang, Words } from '../../base/words.ts'
import { CODED_COLUMNS, type CodedColumn } from '../../stages/13-learning/study/coded-column.ts'
import { codeLabel } from '../../web/study/study-labels.ts'
import type { Arguments } from '../arguments.ts'
import { refuseCheck } from '../check-run.ts'
import type { Io } from '../io.ts'
import { createPaint, type Paint } from '../paint.ts'
import { wrap } from '../wrap.ts'

const WIDEST = 96

/** How a case is written in the file of coded cases. */
export async function studyColumns(given: Arguments, io: Io): Promise<number> {
  const [loose] = given.operands
  if (loose !== undefined) return refuseCheck(notUsed(loose), given.lang, io)
  const paint = createPaint({ isTTY: io.isTTY.stdout, env: io.env })
  const width = Math.max(40, Math.min(io.columns ?? WIDEST, WIDEST))
  const { lang } = given
  await io.stdout.write(
    [
      ...wrap(INTRODUCTION[lang], width),
      '',
      ...CODED_COLUMNS.flatMap((column) => columnText(column, lang, paint, width)),
      CODED_COLUMNS.map(({ name }) => name).join(';'),
      CODED_COLUMNS.map(({ example }) => example).join(';'),
      '',
    ].join('\n'),
  )
  return 0
}

function columnText(
  { name, need, many, means, codes = [], example }: CodedColumn,
  lang: Lang,
  paint: Paint,
  width: number,
): string[] {
  const marks = [NEED[need][lang], ...(many ? [SEVERAL[lang]] : [])].join(', ')
  return [
    `${paint('bold', name)} ${paint('dim', `(${marks})`)}`,
    ...wrap(means[lang], width - 2).map((line) => `  ${line}`),
    ...codes.map((code) => {
      const label = codeLabel(name, code, lang)
      return label.toLowerCase() === code.toLowerCase() ? `    ${code}` : `    ${code.padEnd(24)} ${label}`
    }),
    `  ${lang === 'da' ? 'fx' : 'e.g.'} ${example}`,
    '',
  ]
}

const NEED: Readonly<Record<CodedColumn['need'], Words>> = {
  skal: { da: 'skal udfyldes', en: 'must be filled' },
  kan: { da: 'kan udelades', en: 'may be left out' },
}
const SEVERAL: Words = { da: 'flere værdier skilles med |', en: 'several values are parted by |' }

const INTRODUCTION: Words = {
  da: 'En række for hver sag og koder, med overskrifter i første række. CSV med semikolon, komma eller tabulator, i UTF-8, UTF-16 eller Latin-1. Kolonnernes rækkefølge er lige meget. En tom celle siger, at det ikke er kodet, og sagen tælles så ikke med i den tabel. “ingen” siger, at der er set efter og ikke fundet noget.',
  en: 'One row for each case and coder, with headings in the first row. CSV with semicolon, comma or tab, in UTF-8, UTF-16 or Latin-1. The order of the columns does not matter. An empty cell says that it was not coded, and the case is then not counted in that table. “ingen” says that one looked and found none.',
}

const notUsed = (word: string): Words => ({
  da: `“${word}” bruges ikke af “holdbar study columns”.`,
  en: `“${word}” is not used by “holdbar study columns”.`,
})
