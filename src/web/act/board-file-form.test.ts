import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { DocumentId, RecordId, SourceId } from '../../stages/00-case/case-id.ts'
import { FILE_ITEMS, type FileItem } from '../../stages/10-board/board-file.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { weighName } from '../form/field.ts'
import type { ActContext } from './act-form.ts'
import { BOARD_FILE } from './board-file-form.ts'

function complainedCase(): OwnCaseFile {
  const file = foldCase([
    ...entriesOf(aCase()),
    {
      kind: 'complaint-received',
      complaint: {
        id: 'k' as RecordId,
        by: KARLA,
        channel: 'mundtlig',
        received: plainDate('2025-03-10'),
        words: 'Jeg vil klage.',
        contested: [],
      },
    },
  ])
  if (file === undefined) throw new Error('the specimen has entries')
  return file
}

const context = (file: OwnCaseFile): ActContext => ({
  file,
  today: plainDate('2025-04-03'),
  user: RAADGIVER,
  target: null,
  suggested: {},
  newId: () => 'ny-1',
  nameOf: () => 'Karla Vind',
})

const FILE = complainedCase()
const chosen = (of: Partial<Record<FileItem, string>>) =>
  BOARD_FILE.read(
    Object.fromEntries(FILE_ITEMS.map((item) => [weighName('akter', item), [of[item] ?? 'med']])),
    context(FILE),
  )

test('what stands in the case can’t be said not to be there, and it is told what to choose', () => {
  const read = chosen({ klage: 'findes-ikke', handleplan: 'findes-ikke' })
  expect(read.ok ? [] : read.error.map(({ words }) => words.da)).toEqual([
    '»Klage« står i sagen. Vælg Med, eller vælg Mangler, og skriv hvorfor.',
  ])
})

test('what the case does not tell of may be none', () => {
  expect(chosen({ handleplan: 'findes-ikke' }).ok).toBe(true)
})

test('what was only said, and what lies in the case, is offered as included', () => {
  const values = BOARD_FILE.values(context(FILE))
  expect(values[weighName('akter', 'klage')]).toEqual(['med'])
  expect(values[weighName('akter', 'hoeringssvar')]).toEqual(['med'])
  expect(values[weighName('akter', 'handleplan')]).toBeUndefined()

  const paper = { id: 'plan' as DocumentId, name: 'Plan.pdf', on: plainDate('2025-01-01'), hash: 'a'.repeat(64) }
  const source = FILE.sources[0]
  if (source === undefined) throw new Error('the specimen has sources')
  const withPlan = {
    ...FILE,
    documents: [paper],
    sources: [
      ...FILE.sources,
      { ...source, id: 'k-plan' as SourceId, kind: 'handleplan' as const, document: paper.id },
    ],
  }
  const filledIn = BOARD_FILE.values(context(withPlan))
  expect(filledIn[weighName('akter', 'handleplan')]).toEqual(['med'])
  expect(filledIn['dokumenter.handleplan']).toEqual(['plan'])
})
