import type { ProvisionRef } from '../../../law/provision-row.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { listGrounds } from '../../case-ground.ts'
import { listOwnSentences } from '../../own-sentence.ts'
import { type AnsweredNeed, listAnswered, listAsked, provisionName } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { isJudgedOutside, isReasoned, refusalPointer, tellsRefusal } from '../refused-asked.ts'
import { sources } from './source.ts'

export const sel107108Eller85: CaseRule = {
  id: 'sel-107-108-eller-85',
  title: {
    da: 'Er der søgt om botilbud, er det botilbuddet, der er taget stilling til',
    en: 'Where a place to live was asked for, that is what was decided on',
  },
  checklist: ['D04', 'D17'],
  sources,

  check(view) {
    const housed = listAnswered(view)
      .map((one) => ({ one, asked: askedHousing(view, one) }))
      .filter(({ one, asked }) => asked !== undefined || isHousing(givenIn(one)))
    if (housed.length === 0) return notApplicable('Der er ikke søgt om eller givet et botilbud.')
    return verdictOf(
      housed.flatMap(({ one, asked }) => [
        ...(asked === undefined ? [] : notAnswered(view, one, asked)),
        ...(asked === undefined ? [] : coverUnseen(one, view)),
        ...ofItsKind(one),
        ...(isSel(asked, '108') ? forATimeOnly(one) : []),
      ]),
    )
  },
}

function isHousing(ref: ProvisionRef | undefined): boolean {
  return isSel(ref, '107', '108')
}

function givenIn({ answer: { answer } }: AnsweredNeed): ProvisionRef | undefined {
  return answer.kind === 'bevilget' ? answer.provision : undefined
}

function askedHousing(view: CaseView, one: AnsweredNeed): ProvisionRef | undefined {
  const { answer } = one.answer
  if (answer.kind === 'afslag' && isHousing(answer.provision)) return answer.provision
  if (answer.kind === 'daekket-paa-anden-vis' && isHousing(answer.refuses)) return answer.refuses
  return listAsked(view, one).find(isHousing)
}

const HOUSING = phrase('\\p{L}*botilbud\\p{L}*', '(?:midlertidigt|længerevarende) ophold', 'bosted\\p{L}*')

/** Something else is given, and the place asked for is not spoken of. */
function notAnswered(view: CaseView, one: AnsweredNeed, asked: ProvisionRef): CaseFinding[] {
  const given = givenIn(one)
  if (given !== undefined && isHousing(given) && given.paragraph === asked.paragraph) return []
  const name = provisionName(asked)
  const { need } = one
  if (one.answer.answer.kind === 'ikke-et-behov') return []
  // A place is one: refused for one need, it is refused for all.
  if (!listAnswered(view).some((each) => tellsRefusal(view, each, asked, HOUSING)))
    return [
      onNeed(one, refusalPointer(one), {
        mangel: 'meddelelse',
        level: isJudgedOutside(view, one, asked) ? 'advarsel' : 'fejl',
        what: {
          da: `Der er søgt om et botilbud efter ${name} til »${need.activity}«. Borgeren får noget andet, og afgørelsen siger ikke, at botilbuddet er afslået.`,
          en: `A place under ${name} was asked for with “${need.activity}”. The citizen gets something else, and the decision does not say that the place is refused.`,
        },
        why: {
          da: 'Borgeren skal kunne se, at der er givet afslag på det, der er søgt om, og hvorfor, og kunne klage over det.',
          en: 'The citizen must see that what was asked for is refused, and why, and be able to appeal it.',
        },
        remedy: {
          da: `Skriv, at ${name} er afslået, og hvilken betingelse der ikke er opfyldt, og hvorfor det, der gives, dækker hele behovet.`,
          en: `Write that ${name} is refused, which condition is not met, and why what is given covers the whole need.`,
        },
      }),
    ]
  return one.answer.answer.kind === 'afslag' || isReasoned(one) ? [] : [unreasoned(one, name)]
}

function unreasoned(one: AnsweredNeed, name: string): CaseFinding {
  return onNeed(one, refusalPointer(one), {
    mangel: 'mangelfuld-begrundelse',
    level: 'fejl',
    what: {
      da: `${name} er afslået til »${one.need.activity}«, men der står ikke hvorfor.`,
      en: `${name} is refused for “${one.need.activity}”, but not a word says why.`,
    },
    why: {
      da: 'Det skal kunne ses, hvorfor det mest omfattende tilbud ikke gives, og hvordan behovet så dækkes.',
      en: 'It must be visible why the most extensive offer is not given, and how the need is then met.',
    },
    remedy: {
      da: 'Hold behovet op mod betingelserne: omfattende hjælp i hverdagen, pleje, behandling, og om borgeren kan klare sig uden.',
      en: 'Hold the need against the conditions: extensive daily help, care, treatment, and whether the citizen can manage without.',
    },
  })
}

/** What home support must stand up to. */
const HEAVY = phrase(
  '(?:om )?natten>',
  'nat(?:te)?timer\\p{L}*',
  'døgn\\p{L}*',
  'hele tiden',
  'altid (?:\\p{L}+ ){0,3}?(?:til stede|i nærheden|nogen)',
  'omfattende (?:hjælp|støtte|pleje)',
  'kan ikke være alene',
  'selvmord\\p{L}*|selvskade\\p{L}*',
  'indlagt|indlæggelse\\p{L}*',
  'overvågning|opsyn',
)
const HOME = phrase(
  'bostøtte\\p{L}*',
  'egen bolig',
  'eget hjem',
  '§+ ?85(?!\\d)',
  'støtte i hjemmet',
  'opgangsfællesskab\\p{L}*',
)

/** Refused because support at home will do, though someone told of nights or round-the-clock help that nobody answers. */
function coverUnseen(one: AnsweredNeed, view: CaseView): CaseFinding[] {
  const { need, statements, at } = one
  if (isHousing(givenIn(one))) return []
  const grounds = listGrounds(one).map(({ text }) => text.toLowerCase())
  const isHeavy = statements.some(
    ({ statement, source }) =>
      statement.points === 'taler-for' &&
      source?.kind !== 'kommunens-vurdering' &&
      HEAVY.test(statement.text.toLowerCase()),
  )
  const isAtHome = grounds.some((text) => HOME.test(text)) || isSel(givenIn(one), '85')
  if (!isHeavy || !isAtHome || grounds.some((text) => HEAVY.test(text))) return []
  return [
    onNeed(one, `/answers/${at.answer}/answer`, {
      mangel: 'mangelfuld-begrundelse',
      level: 'advarsel',
      what: {
        da: `»${need.activity}« skal dækkes af støtte hjemme. Afgørelsen siger ikke, hvordan den dækker det, der er fortalt om natten, døgnet eller omfattende hjælp.`,
        en: `“${need.activity}” is to be met by support at home. The decision does not say how that covers what was told of the nights, the whole day or extensive help.`,
      },
      why: {
        da: 'Ankestyrelsen sender sagen tilbage, når det ikke er vist, at støtte hjemme dækker et behov, der er så omfattende. At det er mindre indgribende, er ikke en grund.',
        en: 'The board remits where it is not shown that support at home covers so extensive a need. That it is less intrusive is no reason.',
      },
      remedy: {
        da: 'Gå døgnet igennem: hvem hjælper hvornår, hvad sker der om natten, og hvad gør borgeren, når ingen er der?',
        en: 'Go through the day and night: who helps when, what happens at night, and what does the citizen do when nobody is there?',
      },
      question: {
        to: view.file.sources.some(({ kind }) => kind === 'udfoerer') ? 'udfoerer' : 'fagperson',
        matter: `Kan I dække »${need.activity}« med støtte i eget hjem? Hvilke timer på døgnet, hvad sker der om natten, og har I det, der skal til, hvis det går galt?`,
        why: 'Der er søgt om et botilbud, og det skal vises, om støtte hjemme kan dække hele behovet.',
      },
    }),
  ]
}

const TEMPORARY = phrase(
  'midlertidig\\p{L}*',
  'i en periode',
  'tidsbegrænset\\p{L}*',
  'indtil (?:\\p{L}+ ){0,4}?(?:egen bolig|kan)',
)
const DENIES = phrase('ikke (?:\\p{L}+ ){0,2}?(?:midlertidig|tidsbegrænset)\\p{L}*')

/** A long stay for what is told to be temporary (71-14). */
function ofItsKind(one: AnsweredNeed): CaseFinding[] {
  const { need, at } = one
  const { answer } = one.answer
  if (answer.kind !== 'bevilget' || !isSel(answer.provision, '108')) return []
  const isTemporary =
    answer.until !== undefined ||
    [answer.content, answer.purpose, ...listGrounds(one).map(({ text }) => text)].some(
      (text) => TEMPORARY.test(text.toLowerCase()) && !DENIES.test(text.toLowerCase()),
    )
  if (!isTemporary) return []
  return [
    onNeed(one, `/answers/${at.answer}/answer/provision`, {
      mangel: 'forkert-paragraf',
      level: 'advarsel',
      what: {
        da: `»${need.activity}« mødes med et længerevarende botilbud efter § 108, men behovet beskrives som midlertidigt.`,
        en: `“${need.activity}” is met with a long-term place under § 108, but the need is described as temporary.`,
      },
      why: {
        da: 'Den, der har et midlertidigt behov, kan ikke få et længerevarende botilbud; og den, der har et varigt, skal ikke nøjes med et midlertidigt.',
        en: 'A temporary need can’t lead to a long-term place, and a lasting one should not have to do with a temporary.',
      },
      remedy: {
        da: 'Afgør, om behovet er varigt. Er det midlertidigt, så vurder § 107.',
        en: 'Settle whether the need is lasting. If it is temporary, judge § 107.',
      },
    }),
  ]
}

/** The need is granted to be lasting; what is told of another, or not yet known, is no grant. */
const LASTING = phrase(
  '(?:varig|vedvarende|livslang)(?:t|e)? (?:og \\p{L}+ )?(?:støtte|hjælpe)?behov',
  '(?:støtte|hjælpe)?behov(?:et|ene)? (?:for (?:[^ ,.;]+ ){1,4}?)?(?:er|ses|må anses for|anses for|vurderes) (?:[^ ,.;]+ ){0,3}?(?:varig|vedvarende|livslang)(?:t|e)?>',
)
const UNSURE = phrase(
  'ikke>',
  'endnu>',
  'om>',
  'hvis>',
  'når>',
  '(?:kræve|forudsætte)[rs]?>',
  'betinge\\p{L}*',
  '(?:for|til) (?:den|dem|personer|borgere|mennesker)>',
  '(?:anfør|oplys|mene|skrive|ønske)\\p{L}*',
)
/** How the municipality has ordered its places, or where all begin: nothing of what this citizen needs. */
const BY_SYSTEM = phrase(
  'plads(?:er|erne|en)? (?:[^ ,.;]+ ){0,3}?(?:oprettet|godkendt|normeret) (?:[^ ,.;]+ ){0,2}?efter',
  '(?:ikke|ingen) (?:[^ ,.;]+ ){0,3}?(?:ledig\\p{L}*|plads|pladser)> (?:[^ ,.;]+ ){0,3}?(?:108|længerevarende|varig\\p{L}*)',
  '(?:alle|altid|som udgangspunkt|unge under \\d+ år) (?:[^ ,.;]+ ){0,4}?midlertidig\\p{L}*',
)

/** A place for a time only, for a need that is granted to last, or because that is how the municipality orders its places. */
function forATimeOnly(one: AnsweredNeed): CaseFinding[] {
  const { need } = one
  if (!isSel(givenIn(one), '107')) return []
  const said = listOwnSentences(one).find(
    ({ lower }) => (LASTING.test(lower) && !UNSURE.test(lower)) || BY_SYSTEM.test(lower),
  )
  if (said === undefined) return []
  return [
    onNeed(one, said.at, {
      mangel: 'forkert-paragraf',
      level: 'fejl',
      quote: said.quote,
      what: {
        da: `Der er søgt om et længerevarende botilbud efter § 108 til »${need.activity}« og givet et midlertidigt efter § 107, uden at behovet er fundet midlertidigt.`,
        en: `A long-term place under § 108 was asked for with “${need.activity}” and a temporary one under § 107 given, though the need was not found to be temporary.`,
      },
      why: {
        da: 'Hvilken bestemmelse der gælder, afhænger af, om behovet er varigt. Hvordan kommunens pladser er oprettet, eller hvad alle begynder med, siger ikke noget om det.',
        en: 'Which provision applies depends on whether the need is lasting. How the municipality’s places are set up, or what all begin with, tells nothing of that.',
      },
      remedy: {
        da: 'Afgør, om behovet er varigt. Er det det, så giv botilbuddet efter § 108, også hvis borgeren bliver på samme sted.',
        en: 'Settle whether the need is lasting. If it is, give the place under § 108, also where the citizen stays in the same place.',
      },
    }),
  ]
}
