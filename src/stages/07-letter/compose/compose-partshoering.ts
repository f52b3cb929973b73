import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish, type PlainDate } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import type { SourceId, StatementId } from '../../00-case/case-id.ts'
import type { Need } from '../../03-needs/need.ts'
import { heading, listed, paragraphs } from './block.ts'
import { caseLacks, type ComposeError } from './compose-error.ts'
import { composeContact } from './compose-practical.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { finishLetter } from './finish-letter.ts'
import { type LetterCase, place, type Placed, type SaidOfNeed, sourcesOf } from './letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from './letter-setup.ts'
import { joinAnd, sourceInWords } from './letter-words.ts'
import { against } from '../address/reader.ts'
import { activityOf, startTelling, type Telling, tellStatement, traceOf } from './telling.ts'

/** What is to be put to the party: the record of the hearing once it is sent, or a draft of it. */
export interface HearingDraft {
  readonly sent: PlainDate
  readonly due: PlainDate
  readonly statements: readonly StatementId[]
  readonly sources: readonly SourceId[]
}

/** The facts that may speak against the party, put to them before anything is decided (FVL § 19). */
export function composePartshoering(
  file: LetterCase,
  draft: HearingDraft,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  if (draft.statements.length === 0 && draft.sources.length === 0)
    return caseLacks(
      '/partshoeringer',
      'Der er ikke valgt nogen oplysninger at høre borgeren om.',
      'Nothing was chosen to hear the citizen about.',
    )
  const telling = startTelling(file, setup.value, names, draft.sent)
  const { to } = telling
  const sources = sourcesOf(file)
  const statements = draft.statements.flatMap((id) => telling.said.get(id) ?? [])
  const needs = needsSaidOf(telling, statements)
  return finishLetter(telling, recipientOf(names), {
    about: 'partshoering',
    title: `Partshøring om oplysninger i ${telling.of.din} sag`,
    blocks: [
      ...paragraphs(
        `Vi har ikke truffet en afgørelse endnu. Før vi gør det, vil vi høre, hvad ${to.du} siger til nogle oplysninger, som kan tale imod ${against(telling)}.`,
      ),
      ...paragraphs(
        aboutOf(telling, needs),
        needs.map(({ at }) => at),
      ),
      heading(1, 'Oplysningerne'),
      ...listed(
        'Det her kan vi komme til at lægge vægt på:',
        statements.map((said) => ({
          text: `${tellStatement(telling, said)}${bearsOn(telling, said)}`,
          from: traceOf(said),
        })),
      ),
      ...listed(
        `${upperFirst(to.du)} får disse papirer sammen med brevet:`,
        draft.sources.flatMap((id) => {
          const source = sources.get(id)
          return source === undefined
            ? []
            : [{ text: `${sourceInWords(upperFirst(telling.name(source.is.title)), source.is)}.`, from: [source.at] }]
        }),
      ),
      heading(1, `${upperFirst(to.dine)} bemærkninger`),
      ...paragraphs(
        `Svar senest den ${formatDanish(draft.due)}. ${upperFirst(to.du)} kan ringe, skrive eller komme og sige det. Fortæl os, hvis noget er forkert, eller hvis noget mangler.`,
        ['/partshoeringer'],
      ),
      ...paragraphs(
        `Har ${to.du} brug for mere tid, så sig det til os. ${upperFirst(to.du)} må gerne få hjælp af en anden. Hører vi ikke fra ${to.dig}, afgør vi sagen med de oplysninger, vi har.`,
      ),
      ...paragraphs(`${upperFirst(to.du)} har ret til at blive hørt efter § 19 i forvaltningsloven.`),
      ...paragraphs(`${telling.set.sentences.talk} ${telling.set.sentences.readingHelp}`),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

function needsSaidOf({ file }: Telling, statements: readonly SaidOfNeed[]): readonly Placed<Need>[] {
  const ids = new Set(statements.flatMap(({ statement }) => statement.is.needs))
  return place(file.needs, 'needs').filter(({ is }) => ids.has(is.id))
}

const activitiesIn = (telling: Telling, needs: readonly Placed<Need>[]): string =>
  joinAnd(needs.map(({ is }) => activityOf(telling, is)))

function aboutOf(telling: Telling, needs: readonly Placed<Need>[]): string {
  return needs.length === 0 ? '' : `Det handler om hjælp til ${activitiesIn(telling, needs)}.`
}

function bearsOn(telling: Telling, said: SaidOfNeed): string {
  const needs = needsSaidOf(telling, [said])
  return needs.length === 0 ? '' : ` Det kan få betydning for hjælpen til ${activitiesIn(telling, needs)}.`
}
