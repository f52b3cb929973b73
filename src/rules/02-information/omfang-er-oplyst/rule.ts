import type { Words } from '../../../base/words.ts'
import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { saysNothing } from '../../said/nothing.ts'
import { tellsHowLong, tellsTime, tellsWhatTimeCovers } from '../../said/time.ts'
import { SOURCE_WORDS } from '../../source-word.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { whomToAsk } from '../ask.ts'
import { heldOn, isBareOpinion, isProfessional, isTargeted, stakeOf } from '../basis.ts'
import { isUntold } from '../gap.ts'
import { helpKindOf, personOf, probeFor } from '../help-kind.ts'
import { listGroundsAndContent } from '../../case-ground.ts'
import { extent2018, rsl10, sel89 } from './source.ts'

export const omfangErOplyst: CaseRule = {
  id: 'omfang-er-oplyst',
  title: {
    da: 'Får borgeren mindre tid end søgt eller hidtil, er det oplyst, hvad tiden skal dække',
    en: 'Where less time is granted than asked or held, it is known what the time must cover',
  },
  checklist: ['D10', 'D12'],
  sources: [rsl10, extent2018, sel89],

  check(view) {
    const less = view.needs.filter((one) => stakeOf(view, one) === 'omfang' && isAboutTime(one))
    if (less.length === 0) return notApplicable('Borgeren har ikke fået mindre tid end søgt eller hidtil.')
    if (isUntold(view)) return unknown('hvad sagen siger om, hvor lang tid støtten tager')
    return verdictOf(less.flatMap((one) => findingsOn(view, one)))
  },
}

/** Whether it is the amount that is less, and not what the help is for. Without an amount at all, another rule asks. */
function isAboutTime({ need, former, answer }: NeedView): boolean {
  const given = answer?.answer
  if (given?.kind !== 'bevilget' || given.extent === undefined || given.extent.unit === 'kroner') return false
  if (need.asked?.extent !== undefined || former?.extent !== undefined) return true
  const told = [need.asked?.what, need.wish, need.words, given.whyNotMore].join(' ').toLowerCase()
  return MORE_TIME.test(told)
}

const MORE_TIME = phrase(
  'timer?>',
  'timetal\\p{L}*',
  'minutter?>',
  '(?:flere|oftere) (?:gange|besøg|dage|timer)?',
  'mere (?:tid|støtte|hjælp|bostøtte)',
  'hver dag',
  'dagligt>',
  'gange om (?:ugen|dagen)',
)

function findingsOn(view: CaseView, one: NeedView): readonly CaseFinding[] {
  const held = heldOn(view, one)
  const grounds = listGroundsAndContent(one)
  const against = held.filter((each) => each.statement.points === 'taler-imod' && isTargeted(each, one))
  const said = grounds.map(({ text }) => text).join(' ')
  const isSaid = tellsWhatTimeCovers(said) || (against.length > 0 && !saysNothing(said, one.need.activity))
  if (isSaid) return []
  const telling = held.filter(
    (each) => !isBareOpinion(each) && (each.statement.topic === 'omfang' || tellsTime(each.statement.text)),
  )
  return [findingOf(view, one, telling)]
}

const FACTS_LACK = { mangel: 'mangelfuldt-oplyst' } as const
const HOW_LONG: Words = { da: ', hvor lang tid det tager', en: 'it was told how long it takes' }
const HOW_MUCH: Words = {
  da: ' noget om, hvor meget eller hvor tit',
  en: 'something was told of how much or how often',
}
const WORDS_LACK = { mangel: 'mangelfuld-begrundelse' } as const

function findingOf(view: CaseView, one: NeedView, telling: readonly HeldStatement[]): CaseFinding {
  const { activity } = one.need
  const given = one.answer?.answer
  const why = given?.kind === 'bevilget' ? (given.whyNotMore ?? '') : ''
  const to = whomToAsk(view, one)
  const person = personOf(one)
  // A professional has told how long it takes: the case is informed, and what lacks are the words.
  const isKnown = telling.some(isProfessional)
  const asksForMore = telling.some(({ statement }) => statement.points === 'taler-for')
  const told = telling.some(({ statement }) => tellsHowLong(statement.text)) ? HOW_LONG : HOW_MUCH
  return caseFinding({
    ...(isKnown ? WORDS_LACK : FACTS_LACK),
    level: telling.length === 0 || asksForMore ? 'fejl' : 'advarsel',
    need: one.need.id,
    at: why === '' ? `/answers/${one.at.answer}/answer/extent` : `/answers/${one.at.answer}/answer/whyNotMore`,
    quote: why === '' ? null : quoteWhole(why),
    what:
      telling.length === 0
        ? {
            da: `Borgeren får mindre tid til »${activity}«, end der er søgt om eller givet før, og ingen har oplyst, hvad tiden skal bruges til, eller hvor lang tid det tager.`,
            en: `The citizen gets less time for “${activity}” than asked or held, and no one has told what the time is for or how long it takes.`,
          }
        : {
            da: `Sagen siger ikke, hvad tiden til »${activity}« dækker, og hvorfor den er nok, selvom der er fortalt${told.da}.`,
            en: `The file does not say what the time for “${activity}” covers and why it is enough, though ${told.en}.`,
          },
    why: {
      da: 'Ankestyrelsen kan ikke se, om støtten dækker behovet, når det er uklart, hvad den består i, og om tiden rækker til det.',
      en: 'The board can’t see whether the support meets the need where it is unclear what it consists of and whether the time is enough.',
    },
    remedy: {
      da: `Få beskrevet hver opgave med tid: spørg ${SOURCE_WORDS[to].da}. Skriv så i svaret, hvad timerne dækker, og hvorfor de rækker.`,
      en: `Have each task described with its time: ask ${SOURCE_WORDS[to].en}. Then write in the answer what the hours cover and why they are enough.`,
    },
    question: {
      to,
      need: one.need.id,
      matter:
        helpKindOf(one) === 'loentab'
          ? probeFor(one, to)
          : `Hvilke opgaver er der, ${whenDoing(activity, person)}, hvor tit kommer hver af dem, og hvor lang tid tager den, når den skal gøres sammen med ${person}? Hvad bliver ikke nået i dag?`,
      why: `Kommunen skal fastsætte, hvor meget støtte der skal til »${activity}«, og kan ikke se det af sagen.`,
    },
  })
}
