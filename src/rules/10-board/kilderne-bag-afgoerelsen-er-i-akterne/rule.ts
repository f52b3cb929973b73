import { uniqueBy } from '../../../base/list.ts'
import type { DocumentId } from '../../../stages/00-case/case-id.ts'
import type { Source } from '../../../stages/02-information/source.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { sources } from './source.ts'

export const kilderneBagAfgoerelsenErIAkterne: CaseRule = {
  id: 'kilderne-bag-afgoerelsen-er-i-akterne',
  title: {
    da: 'Hver kilde, afgørelsen hviler på, er i akterne til Ankestyrelsen',
    en: 'Each source that the decision rests on is in the file to the board',
  },
  checklist: ['D08'],
  sources,

  check(view) {
    const { boardFile } = view.file
    if (boardFile?.sent === undefined) return notApplicable('Sagen er ikke sendt til Ankestyrelsen.')
    const used = listUsed(view)
    if (used.length === 0) return unknown('hvilke kilder afgørelsen hviler på')
    const inFile = new Set(boardFile.lines.flatMap((line) => (line.state === 'med' ? line.documents : [])))
    const answered = boardFile.requests.flatMap(({ answer }) => answer?.documents ?? [])
    const sent = new Set<DocumentId>([...inFile, ...answered])
    if (sent.size === 0) return unknown('hvilke dokumenter der er sendt med')
    const known = used.filter(({ document }) => document !== undefined)
    if (known.length === 0) return unknown('hvilke dokumenter kilderne er')
    return verdictOf(
      known
        .filter(({ document }) => document === 'mangler' || !sent.has(document as DocumentId))
        .map((one) => finding(view, one)),
    )
  },
}

/** What was given decisive weight for any need. */
function listUsed(view: CaseView): readonly Source[] {
  const used = view.file.assessments.flatMap(({ decisive }) =>
    decisive.flatMap((id) => view.statement(id)?.source ?? []),
  )
  return uniqueBy(used, ({ id }) => id)
}

function finding({ file }: CaseView, source: Source): CaseFinding {
  const isLost = source.document === 'mangler'
  return caseFinding({
    mangel: 'akter',
    level: 'advarsel',
    at: `/sources/${file.sources.indexOf(source)}/document`,
    what: isLost
      ? {
          da: `Afgørelsen lægger vægt på »${source.title}«, men dokumentet er ikke i sagen.`,
          en: `The decision gives weight to “${source.title}”, but the document is not in the case.`,
        }
      : {
          da: `Afgørelsen lægger vægt på »${source.title}«, men det er ikke sendt med til Ankestyrelsen.`,
          en: `The decision gives weight to “${source.title}”, but it was not sent to the board.`,
        },
    why: {
      da: 'Kan Ankestyrelsen ikke se det, afgørelsen hviler på, kan den ikke se, om afgørelsen er rigtig.',
      en: 'Where the board can’t see what the decision rests on, it can’t see whether the decision is right.',
    },
    remedy: isLost
      ? {
          da: 'Få dokumentet fra den, der skrev det, og send det til Ankestyrelsen.',
          en: 'Get the document from whoever wrote it, and send it to the board.',
        }
      : { da: 'Send dokumentet til Ankestyrelsen i dag.', en: 'Send the document to the board today.' },
  })
}
