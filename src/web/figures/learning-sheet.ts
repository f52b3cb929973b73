import { upperFirst } from '../../base/first-letter.ts'
import type { PlainDate } from '../../base/date.ts'
import type { CaseSheet, SheetBlock } from '../../stages/case-sheet.ts'
import { MANGLER } from '../../law/mangel.ts'
import type { LearningCount } from '../../stages/13-learning/learning-count.ts'
import type { HandbookEntry } from '../handbook-page.ts'
import { numberInWords } from '../wording.ts'
import { flawLessons } from './flaw-lessons.ts'
import { learningTables } from './learning-tables.ts'

/** On paper one reads the first rules of a flaw; the page has them all. */
const RULES_ON_PAPER = 5

/** The learning package on paper, in Danish. */
export function learningSheet(
  count: LearningCount,
  handbook: readonly HandbookEntry[],
  { whose, day }: { readonly whose: string; readonly day: PlainDate },
): CaseSheet {
  const lessons = flawLessons(count, handbook)
  const rules = lessons.flatMap(({ flaw, rules: all }): SheetBlock[] => [
    { kind: 'heading', text: upperFirst(MANGLER[flaw].label.da) },
    { kind: 'paragraph', text: MANGLER[flaw].means.da },
    { kind: 'list', items: all.slice(0, RULES_ON_PAPER).map(({ title, doing }) => `${title.da}. ${doing.da}`) },
    ...(all.length > RULES_ON_PAPER
      ? [{ kind: 'paragraph', text: `${all.length - RULES_ON_PAPER} regler mere står på siden i Holdbar.` } as const]
      : []),
  ])
  const tables = learningTables(count, 'da').map(({ title, means, columns, rows, findings }) => ({
    title,
    blocks: [
      ...findings.map((text): SheetBlock => ({ kind: 'paragraph', text })),
      ...(rows.length === 0 ? [] : [{ kind: 'table', columns, rows } as const]),
      { kind: 'paragraph', text: means } as const,
    ],
  }))
  return {
    title: 'Læringspakke',
    sender: whose,
    caseNumber: null,
    day,
    isDraft: false,
    sections: [
      {
        title: 'Hvad der er talt',
        blocks: [
          {
            kind: 'paragraph',
            text: `${numberInWords(count.decisions, 'da')} afgørelser er talt, uden personer. Også antal under fem er vist: pakken er til brug i huset.`,
          },
        ],
      },
      ...tables,
      ...(rules.length === 0 ? [] : [{ title: 'Hvad I kan gøre ved det', blocks: rules }]),
    ],
    papers: [],
  }
}
