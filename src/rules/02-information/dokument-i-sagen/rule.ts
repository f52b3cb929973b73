import type { Source } from '../../../stages/02-information/source.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { ofl15, rsl10 } from './source.ts'

export const dokumentISagen: CaseRule = {
  id: 'dokument-i-sagen',
  title: {
    da: 'De dokumenter, sagen henviser til, ligger i sagen',
    en: 'The documents that the case refers to are in the file',
  },
  checklist: ['D08'],
  sources: [rsl10, ofl15],

  check(view) {
    const written = view.file.sources
      .map((source, at) => ({ source, at }))
      .filter(({ source }) => source.form === 'skriftlig' || source.document !== undefined)
    if (written.length === 0) return notApplicable('Sagen har ingen skriftlige kilder.')
    const findings = written.flatMap(({ source, at }) =>
      source.document === 'mangler' ? [findingOf(view, source, at)] : [],
    )
    if (findings.length === 0 && written.some(({ source }) => source.document === undefined))
      return unknown('om dokumenterne ligger i sagen')
    return verdictOf(findings)
  },
}

function findingOf(view: CaseView, source: Source, at: number): CaseFinding {
  const isDecisive = view.needs.some(
    ({ adverse, assessment, need }) =>
      adverse === true &&
      [...(assessment?.decisive ?? []), ...(need.personkreds?.statements ?? [])].some(
        (id) => view.statement(id)?.source === source,
      ),
  )
  return caseFinding({
    mangel: 'akter',
    level: isDecisive ? 'fejl' : 'advarsel',
    at: `/sources/${at}/title`,
    quote: quoteWhole(source.title),
    what: isDecisive
      ? {
          da: `Afgørelsen bygger på »${source.title}«, som ikke ligger i sagen.`,
          en: `The decision rests on “${source.title}”, which is not in the file.`,
        }
      : {
          da: `Sagen henviser til »${source.title}«, som ikke ligger der.`,
          en: `The case refers to “${source.title}”, which is not there.`,
        },
    why: {
      da: 'Ankestyrelsen får alle sagens akter. Mangler det, afgørelsen bygger på, kan den ikke efterprøves.',
      en: 'The board gets all documents of the case. Where what the decision rests on is missing, it can’t be tried.',
    },
    remedy: {
      da: 'Find dokumentet, eller bed afsenderen sende det igen, og læg det på sagen med dato, før der afgøres.',
      en: 'Find the document, or ask its sender to send it again, and file it with its date before deciding.',
    },
  })
}
