import type { Disagreement } from '../../../stages/02-information/disagreement.ts'
import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { askAbout, whomToAsk } from '../ask.ts'
import { isOwn, stakeOf } from '../basis.ts'
import { dealsWith, type Dispute, disputeOf, isContested, sidesOf } from '../dispute.ts'
import { atStatement } from '../place.ts'
import { disagreement2018, fvl24, rsl10 } from './source.ts'

export const uenighedAfklaret: CaseRule = {
  id: 'uenighed-afklaret',
  title: {
    da: 'Ser borger og kommune forskelligt på det, er det afklaret eller forklaret',
    en: 'Where citizen and municipality see it differently, it is settled or explained',
  },
  checklist: ['D09', 'D11'],
  sources: [disagreement2018, rsl10, fvl24],

  check(view) {
    const recorded = view.file.disagreements ?? []
    const atStake = recorded.filter(({ need }) => view.need(need)?.adverse !== false)
    const derived = view.needs.flatMap((one) => {
      const dispute = disputeOf(view, one)
      return dispute === undefined ? [] : [derivedFinding(view, one, dispute)]
    })
    const cut = view.needs.filter((one) => isCutOnOwnView(view, one))
    const told = recorded.flatMap((one, at) => (atStake.includes(one) ? recordedFindings(view, one, at) : []))
    if (atStake.length === 0 && cut.length === 0 && !view.needs.some((one) => isContested(view, one)))
      return notApplicable('Ingen er uenige om noget, der er afvist eller venter på svar.')
    return verdictOf([...told, ...derived, ...cut.map((one) => cutFinding(view, one))])
  },
}

/** Help is reduced against what the citizen and others tell, and no one but the municipality has told of anything else. */
function isCutOnOwnView(view: CaseView, one: NeedView): boolean {
  if (one.answer?.change.kind !== 'nedsaettelse' || stakeOf(view, one) !== 'omfang') return false
  if (view.file.disagreements?.some(({ need }) => need === one.need.id) === true) return false
  const { forNeed, against } = sidesOf(view, one)
  return forNeed.length > 0 && against.every(isOwn) && dealsWith(view, one, forNeed) === 'ikke'
}

function cutFinding(view: CaseView, one: NeedView): CaseFinding {
  const { forNeed } = sidesOf(view, one)
  const { activity } = one.need
  const [first] = forNeed
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    // That nothing is said of what has changed is told by the rules on the decision.
    level: 'advarsel',
    ...(first === undefined ? { at: `/needs/${one.at.need}` } : atStatement(view, first, one)),
    what: {
      da: `Hjælpen til »${activity}« er sat ned efter kommunens egen opfattelse. Det, der er fortalt om behovet i dag, er hverken undersøgt eller besvaret.`,
      en: `The help with “${activity}” was reduced by the municipality’s own view. What was told of the need today was neither looked into nor answered.`,
    },
    ...FIND_OUT,
    question: settlingQuestion(
      view,
      one,
      forNeed.map(({ source }) => source?.kind ?? 'andet'),
    ),
  })
}

function recordedFindings(view: CaseView, disagreement: Disagreement, index: number): readonly CaseFinding[] {
  const one = view.need(disagreement.need)
  if (one === undefined) return []
  const { settled } = disagreement
  if (settled !== undefined && settled.why.trim() !== '') return answerless(view, one, disagreement, index)
  const citizenSide = disagreement.citizenSide.flatMap((id) => view.statement(id) ?? [])
  const otherSide = disagreement.otherSide.flatMap((id) => view.statement(id) ?? [])
  // Without a record that it was settled, the grounds may still say why.
  const dealt = one.answer === undefined ? 'ikke' : dealsWith(view, one, citizenSide)
  if (dealt === 'afvejet') return []
  const isSeen = otherSide.some((each) => !isOwn(each))
  return [
    caseFinding({
      mangel: isSeen ? 'mangelfuld-begrundelse' : 'mangelfuldt-oplyst',
      level: dealt === 'naevnt' ? 'advarsel' : 'fejl',
      need: one.need.id,
      at: `/disagreements/${index}/about`,
      quote: quoteWhole(disagreement.about),
      what: {
        da: `Der er uenighed om »${one.need.activity}« (${withoutStop(disagreement.about)}), og den er ikke afklaret.`,
        en: `There is disagreement on “${one.need.activity}” (${withoutStop(disagreement.about)}), and it is not settled.`,
      },
      ...(isSeen ? EXPLAIN : FIND_OUT),
      question: isSeen
        ? null
        : settlingQuestion(
            view,
            one,
            citizenSide.map(({ source }) => source?.kind ?? 'andet'),
          ),
    }),
  ]
}

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '')

/** Settled by new information that the file does not hold. */
function answerless(view: CaseView, one: NeedView, { settled }: Disagreement, index: number): readonly CaseFinding[] {
  if (settled?.kind !== 'ny-oplysning') return []
  const isThere = view.file.statements.some(({ source }) => source === settled.source)
  if (isThere) return []
  return [
    caseFinding({
      mangel: 'mangelfuldt-oplyst',
      level: 'advarsel',
      need: one.need.id,
      at: `/disagreements/${index}/settled/source`,
      quote: quoteWhole(settled.source),
      what: {
        da: `Uenigheden om »${one.need.activity}« siges afklaret af en ny kilde, men sagen har ingen oplysninger fra den.`,
        en: `The disagreement on “${one.need.activity}” is said to be settled by a new source, but the file holds nothing from it.`,
      },
      why: {
        da: 'Kan oplysningen ikke læses i sagen, er uenigheden ikke afklaret for andre end den, der skrev det.',
        en: 'If the information can’t be read in the file, the disagreement is settled for no one but its writer.',
      },
      remedy: {
        da: 'Skriv ind, hvad den nye kilde fortalte, og om hvilket behov.',
        en: 'Write in what the new source told, and of which need.',
      },
    }),
  ]
}

function derivedFinding(view: CaseView, one: NeedView, { level, forNeed, lacks, isOneSided }: Dispute): CaseFinding {
  const { activity } = one.need
  const [first] = forNeed
  const isSeen = lacks === 'forklaring'
  return caseFinding({
    mangel: isSeen ? 'mangelfuld-begrundelse' : 'mangelfuldt-oplyst',
    level,
    ...(first === undefined ? { at: `/needs/${one.at.need}` } : atStatement(view, first, one)),
    what: isOneSided
      ? {
          da: `Alt, hvad der er fortalt om »${activity}«, taler for behovet, og afslaget siger ikke, hvad der taler imod.`,
          en: `All that was told of “${activity}” speaks for the need, and the refusal does not say what speaks against.`,
        }
      : isSeen
        ? {
            da: `Der er fortalt om vanskeligheder med »${activity}«, og afslaget siger ikke, hvorfor andre oplysninger vejer tungere.`,
            en: `Difficulties with “${activity}” were told of, and the refusal does not say why other information weighs more.`,
          }
        : {
            da: `Der er fortalt om vanskeligheder med »${activity}«. Imod det står kun kommunens egen opfattelse, og uenigheden er ikke afklaret.`,
            en: `Difficulties with “${activity}” were told of. Against it stands only the municipality’s own view, and the disagreement is not settled.`,
          },
    ...(isSeen ? EXPLAIN : FIND_OUT),
    question: isSeen
      ? null
      : settlingQuestion(
          view,
          one,
          forNeed.map(({ source }) => source?.kind ?? 'andet'),
        ),
  })
}

type Kind = NonNullable<ReturnType<CaseView['source']>>['kind']

function settlingQuestion(view: CaseView, one: NeedView, told: readonly Kind[]): CaseFinding['question'] {
  const { activity } = one.need
  const differ = told.some((kind) => kind === 'borger' || kind === 'paaroerende')
    ? `Borgeren og kommunen ser forskelligt på »${activity}«.`
    : `Det, der er fortalt om »${activity}«, passer ikke med det, kommunen bygger på.`
  return askAbout(
    one,
    whomToAsk(view, one, told),
    `${differ} Kommunen har brug for at vide, hvad du selv har set eller ved om det, før der afgøres.`,
  )
}

const WHY = {
  da: 'Er der uenighed om følgerne af funktionsnedsættelsen, skal den afklares med flere oplysninger eller forklares i begrundelsen.',
  en: 'Disagreement on the consequences of the impairment must be settled by more information or explained in the grounds.',
}
const EXPLAIN = {
  why: WHY,
  remedy: {
    da: 'Skriv, hvad hver side fortæller, hvilken I lægger til grund, og hvorfor den vejer tungest. Skriv, hvorfor den anden ikke gør.',
    en: 'Write what each side tells, which one you rely on, and why it weighs most. Write why the other does not.',
  },
}
const FIND_OUT = {
  why: WHY,
  remedy: {
    da: 'Spørg en, der selv har set det. Skriv bagefter, hvad svaret viste, og hvorfor det fører til det ene eller det andet.',
    en: 'Ask someone who has seen it. Then write what the answer showed, and why it leads one way or the other.',
  },
}
