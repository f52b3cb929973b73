import type { CaseView } from '../../../stages/case-view.ts'
import { remembered } from '../../../text/remember.ts'
import { caseFinding, quoteMatch } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { DOUBTS_INTERESTS } from './doubt.ts'
import { principmeddelelse60af17, sel82 } from './source.ts'

export const vaergeErOvervejet: CaseRule = {
  id: 'vaerge-er-overvejet',
  title: {
    da: 'Er der tvivl, om borgeren kan varetage sine interesser, er det overvejet at spørge Familieretshuset om en værge',
    en: 'Where there is doubt that the citizen can look after their interests, asking for a guardian was considered',
  },
  checklist: [],
  sources: [sel82, principmeddelelse60af17],

  check(view) {
    const { file } = view
    if (file.parties.some(({ role }) => role === 'vaerge')) return holds
    const { askedFamilieretshuset, settled } = file.guardianDoubt ?? {}
    if (askedFamilieretshuset !== undefined || (settled !== undefined && settled.why.trim() !== '')) return holds
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
      da: 'Der er rejst tvivl om, hvorvidt borgeren kan varetage sine interesser, men sagen viser ikke, at det er overvejet at spørge Familieretshuset om en værge.',
      en: 'Doubt was raised whether the citizen can look after their interests, but the case does not show that asking for a guardian was considered.',
    },
  })
}

/** Plain: a whole statement is asked nothing else, and to look for the words of all patterns in it would take longer. */
const DOUBTED = new RegExp(DOUBTS_INTERESTS.source)
const doubtsInterests = remembered((text: string) => DOUBTED.test(text.toLowerCase()))

/** A source says it outright, and no one has written the doubt down as such. */
function doubtInStatement({ file }: CaseView): CaseFinding | undefined {
  const at = file.statements.findIndex(({ text }) => doubtsInterests(text))
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
    da: 'Kommunen skal hjælpe den, der ikke kan varetage sine interesser, og overveje, om Familieretshuset skal spørges om en værge.',
    en: 'The municipality must help those who can’t look after their interests, and consider asking the family agency for a guardian.',
  },
  remedy: {
    da: 'Tal med borgeren og de pårørende om det. Bed Familieretshuset tage stilling til en værge, eller skriv under tvivlen, hvorfor den er faldet bort, eller hvorfor I ikke spørger.',
    en: 'Talk about it with the citizen and relatives. Ask the family agency to consider a guardian, or write with the doubt why it is gone, or why you do not ask.',
  },
} as const
