import type { Words } from '../../base/words.ts'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import { whyUnlawful } from '../06-decision/combination.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'
import { type CodedFlaw, type DecidingCategory, flawsOf, type Outcome, type OutcomePart } from './outcome.ts'
import type { RuledCase } from './ruled-case.ts'

/** Where in an outcome something is wrong: parts, flaws and instructions by their place in their lists. */
export type OutcomePlace =
  | { readonly kind: 'outcome'; readonly field: 'parts' | 'carryOutBy' }
  | { readonly kind: 'part'; readonly part: number; readonly field: 'needs' | 'ruling' | 'category' | 'answers' }
  | {
      readonly kind: 'flaw'
      readonly part: number
      readonly index: number
      readonly field: 'mangel' | 'missingSource' | 'matter'
    }

export interface OutcomeProblem {
  readonly at: OutcomePlace
  readonly words: Words
}

/**
 * Which categories a flaw can decide by. Deficient grounds are found beside a lack of information as well as of
 * assessment (review of reversed cases 2018), so they can go with either.
 */
export function categoriesOf(mangel: Mangel): readonly DecidingCategory[] {
  if (mangel === 'mangelfuld-begrundelse') return ['A', 'C']
  const { category } = MANGLER[mangel]
  return category === null ? [] : [category]
}

/** What an outcome gets wrong. `by`: the board codes its own decision in full; the municipality codes what the letter says. */
export function listOutcomeProblems(
  outcome: Outcome,
  ruled: RuledCase,
  by: 'styrelsen' | 'kommunen',
): readonly OutcomeProblem[] {
  return [
    ...wholeProblems(outcome, ruled, by),
    ...outcome.parts.flatMap((part, at) => [
      ...needProblems(part, at, ruled),
      ...rulingProblems(part, at, ruled),
      ...flawsOf({ parts: [part] }).flatMap((flaw, index) => flawProblems(flaw, { part: at, index }, part, by)),
      ...answerProblems(part, at, ruled),
    ]),
  ]
}

const problem = (at: OutcomePlace, da: string, en: string): OutcomeProblem => ({ at, words: { da, en } })

function wholeProblems(outcome: Outcome, { needs }: RuledCase, by: 'styrelsen' | 'kommunen'): OutcomeProblem[] {
  const found: OutcomeProblem[] = []
  const decided = new Set(outcome.parts.flatMap((part) => part.needs))
  const open = needs.filter(({ id, isContested }) => isContested && !decided.has(id))
  if (open.length > 0) {
    const names = open.map(({ activity }) => activity).join('; ')
    found.push(
      problem(
        { kind: 'outcome', field: 'parts' },
        `Der er klaget over disse behov, og de har intet udfald: ${names}. Giv hvert et udfald.`,
        `These needs are contested and have no outcome: ${names}. Give each one an outcome.`,
      ),
    )
  }
  const { carryOutBy, decidedOn } = outcome
  const orders = outcome.parts.some(({ ruling }) => ruling.kind === 'aendring' || ruling.kind === 'ophaevelse')
  const place = { kind: 'outcome', field: 'carryOutBy' } as const
  if (carryOutBy === undefined && orders && by === 'styrelsen')
    found.push(
      problem(
        place,
        'Skriv, hvornår ændringen eller ophævelsen senest skal være ført ud i livet.',
        'Write by when the change or the lifting is to be carried out.',
      ),
    )
  if (carryOutBy !== undefined && !orders)
    found.push(
      problem(
        place,
        'Der er intet at føre ud i livet, når intet er ændret eller ophævet. Fjern dagen.',
        'There is nothing to carry out where nothing is changed or lifted. Take the day away.',
      ),
    )
  if (carryOutBy !== undefined && orders && carryOutBy < decidedOn)
    found.push(
      problem(
        place,
        'Dagen ligger før afgørelsen. Skriv en dag, kommunen kan nå.',
        'The day lies before the decision. Write a day that the municipality can keep.',
      ),
    )
  return found
}

function needProblems({ needs }: OutcomePart, part: number, ruled: RuledCase): OutcomeProblem[] {
  const place = { kind: 'part', part, field: 'needs' } as const
  if (needs.length === 0)
    return [problem(place, 'Vælg det behov, udfaldet handler om.', 'Choose the need that the outcome is about.')]
  return needs.some((id) => !ruled.needs.some((need) => need.id === id))
    ? [
        problem(
          place,
          'Behovet findes ikke i sagen. Vælg et af sagens behov.',
          'The need is not in the case. Choose one of the case’s needs.',
        ),
      ]
    : []
}

function rulingProblems({ needs, ruling }: OutcomePart, part: number, ruled: RuledCase): OutcomeProblem[] {
  const found: OutcomeProblem[] = []
  const isPlacement = ruled.needs.some((need) => need.isPlacement && needs.includes(need.id))
  if (ruling.kind === 'hjemvisning' && isPlacement)
    found.push(
      problem(
        { kind: 'part', part, field: 'ruling' },
        'En anbringelse uden samtykke kan ikke hjemvises. Vælg »skal suppleres«, eller registrér, at Ankestyrelsen tager sagen op af egen drift.',
        'A placement without consent can’t be remitted. Choose “to be supplemented”, or record that the board takes the case up on its own initiative.',
      ),
    )
  if (ruling.kind === 'supplering' && !isPlacement)
    found.push(
      problem(
        { kind: 'part', part, field: 'ruling' },
        'Supplering bruges kun ved anbringelse uden samtykke (barnets lov § 47). Mangler der oplysninger her, så vælg »hjemvist«.',
        'An order to supplement is for placements without consent alone (barnets lov § 47). Where information lacks here, choose “remitted”.',
      ),
    )
  if ('category' in ruling && !ruling.flaws.some(({ mangel }) => categoriesOf(mangel).includes(ruling.category)))
    found.push(
      problem(
        { kind: 'part', part, field: 'category' },
        `Ingen af manglerne hører under ${ruling.category}. Vælg den kategori, som manglen, der afgjorde, hører under, eller tilføj manglen.`,
        `None of the flaws belongs under ${ruling.category}. Choose the category of the flaw that decided, or add the flaw.`,
      ),
    )
  return found
}

function flawProblems(
  flaw: CodedFlaw,
  { part, index }: { readonly part: number; readonly index: number },
  whole: OutcomePart,
  by: 'styrelsen' | 'kommunen',
): OutcomeProblem[] {
  const at = (field: 'mangel' | 'missingSource' | 'matter') => ({ kind: 'flaw', part, index, field }) as const
  const found: OutcomeProblem[] = []
  const all = flawsOf({ parts: [whole] })
  if (categoriesOf(flaw.mangel).length === 0)
    found.push(
      problem(
        at('mangel'),
        'Ankestyrelsen omgør ikke, fordi et brev er svært at forstå. Vælg en anden mangel.',
        'The board reverses nothing because a letter is hard to understand. Choose another flaw.',
      ),
    )
  if (all.findIndex((one) => one.mangel === flaw.mangel && one.need === flaw.need && sameMatter(one, flaw)) < index)
    found.push(
      problem(
        at('mangel'),
        'Manglen står der allerede. Fjern den ene, eller skriv, hvad den anden handler om.',
        'The flaw is there already. Take one away, or say what the other is about.',
      ),
    )
  if (flaw.need !== null && !whole.needs.includes(flaw.need))
    found.push(
      problem(
        at('mangel'),
        'Manglen handler om et behov, som udfaldet ikke er om. Flyt den til behovets eget udfald.',
        'The flaw is about a need that the outcome is not about. Move it to that need’s own outcome.',
      ),
    )
  if (flaw.mangel !== 'mangelfuldt-oplyst' || by === 'kommunen') return found
  if (flaw.missingSource === undefined)
    found.push(
      problem(
        at('missingSource'),
        'Vælg den kilde, der mangler. Uden den ved kommunen ikke, hvem den skal spørge.',
        'Choose the source that lacks. Without it the municipality does not know whom to ask.',
      ),
    )
  if ((flaw.matter ?? '').trim() === '')
    found.push(
      problem(
        at('matter'),
        'Skriv, hvad kilden skulle have belyst om behovet.',
        'Write what the source should have told about the need.',
      ),
    )
  return found
}

const sameMatter = (a: CodedFlaw, b: CodedFlaw): boolean =>
  a.missingSource === b.missingSource && (a.matter ?? '').trim() === (b.matter ?? '').trim()

/** What the board puts in the decision's place is held to the same table as the municipality's own answers. */
function answerProblems({ needs, ruling }: OutcomePart, part: number, ruled: RuledCase): OutcomeProblem[] {
  if (ruling.kind !== 'aendring') return []
  const place = { kind: 'part', part, field: 'answers' } as const
  const answered = ruling.answers.map(({ need }) => need)
  if (needs.some((need) => answered.filter((one) => one === need).length !== 1) || answered.length !== needs.length)
    return [
      problem(
        place,
        'En ændring sætter ét svar i stedet for kommunens, for hvert behov den gælder. Skriv svaret.',
        'A change puts one answer in place of the municipality’s for each need it is about. Write the answer.',
      ),
    ]
  const judged = flawsOf({ parts: [{ needs, ruling, id: '' as never, grounds: '' }] }).some(
    ({ mangel }) => mangel === 'personkreds',
  )
  return ruling.answers.flatMap((answer) => {
    const why = whyUnlawful({
      personkreds: personkredsAfter(answer, ruled.needs.find(({ id }) => id === answer.need)?.personkreds, judged),
      answer: answer.answer.kind,
      change: answer.change.kind,
      procedure: ruled.procedure,
    })
    return why === null ? [] : [{ at: place, words: why }]
  })
}

/** The board may judge eligibility otherwise: it then says so as a flaw. Where nobody had judged it, the answer shows it. */
function personkredsAfter(
  { answer }: NeedAnswer,
  before: 'indenfor' | 'udenfor' | undefined,
  isJudgedAnew: boolean,
): 'indenfor' | 'udenfor' {
  const shown = answer.kind === 'ikke-et-behov' ? 'udenfor' : 'indenfor'
  if (before === undefined) return shown
  if (!isJudgedAnew) return before
  return before === 'udenfor' ? 'indenfor' : 'udenfor'
}
