import type { NeedId } from '../../stages/00-case/case-id.ts'
import type { CaseView, NeedView } from '../../stages/case-view.ts'
import {
  type CaseMatrix,
  type Cell,
  CELLS,
  type CellState,
  type MatrixCell,
  type ReportedCaseFinding,
} from './checked-case.ts'

/** Where each finding belongs: need × what a need must have. Nothing is lost: what is about no need is in `rest`. */
export function matrixOf(view: CaseView, findings: readonly ReportedCaseFinding[]): CaseMatrix {
  const byNeed = new Map<NeedId, Record<Cell, ReportedCaseFinding[]>>(
    view.needs.map(({ need }) => [need.id, emptyRow()]),
  )
  const rest: ReportedCaseFinding[] = []
  for (const finding of findings) {
    const rows = needsOf(finding, view).flatMap((need) => byNeed.get(need) ?? [])
    const cell = cellOf(finding)
    for (const row of rows) row[cell].push(finding)
    if (rows.length === 0) rest.push(finding)
  }
  return {
    rows: view.needs.map((held) => {
      const row = byNeed.get(held.need.id) ?? emptyRow()
      return {
        need: held.need.id,
        activity: held.need.activity,
        cells: forEachCell((cell) => cellWith(contentOf(held, cell), row[cell])),
      }
    }),
    rest,
  }
}

const emptyRow = (): Record<Cell, ReportedCaseFinding[]> => forEachCell(() => [])

function forEachCell<T>(make: (cell: Cell) => T): Record<Cell, T> {
  return Object.fromEntries(CELLS.map((cell) => [cell, make(cell)])) as Record<Cell, T>
}

function cellWith(content: CellState, findings: readonly ReportedCaseFinding[]): MatrixCell {
  const isGap = findings.some(({ level }) => level !== 'raad')
  return { state: isGap ? 'gap' : content, findings }
}

/** What is there, before any rule has spoken. */
function contentOf({ need, statements, assessment, answer }: NeedView, cell: Cell): CellState {
  switch (cell) {
    case 'words':
      return there(need.words !== undefined || statements.some(({ statement }) => statement.verbatim))
    case 'statements':
      return there(statements.length > 0)
    case 'personkreds':
      return there(need.personkreds !== undefined)
    case 'assessment':
      return there(assessment !== undefined && assessment.text !== '')
    case 'answer':
      return there(answer !== undefined)
    case 'extent':
      if (answer === undefined) return 'unknown'
      return answer.answer.kind === 'bevilget' ? there(answer.answer.extent !== undefined) : 'not-applicable'
  }
}

const there = (is: boolean): CellState => (is ? 'ok' : 'unknown')

/** The need a finding names, else those of the record it points into. */
function needsOf({ need, at }: ReportedCaseFinding, { file }: CaseView): readonly NeedId[] {
  if (need !== null) return [need]
  const [, list, index] = at.split('/')
  const i = Number(index)
  switch (list) {
    case 'needs':
      return some(file.needs[i]?.id)
    case 'statements':
      return file.statements[i]?.needs ?? []
    case 'questions':
      return some(file.questions?.[i]?.need)
    case 'disagreements':
      return some(file.disagreements?.[i]?.need)
    case 'assessments':
      return some(file.assessments[i]?.need)
    case 'formerGrants':
      return some(file.formerGrants?.[i]?.need)
    case 'answers':
      return some(file.answers[i]?.need)
    default:
      return []
  }
}

const some = (need: NeedId | null | undefined): readonly NeedId[] => (need == null ? [] : [need])

const EXTENT_FIELDS: ReadonlySet<string> = new Set(['extent', 'toldProvider', 'whyNotMore'])

/** A rule that points at the need as such is placed by its room. */
const BY_ROOM: Readonly<Record<ReportedCaseFinding['room'], Cell>> = {
  '00-case': 'answer',
  '01-application': 'words',
  '02-information': 'statements',
  '03-needs': 'personkreds',
  '04-assessment': 'assessment',
  '05-hearing': 'statements',
  '06-decision': 'answer',
  '07-letter': 'answer',
  '08-complaint': 'answer',
  '09-reassessment': 'answer',
  '10-board': 'answer',
  '11-outcome': 'answer',
  '12-compliance': 'answer',
}

function cellOf({ at, room }: ReportedCaseFinding): Cell {
  const [, list, , field, inner] = at.split('/')
  switch (list) {
    case 'needs':
      if (field === 'personkreds') return 'personkreds'
      return field === undefined || field === 'activity' ? BY_ROOM[room] : 'words'
    case 'sources':
    case 'statements':
    case 'questions':
    case 'disagreements':
    case 'reviews':
    case 'consents':
    case 'notes':
    case 'partshoeringer':
    case 'partshoeringExemption':
      return 'statements'
    case 'assessments':
      return 'assessment'
    case 'answers':
      return inner !== undefined && EXTENT_FIELDS.has(inner) ? 'extent' : 'answer'
    case 'applications':
      return 'words'
    default:
      return BY_ROOM[room]
  }
}
