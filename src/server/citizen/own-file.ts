import { formatDanish, type PlainDate } from '../../base/date.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import type { ComposedLetter, LetterBlock } from '../../stages/07-letter/compose/composed-letter.ts'
import type { MunicipalSetup } from '../../stages/municipal-setup.ts'
import type { OwnLine } from '../../web/citizen/own-journal.ts'

/** What one gets of one’s own case, and what is not in it. */
export interface OwnFile {
  readonly id: CaseId
  readonly name: string
  readonly on: PlainDate
  readonly lines: readonly OwnLine[]
  readonly documents: readonly { readonly id: string; readonly name: string; readonly on: PlainDate }[]
}

const LEFT_OUT =
  'Kommunens egne udkast og overvejelser er ikke med. Vurderingen af sagen er med, når afgørelsen er sendt. Medarbejdernes navne er ikke med. Du kan bede kommunen om aktindsigt i resten; den skal normalt svare inden for 7 arbejdsdage.'

export function ownFileJson({ id, on, lines, documents }: OwnFile): string {
  return `${JSON.stringify(
    {
      sag: id,
      hentet: on,
      udeladt: LEFT_OUT,
      journal: lines.map(({ number, on: day, who, what, text }) => ({
        nummer: number,
        dag: day,
        hvem: who.da,
        hvad: what.da,
        tekst: text,
      })),
      papirer: documents.map(({ id: paper, name, on: day }) => ({ id: paper, navn: name, dag: day })),
    },
    null,
    2,
  )}\n`
}

/** Set like a letter, so that it can be read, printed and read aloud like one. */
export function ownFileLetter(
  { id, name, on, lines, documents }: OwnFile,
  set: MunicipalSetup['letter'],
): ComposedLetter {
  const at = { from: [] }
  const days = [...new Set(lines.map((line) => line.on))]
  const blocks: readonly LetterBlock[] = [
    { ...at, kind: 'paragraph', text: LEFT_OUT },
    ...days.flatMap((day): LetterBlock[] => [
      { ...at, kind: 'heading', level: 1, text: formatDanish(day) },
      {
        ...at,
        kind: 'list',
        items: lines
          .filter((line) => line.on === day)
          .map(({ who, what, text }) => ({
            ...at,
            text:
              text === '' ? `${what.da} (${who.da.toLowerCase()})` : `${what.da} (${who.da.toLowerCase()}): ${text}`,
          })),
      },
    ]),
    ...(documents.length === 0
      ? []
      : [
          { ...at, kind: 'heading', level: 1, text: 'Papirer i sagen' } as const,
          {
            ...at,
            kind: 'list',
            items: documents.map((one) => ({ ...at, text: `${one.name}, ${formatDanish(one.on)}` })),
          } as const,
        ]),
  ]
  return {
    about: 'aktindsigt',
    title: 'Din sag',
    date: on,
    language: 'da',
    sender: {
      municipality: set.municipality ?? '',
      unit: set.unit ?? '',
      address: set.address ?? [],
      phone: set.phone ?? '',
      hours: set.hours ?? '',
      email: set.email ?? '',
      logoText: set.logoText ?? '',
    },
    recipient: name,
    caseNumber: id,
    greeting: `Kære ${name}`,
    blocks,
    closing: { words: 'Med venlig hilsen', name: set.municipality ?? '', title: set.unit ?? '' },
    annexes: [],
    remarks: [],
  }
}
