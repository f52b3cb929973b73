import { FILE_ITEMS, type FileItem, type FileLine } from '../../../stages/10-board/board-file.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { ownStems } from '../../said/nothing.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { ITEM_WORDS } from './item-words.ts'
import { sources } from './source.ts'

export const alleAkterMed: CaseRule = {
  id: 'alle-akter-med',
  title: {
    da: 'Alle akter er sendt med til Ankestyrelsen, og det, der mangler, har en grund',
    en: 'All documents went to the board, and what lacks has a reason',
  },
  checklist: [],
  sources,

  check({ file: { boardFile, genvurderinger } }) {
    if (boardFile?.sent === undefined) return notApplicable('Sagen er ikke sendt til Ankestyrelsen.')
    const { lines } = boardFile
    if (lines.length === 0) return unknown('hvilke akter der er sendt med')
    const isReassessed = genvurderinger?.some(({ finished }) => finished !== undefined) === true
    const never = isReassessed ? ALWAYS : ALWAYS.filter((item) => item !== 'genvurdering')
    return verdictOf([
      ...FILE_ITEMS.filter((item) => !lines.some((line) => line.item === item)).map(untold),
      ...lines.flatMap((line, at) => findingOn(line, at, never)),
    ])
  },
}

/** What every appeal has. */
const ALWAYS: readonly FileItem[] = ['afgoerelse', 'klage', 'genvurdering']

function findingOn(line: FileLine, at: number, never: readonly FileItem[]): readonly CaseFinding[] {
  if (line.state === 'findes-ikke') return never.includes(line.item) ? [denied(line, at)] : []
  if (line.state === 'med') return []
  // One word of its own tells something: "under revision", "not filed yet".
  const isSaid = ownStems(line.why).size > 0
  if (never.includes(line.item)) return [lacks(line, at, 'advarsel')]
  return isSaid ? [] : [lacks(line, at, 'advarsel')]
}

const why = {
  da: 'Ankestyrelsen afgør sagen på de akter, den får. Mangler et dokument, der ligger i kommunen, bliver der spurgt efter det, eller sagen kommer tilbage.',
  en: 'The board decides on the file it gets. Where a document lies in the municipality and lacks there, it is asked for, or the case comes back.',
}

function untold(item: FileItem): CaseFinding {
  const { da, en } = ITEM_WORDS[item]
  return caseFinding({
    mangel: 'akter',
    level: 'raad',
    at: '/boardFile/lines',
    what: { da: `Der er ikke taget stilling til, om ${da} er med.`, en: `Nobody has said whether ${en} is included.` },
    why,
    remedy: {
      da: 'Se efter i sagen, og sæt linjen til med, mangler eller findes ikke.',
      en: 'Look in the case, and set the line to included, missing or none.',
    },
  })
}

function denied({ item }: FileLine, at: number): CaseFinding {
  const { da, en } = ITEM_WORDS[item]
  return caseFinding({
    mangel: 'akter',
    level: 'advarsel',
    at: `/boardFile/lines/${at}/state`,
    what: {
      da: `Listen siger, at ${da} ikke findes. Det gør det i enhver klagesag.`,
      en: `The list says that there is no ${en}. Every appeal has one.`,
    },
    why,
    remedy: { da: 'Find dokumentet, og send det.', en: 'Find the document, and send it.' },
  })
}

function lacks(line: Extract<FileLine, { readonly state: 'mangler' }>, at: number, level: 'advarsel'): CaseFinding {
  const { da, en } = ITEM_WORDS[line.item]
  return caseFinding({
    mangel: 'akter',
    level,
    at: `/boardFile/lines/${at}/why`,
    quote: line.why === '' ? null : quoteWhole(line.why),
    what: ALWAYS.includes(line.item)
      ? { da: `Sagen er sendt uden ${da}.`, en: `The case was sent without ${en}.` }
      : {
          da: `Sagen er sendt uden ${da}, og der står ikke, hvorfor det mangler.`,
          en: `The case was sent without ${en}, and the list does not say why.`,
        },
    why,
    remedy: {
      da: 'Send dokumentet. Kan det ikke skaffes, så skriv, hvem der har det, og hvad I har gjort for at få det.',
      en: 'Send the document. If it can’t be had, write who has it, and what you did to get it.',
    },
  })
}
