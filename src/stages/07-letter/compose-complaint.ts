import { COMPLAINT_BODY } from '../../law/complaint-body.ts'
import { provisionOn } from '../../law/provision.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import { heading, listed, paragraphs } from './block.ts'
import { decidedUnder } from './compose-result.ts'
import type { LetterBlock, ListItem } from './composed-letter.ts'
import type { AnsweredNeed } from './letter-case.ts'
import { helpInWords, provisionInWords } from './letter-words.ts'
import { activityOf, type Telling } from './telling.ts'

interface Part extends ListItem {
  readonly ref: ProvisionRef | undefined
  readonly appealable: boolean
}

/** How to complain, right for each part: what can be brought before the board and what can't (FVL § 25; RSL §§ 60, 66, 67, 72). */
export function composeComplaint(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const parts = needs.flatMap((one) => partsOf(telling, one))
  const open = parts.filter(({ appealable }) => appealable)
  const shut = parts.filter(({ appealable }) => !appealable)
  const none = shut.map(({ text, from }) => ({
    text: `Du kan ikke klage til ${COMPLAINT_BODY.name} over ${text}.`,
    from,
  }))
  if (open.length === 0)
    return [heading(1, 'Klage'), ...none.flatMap(({ text, from }) => paragraphs(text, from)), ...paragraphs(NO_APPEAL)]
  return [
    heading(1, 'Hvis du vil klage'),
    ...paragraphs(
      `Du kan klage over afgørelsen til ${COMPLAINT_BODY.name}. Klagen skal være hos os inden ${COMPLAINT_BODY.weeks} uger fra den dag, du har fået brevet.`,
    ),
    ...(parts.length === 1
      ? []
      : listed(
          'Du kan klage over:',
          open.map(({ text, from }) => ({ text: `${text}.`, from })),
        )),
    ...none.flatMap(({ text, from }) => paragraphs(text, from)),
    ...paragraphs(howTo(telling)),
    ...paragraphs(
      `Vi ser på sagen igen, når vi får klagen. Det gør vi inden 4 uger. Får du ikke medhold, sender vi klagen videre til ${COMPLAINT_BODY.name} med vores begrundelse.`,
    ),
    ...paragraphs(meanwhile(needs)),
    ...paragraphs(help(telling)),
  ]
}

const NO_APPEAL = 'Det står i loven. Du kan altid tale med os om hjælpen, og du kan søge om anden hjælp.'

function partsOf(telling: Telling, one: AnsweredNeed): readonly Part[] {
  const { need, answer } = one
  const { answer: is, change } = answer.is
  const ref = decidedUnder(one)
  const help = `${helpInWords(ref, telling.day)} til ${activityOf(telling, need.is)}`
  const under = ref === undefined ? '' : ` (${provisionInWords(ref)})`
  const part = (words: string): Part => ({
    text: `${words}${under}`,
    from: [need.at, answer.at],
    ref,
    appealable: isAppealable(telling, ref),
  })
  if (change.kind === 'ophoer') return [part(`ophøret af ${help}`), ...offer(telling, one)]
  if (change.kind === 'nedsaettelse') return [part(`nedsættelsen af ${help}`)]
  switch (is.kind) {
    case 'bevilget':
      return [part(`${is.whyNotMore === undefined ? 'indholdet' : 'afslaget på mere hjælp'} og omfanget af ${help}`)]
    case 'afslag':
    case 'ikke-et-behov':
      return [part(`afslaget på ${help}`)]
    case 'daekket-paa-anden-vis':
      return [
        part(is.refuses === undefined ? `at du får hjælp på en anden måde end ${help}` : `afslaget på ${help}`),
        ...offer(telling, one),
      ]
  }
}

/** Help given instead, where it is of the kind that can't be appealed: the reader must be able to tell the two apart. */
function offer(telling: Telling, { answer, need }: AnsweredNeed): readonly Part[] {
  const { answer: is } = answer.is
  if (is.kind !== 'daekket-paa-anden-vis' || is.provision === undefined) return []
  if (isAppealable(telling, is.provision)) return []
  return [
    {
      text: `tilbuddet om ${helpInWords(is.provision, telling.day)} (${provisionInWords(is.provision)})`,
      from: [need.at, answer.at],
      ref: is.provision,
      appealable: false,
    },
  ]
}

/** A decision can be appealed unless the law says that it can't (SEL § 166); where we don't know, the citizen is told of the way. */
function isAppealable({ day }: Telling, ref: ProvisionRef | undefined): boolean {
  if (ref === undefined) return true
  const known = provisionOn(ref.act, ref.paragraph, day)
  return known.kind === 'not-known' || known.provision.appealable !== false
}

function howTo({ set }: Telling): string {
  return `Du kan klage mundtligt eller skriftligt, og du behøver ikke skrive hvorfor. Send klagen til ${set.municipality}, ${set.unit}, ${set.address.join(', ')}, eller til ${set.email}. Du kan også ringe på ${set.phone} eller sige det til din rådgiver; så skriver vi klagen ned.`
}

const NOTICE = new Set(['SEL 95', 'SEL 96', 'SEL 98'])
const HOUSING = new Set(['SEL 107', 'SEL 108'])

/** A complaint does not suspend, but notice does (SEL § 3 a), and on housing the board may (RSL § 72, stk. 4). */
function meanwhile(needs: readonly AnsweredNeed[]): string {
  const refs = needs.map((one) => {
    const ref = decidedUnder(one)
    return { key: ref === undefined ? '' : `${ref.act} ${ref.paragraph}`, change: one.answer.is.change.kind }
  })
  const less = refs.filter(({ change }) => change === 'nedsaettelse' || change === 'ophoer')
  const parts = ['Afgørelsen gælder, mens klagen bliver behandlet.']
  if (less.some(({ key }) => NOTICE.has(key)))
    parts.push(
      'Du har dog krav på et varsel på 14 uger, og klager du, kan ændringen ikke begynde, før varslet er gået.',
    )
  if (refs.some(({ key }) => HOUSING.has(key)))
    parts.push(`Du kan bede ${COMPLAINT_BODY.name} om, at afgørelsen om bosted venter, til klagen er behandlet.`)
  return parts.join(' ')
}

function help({ set }: Telling): string {
  const adviser =
    set.borgerraadgiver === undefined ? '' : ` Du kan også få hjælp hos borgerrådgiveren: ${set.borgerraadgiver}.`
  return `Du kan få gratis og uvildig rådgivning hos DUKH, Den Uvildige Konsulentordning på Handicapområdet (dukh.dk).${adviser} En anden må gerne klage for dig eller hjælpe dig med det.`
}
