import type { Instruction } from '../../../stages/00-case/round.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteMatch, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { asksForInformation, sourceIn } from '../../said/named-source.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { SAYS_NOT_FOLLOWED } from './not-followed.ts'
import { remittal2018, rsl10 } from './source.ts'

export const hjemvistPunkterBesvaret: CaseRule = {
  id: 'hjemvist-punkter-besvaret',
  title: {
    da: 'Hvert punkt, Ankestyrelsen bad om ved hjemvisning, er fulgt',
    en: 'Each point the board asked for when it remitted was followed',
  },
  checklist: ['D37'],
  sources: [remittal2018, rsl10],

  check({ file }) {
    const { round } = file
    if (round.procedure !== 'hjemvisning') return notApplicable('Sagen er ikke hjemvist.')
    if (round.instructions.length === 0) return unknown('hvad Ankestyrelsen bad om')
    return verdictOf(round.instructions.flatMap((one, at) => findingOf(file, one, at)))
  },
}

type File = CaseView['file']

/** The source that was asked for has spoken since the case came back, so it may be followed though no one wrote so. */
function hasCome({ sources, round }: File, asked: string): boolean {
  return sources.some(({ kind, date }) => kind === sourceIn(asked) && date >= round.begun)
}

function findingOf(file: File, instruction: Instruction, index: number): readonly CaseFinding[] {
  const { asked, answeredBy = '', notFollowed = false } = instruction
  const refused = notFollowed ? quoteWhole(answeredBy) : quoteMatch(answeredBy, SAYS_NOT_FOLLOWED)
  if (answeredBy.trim() !== '' && refused === null) return []
  const informs = asksForInformation(asked)
  return [
    caseFinding({
      mangel: informs ? 'mangelfuldt-oplyst' : 'mangelfuld-begrundelse',
      level: informs && refused === null && hasCome(file, asked) ? 'advarsel' : 'fejl',
      at: `/round/instructions/${index}/${refused === null ? 'asked' : 'answeredBy'}`,
      quote: refused ?? quoteWhole(asked),
      what:
        refused === null
          ? {
              da: `Ankestyrelsen bad om: »${asked}«. Sagen viser ikke, at det er fulgt.`,
              en: `The board asked for: “${asked}”. The file does not show that it was followed.`,
            }
          : {
              da: `Ankestyrelsen bad om: »${asked}«. Svaret siger selv, at det ikke er gjort.`,
              en: `The board asked for: “${asked}”. The answer itself says that it was not done.`,
            },
      why: {
        da: 'En ny afgørelse uden det, Ankestyrelsen bad om, har den samme mangel som den gamle og bliver sendt tilbage igen.',
        en: 'A new decision without what the board asked for has the same flaw as the old one, and will be remitted again.',
      },
      remedy: informs
        ? {
            da: 'Hent oplysningen, og skriv ved punktet, hvad den viste, og hvor den står i sagen.',
            en: 'Get the information, and write at the point what it showed and where it stands in the file.',
          }
        : {
            da: 'Tag stilling til punktet, og skriv, hvor i den nye afgørelse svaret står.',
            en: 'Deal with the point, and write where in the new decision the answer stands.',
          },
      question: informs
        ? {
            to: sourceIn(asked),
            need: null,
            matter: asked,
            why: 'Ankestyrelsen har sendt sagen tilbage, for at netop dette bliver oplyst, før der afgøres igen.',
          }
        : null,
    }),
  ]
}
