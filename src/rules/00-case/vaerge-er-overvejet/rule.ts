import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteMatch } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { DOUBTS_INTERESTS } from './doubt.ts'
import { practice60of17, sel82 } from './source.ts'

export const vaergeErOvervejet: CaseRule = {
  id: 'vaerge-er-overvejet',
  title: {
    da: 'Er der tvivl, om borgeren kan varetage sine interesser, er Familieretshuset spurgt om en værge',
    en: 'Where there is doubt that the citizen can look after their interests, a guardian is asked for',
  },
  checklist: [],
  sources: [sel82, practice60of17],

  check(view) {
    const { file } = view
    if (file.parties.some(({ role }) => role === 'vaerge')) return holds
    if (file.guardianDoubt?.askedFamilieretshuset !== undefined) return holds
    const finding = file.guardianDoubt === undefined ? doubtInStatement(view) : doubtRaised(view)
    return finding === undefined ? notApplicable('Ingen har rejst tvivl om det.') : fails(finding)
  },
}

function doubtRaised(view: CaseView): CaseFinding {
  return caseFinding({
    ...TOLD,
    level: losesHelpForNotTakingPart(view) ? 'fejl' : 'advarsel',
    at: '/guardianDoubt',
    what: {
      da: 'Der er rejst tvivl om, hvorvidt borgeren kan varetage sine interesser, men Familieretshuset er ikke spurgt om en værge.',
      en: 'Doubt was raised whether the citizen can look after their interests, but no guardian was asked for.',
    },
  })
}

/** A source says it outright, and no one has written the doubt down as such. */
function doubtInStatement({ file }: CaseView): CaseFinding | undefined {
  const at = file.statements.findIndex(({ text }) => DOUBTS_INTERESTS.test(text.toLowerCase()))
  const statement = file.statements[at]
  if (statement === undefined) return undefined
  return caseFinding({
    ...TOLD,
    level: 'advarsel',
    at: `/statements/${at}/text`,
    quote: quoteMatch(statement.text, DOUBTS_INTERESTS),
    what: {
      da: 'En oplysning i sagen rejser tvivl om, hvorvidt borgeren kan varetage sine interesser, og der er ikke taget stilling til den.',
      en: 'A statement raises doubt whether the citizen can look after their interests, and no one has dealt with it.',
    },
  })
}

/** Help that ends because someone can't take part who may not understand what follows: the duty of care is then left unmet. */
function losesHelpForNotTakingPart({ file, needs, isDecided }: CaseView): boolean {
  const ends = needs.some(({ answer }) => answer?.change.kind === 'ophoer' || answer?.change.kind === 'nedsaettelse')
  const cause = needs.some(({ answer }) => answer?.change.cause === 'manglende-samarbejde')
  return isDecided && ends && (cause || file.nonCooperation !== undefined)
}

const TOLD = {
  mangel: 'vejledning',
  why: {
    da: 'Kommunen skal hjælpe den, der ikke kan varetage sine interesser, også med at få en, der kan handle på borgerens vegne.',
    en: 'The municipality must help those who can’t look after their interests, also to have someone act for them.',
  },
  remedy: {
    da: 'Tal med borgeren og de pårørende om det, og bed Familieretshuset tage stilling til en værge. Skriv i sagen, hvis tvivlen er faldet bort, og hvorfor.',
    en: 'Talk about it with the citizen and relatives, and ask the family agency to consider a guardian. Write in the file if the doubt is gone, and why.',
  },
} as const
